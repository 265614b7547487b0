package dev.talkgraph.exploration;

import org.jspecify.annotations.Nullable;

/** Things as other things point at them. */
final class References {

    private References() {}

    record PersonReference(String id, String name) {}

    record TopicReference(String id, String name) {}

    record EpisodeReference(String id, @Nullable Integer number, @Nullable String title) {}

    record PodcastReference(String id, @Nullable String title) {}

    record ClaimReference(String id, String text) {}

    record QuoteReference(String id, String text, @Nullable String verification) {}

    record QuestionReference(String id, String text, @Nullable String status) {}
}
