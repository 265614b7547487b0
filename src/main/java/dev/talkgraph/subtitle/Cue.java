package dev.talkgraph.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Words with the time they belong to.
 *
 * @param speaker the label as written, without colon and brackets; absent where none stands here
 * @param start seconds from the start of the recording; absent where none is given
 * @param end seconds; absent where none is given
 * @param words as a reader sees them: without tags, their lines divided by {@code \n}
 */
record Cue(@Nullable String speaker, @Nullable Double start, @Nullable Double end, String words) {

    Cue by(@Nullable String other) {
        return new Cue(other, start, end, words);
    }

    Cue saying(String other) {
        return new Cue(speaker, start, end, other);
    }

    boolean isSameTime(Cue other) {
        return Objects.equals(start, other.start) && Objects.equals(end, other.end);
    }
}
