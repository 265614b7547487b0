package dev.talkgraph.table;

import dev.talkgraph.source.EpisodeField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column's heading.
 *
 * @param words as written, on one line
 * @param unit what stands in brackets behind them, such as "min" or "dd/mm/yyyy", in lower case
 * @param field what the column tells of an episode, where it does
 */
record Heading(String words, String unit, @Nullable EpisodeField field) {

    private static final int LONGEST = 80;
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{0,40})[)\\]]");
    private static final Pattern MINUTES =
            Pattern.compile(
                    "(?i)(duration|length|runtime|run time)[\\s_-]*(?:in[\\s_]+)?(min\\w*)");

    /** Headings of tables in which a row is something said, a cue or a sentence. */
    private static final Set<String> OF_SPEECH =
            Set.of(
                    "start",
                    "end",
                    "starttime",
                    "endtime",
                    "timestamp",
                    "timestamps",
                    "text",
                    "utterance",
                    "sentence",
                    "transcript",
                    "line",
                    "quote",
                    "word",
                    "words",
                    "cue");

    /** In a table they mean the time of day, an hour's length, whom one was with: anything. */
    private static final Set<String> VAGUE = Set.of("time", "with", "seconds", "day", "people");

    /** Whoever is there tells little: of cues and meetings too. */
    private static final Set<EpisodeField> SUPPORTING =
            EnumSet.complementOf(EnumSet.of(EpisodeField.SPEAKER, EpisodeField.NUMBER));

    /** What is noted of recordings alone, so that a number beside it is an episode's. */
    private static final Set<EpisodeField> RECORDED =
            EnumSet.of(
                    EpisodeField.PODCAST,
                    EpisodeField.HOST,
                    EpisodeField.RECORDING,
                    EpisodeField.DURATION);

    static Heading of(String cell) {
        var words = cell.replaceAll("\\s+", " ").strip();
        if (words.length() > LONGEST) {
            return new Heading(words, "", null);
        }
        var brackets = BRACKETS.matcher(words);
        var unit = brackets.find() ? brackets.group(1).strip().toLowerCase(Locale.ROOT) : "";
        var bare = BRACKETS.matcher(words).replaceAll("");
        var minutes = MINUTES.matcher(bare);
        if (minutes.matches()) {
            return new Heading(words, minutes.group(2), EpisodeField.DURATION);
        }
        return new Heading(
                words,
                unit,
                VAGUE.contains(plain(bare)) ? null : EpisodeField.named(bare).orElse(null));
    }

    static List<Heading> all(List<String> cells) {
        var headings = new ArrayList<Heading>();
        cells.forEach(cell -> headings.add(of(cell)));
        return headings;
    }

    /**
     * Whether these head a table of episodes: a guest, a title or a number, and something else that
     * one notes of an episode; nothing that heads what was said.
     */
    static boolean tellOfEpisodes(List<Heading> headings) {
        var fields = EnumSet.noneOf(EpisodeField.class);
        var isNamed = false;
        for (var heading : headings) {
            if (heading.isProse() || OF_SPEECH.contains(plain(heading.words))) {
                return false;
            }
            if (heading.isMereName()) {
                isNamed = true;
            } else if (heading.field != null) {
                fields.add(heading.field);
            }
        }
        if (isNamed && fields.contains(EpisodeField.GUEST)) {
            fields.add(EpisodeField.TITLE);
        }
        var numbered = fields.contains(EpisodeField.NUMBER);
        var named = fields.contains(EpisodeField.TITLE) || fields.contains(EpisodeField.GUEST);
        var supported = fields.stream().filter(SUPPORTING::contains).count();
        return named && (numbered || supported > 1)
                || numbered && fields.stream().anyMatch(RECORDED::contains);
    }

    /** Names and titles are of people, boats and books as well. */
    private boolean isMereName() {
        return plain(words).equals("name");
    }

    private boolean isProse() {
        return words.length() > LONGEST || words.indexOf(' ') > 0 && words.endsWith(".");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }
}
