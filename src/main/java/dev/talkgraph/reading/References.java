package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

/** Things as other things point at them. */
public final class References {

    private References() {}

    public record PersonReference(String id, String name) {}

    public record TopicReference(String id, String name) {}

    public record EpisodeReference(String id, @Nullable Integer number, @Nullable String title) {}

    public record PodcastReference(String id, @Nullable String title) {}

    public record ClaimReference(String id, String text) {}

    public record QuoteReference(String id, String text, @Nullable String verification) {}

    public record QuestionReference(String id, String text, @Nullable String status) {}
}
