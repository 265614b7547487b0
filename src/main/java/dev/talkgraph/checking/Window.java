package dev.talkgraph.checking;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Passages of an episode that were spoken one after the other. */
record Window(List<Spoken> passages) {

    Window {
        passages = List.copyOf(passages);
    }

    String episode() {
        return passages.getFirst().episode();
    }

    int start() {
        return passages.getFirst().start();
    }

    int end() {
        return passages.getLast().end();
    }

    /** Characters, about. */
    int length() {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    /** Its words without the labels and times that stand between them in the transcript. */
    Listening listening(SpokenEpisode episode, @Nullable String person) {
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        for (var passage : passages) {
            var start = text.length();
            text.append(passage.text());
            turns.add(new Turn(passage.speakerId(), null, start, text.length()));
            text.append('\n');
        }
        return new Listening(episode, text.toString(), turns, person);
    }

    /**
     * A passage with its place in the transcript.
     *
     * @param position its number in the episode
     */
    record Spoken(
            String episode,
            int position,
            String text,
            @Nullable PersonReference speaker,
            String source,
            int start,
            int end) {

        private @Nullable String speakerId() {
            return speaker == null ? null : speaker.id();
        }
    }
}
