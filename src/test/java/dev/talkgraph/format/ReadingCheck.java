package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Surrogates;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;

/** What is true of whatever reading gives, however broken the bytes: it lies within its text. */
final class ReadingCheck {

    private ReadingCheck() {}

    /** The reading, or nothing where the bytes were refused as they may be; anything else throws. */
    static @Nullable Reading of(byte[] content) {
        try {
            var reading = Readers.read(content);
            check(reading);
            return reading;
        } catch (UnreadableSource refused) {
            var position = refused.position();
            assertThat(position == null || position >= 0 && position <= content.length * 2)
                    .as("the place in " + refused.getMessage())
                    .isTrue();
            return null;
        } catch (UnsupportedFormat | TooLarge refused) {
            return null;
        }
    }

    private static void check(Reading reading) {
        switch (reading) {
            case Reading.Document one -> check(one.document());
            case Reading.Facts facts -> walk(facts.facts(), facts.text());
            case Reading.NoEpisode none -> assertThat(none.reason()).isNotBlank();
            case Reading.Parts parts -> {
                for (var part : parts.parts()) {
                    check(part.document());
                }
            }
        }
    }

    private static void check(EpisodeDocument document) {
        assertThat(Surrogates.areBroken(document.text())).isFalse();
        walk(document, document.text());
    }

    /** All that a record holds, whatever records are added to it. */
    private static void walk(@Nullable Object value, String text) {
        switch (value) {
            case null -> {}
            case Passage passage -> checkPlace(text, passage.start(), passage.end());
            case Turn turn -> {
                checkPlace(text, turn.start(), turn.end());
                checkTime(turn.startSeconds());
            }
            case Chapter chapter -> checkTime(chapter.startSeconds());
            case Collection<?> several -> several.forEach(each -> walk(each, text));
            case Map<?, ?> several -> several.values().forEach(each -> walk(each, text));
            case Record thing -> {
                for (var component : thing.getClass().getRecordComponents()) {
                    try {
                        var read = component.getAccessor();
                        read.setAccessible(true);
                        walk(read.invoke(thing), text);
                    } catch (IllegalAccessException | InvocationTargetException wrong) {
                        throw new AssertionError(wrong);
                    }
                }
            }
            default -> {}
        }
    }

    private static void checkPlace(String text, int start, int end) {
        if (start < 0
                || start >= end
                || end > text.length()
                || Surrogates.splitAt(text, start)
                || Surrogates.splitAt(text, end)) {
            throw new AssertionError(
                    "a place from " + start + " to " + end + " in a text of " + text.length());
        }
    }

    private static void checkTime(@Nullable Double seconds) {
        if (seconds != null && !(seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new AssertionError("a time of " + seconds + " s");
        }
    }
}
