package dev.talkgraph.bench;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** One invented episode while it is written: its topics, and the text of its one source. */
final class OfEpisode {

    /** Twenty years. */
    private static final int DAYS = 7_300;

    private final int number;
    private final int[] topics;
    private final SplittableRandom random;
    private final @Nullable LocalDate day;
    private final StringBuilder text = new StringBuilder();

    OfEpisode(int number, int[] topics, SplittableRandom random) {
        this.number = number;
        this.topics = topics;
        this.random = random;
        day =
                random.nextInt(33) == 0
                        ? null
                        : LocalDate.of(2006, 1, 1).plusDays(random.nextInt(DAYS));
    }

    /** When it was published; a few have no date. */
    @Nullable LocalDate day() {
        return day;
    }

    String rank() {
        return Ranks.ofDay(day) + " " + id();
    }

    int number() {
        return number;
    }

    String id() {
        return "invented-" + number;
    }

    /** In the form of a SHA-256. */
    String source() {
        return "%064x".formatted(number + 1);
    }

    /** Its topics, those that are on most episodes first. */
    int[] topics() {
        return topics;
    }

    /** A topic of the episode, a frequent one rather than a rare one. */
    int likelyTopic() {
        return topics[(int) (topics.length * Math.pow(random.nextDouble(), 1.5))];
    }

    /** Adds a sentence to the source and tells where it begins. */
    int say(String sentence) {
        var begin = text.length();
        text.append(sentence).append(". ");
        return begin;
    }

    /** Where the last sentence ends. */
    int end() {
        return text.length() - 2;
    }

    /** The last sentence, from where it begins. */
    String text(int begin) {
        return text.substring(begin, end());
    }

    String text() {
        return text.toString();
    }
}
