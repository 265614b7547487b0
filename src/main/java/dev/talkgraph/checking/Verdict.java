package dev.talkgraph.checking;

import dev.talkgraph.command.Terminal;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.StringJoiner;

/** What came of a check, in words for a person at a terminal. */
final class Verdict {

    private Verdict() {}

    static String of(Check check) {
        var lines = new StringJoiner("\n");
        lines.add(
                switch (check.verification()) {
                    case VERBATIM -> "VERBATIM: it was said, word for word.";
                    case NEAR -> "NEAR: it was said, but not in these words.";
                    case PARAPHRASED ->
                            "PARAPHRASED: these are not the words; what was said means the same.";
                    case NOT_FOUND -> notFound(check);
                    case UNCHECKED -> "UNCHECKED: there is no transcript to look at.";
                });
        passage(
                lines,
                check.spokenText(),
                check.saidBy(),
                check.attribution(),
                check.episode(),
                check.startSeconds(),
                check.listenUrl());
        if (check.score() != null) {
            lines.add(share(check.score()));
        }
        var elsewhere = check.elsewhere();
        if (elsewhere != null) {
            lines.add("").add("But this was said, " + elsewhere.verification() + ":");
            passage(
                    lines,
                    elsewhere.spokenText(),
                    elsewhere.saidBy(),
                    elsewhere.attribution(),
                    elsewhere.episode(),
                    elsewhere.startSeconds(),
                    elsewhere.listenUrl());
            lines.add(share(elsewhere.score()));
        }
        return lines.toString();
    }

    private static String notFound(Check check) {
        if (check.spokenText() != null) {
            return "NOT_FOUND: it was not said. Most of its words stand here:";
        }
        return check.elsewhere() == null
                ? "NOT_FOUND: nothing like it was said, as far as transcripts tell."
                : "NOT_FOUND: not by them, or not there, as far as transcripts tell.";
    }

    private static void passage(
            StringJoiner lines,
            @Nullable String words,
            @Nullable PersonReference speaker,
            @Nullable Attribution attribution,
            @Nullable EpisodeReference episode,
            @Nullable Double seconds,
            @Nullable String link) {
        if (words == null || episode == null) {
            return;
        }
        lines.add("  “" + Terminal.plain(words) + "”");
        var who = speaker == null ? "somebody" : Terminal.plain(speaker.name());
        var sure = attribution == Attribution.ONLY_GUEST ? ", the only guest," : "";
        var when = seconds == null ? "" : ", at " + Terminal.clock(seconds);
        lines.add("  " + who + sure + " in " + named(episode) + when);
        if (link != null) {
            lines.add("  " + Terminal.plain(link));
        }
    }

    private static String named(EpisodeReference episode) {
        var title = episode.title() == null ? "" : " “" + Terminal.plain(episode.title()) + "”";
        return episode.id() + title;
    }

    private static String share(double score) {
        return String.format(Locale.ROOT, "  %.0f %% of the words, in order", 100 * score);
    }
}
