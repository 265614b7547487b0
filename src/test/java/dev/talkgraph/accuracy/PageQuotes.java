package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.quotation.Alignment;
import dev.talkgraph.quotation.QuoteSearch;
import dev.talkgraph.quotation.SpokenText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Quotes of pages looked for in the human transcripts of their episodes, and in other episodes'. */
final class PageQuotes implements Measure {

    private static final String GOLD = "gold/lexnotes-quotes-located.tsv";
    private static final String TRANSCRIPTS = "transcripts/lexfridman";
    private static final String NOTES = "notes/lexnotes";

    /** How many other conversations each quote is looked for in. */
    private static final int OTHERS = 1;

    private final Ratio labels = new Ratio();
    private final Ratio speakers = new Ratio();
    private final Ratio times = new Ratio();
    private final Ratio pages = new Ratio();
    private final Ratio others = new Ratio();
    private int searches;
    private final List<Miss> misses = new ArrayList<>();
    private final Map<String, Transcript> transcripts = new TreeMap<>();

    private record Transcript(EpisodeDocument document, QuoteSearch search) {

        static Transcript of(EpisodeDocument document) {
            var spoken = SpokenText.of(document.text(), document.turns());
            return new Transcript(document, QuoteSearch.in(spoken));
        }

        Alignment find(String quote) {
            return search.find(quote, anybody -> true);
        }

        @Nullable Turn turn(Alignment found) {
            return found.places().isEmpty()
                    ? null
                    : document.turns().get(found.places().getFirst().turn());
        }
    }

    /** A row of the gold. */
    private record Located(
            String episode, String page, String match, String speaker, String time, String quote) {

        static Located of(List<String> cells) {
            return new Located(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(7));
        }

        double seconds() {
            var seconds = 0.0;
            for (var part : time.split(":")) {
                seconds = seconds * 60 + Integer.parseInt(part);
            }
            return seconds;
        }
    }

    @Override
    public String what() {
        return "quotes verified against transcripts";
    }

    @Override
    public List<String> needs() {
        return List.of(GOLD, TRANSCRIPTS, NOTES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        for (var file : corpus.files(TRANSCRIPTS, ".txt")) {
            var number = file.getFileName().toString().split(" ", 2)[0];
            var document = Corpus.read(file);
            document.ifPresent(read -> transcripts.putIfAbsent(number, Transcript.of(read)));
        }
        var rows =
                Corpus.table(corpus.path(GOLD)).stream()
                        .skip(1)
                        .map(Located::of)
                        .filter(row -> transcripts.containsKey(row.episode()))
                        .toList();
        var readPages = new HashMap<String, List<String>>();
        for (var row : rows) {
            var page = corpus.path(NOTES).resolve(row.page());
            if (!readPages.containsKey(row.page())) {
                readPages.put(row.page(), quotes(page));
            }
            pages.count(true, readPages.getOrDefault(row.page(), List.of()).contains(row.quote()));
            compare(row);
            searchOthers(row);
        }
        return measured(rows.size());
    }

    private static List<String> quotes(Path page) throws IOException {
        return Corpus.read(page).stream()
                .flatMap(document -> Extractor.extract(document).quotes().stream())
                .map(quote -> quote.text())
                .toList();
    }

    private void compare(Located row) {
        var transcript = Objects.requireNonNull(transcripts.get(row.episode()));
        var found = transcript.find(row.quote());
        var turn = transcript.turn(found);
        var isRight = hasRightLabel(row, found);
        labels.count(true, isRight);
        if (!row.speaker().isEmpty()) {
            var isSpeaker = turn != null && row.speaker().equals(turn.speaker());
            var isTime =
                    turn != null
                            && turn.startSeconds() != null
                            && Math.abs(turn.startSeconds() - row.seconds()) <= 1;
            speakers.count(true, isSpeaker);
            times.count(true, isTime);
            isRight &= isSpeaker && isTime;
        }
        if (!isRight) {
            misses.add(
                    new Miss(
                            "%s: %s".formatted(row.page(), row.quote()),
                            "%s %s %s".formatted(row.match(), row.speaker(), row.time()),
                            "%s %.2f %s %s"
                                    .formatted(
                                            found.verification(),
                                            found.score(),
                                            turn,
                                            found.spokenText())));
        }
    }

    /** A quote found in part may have any verdict. */
    private static boolean hasRightLabel(Located row, Alignment found) {
        return switch (row.match()) {
            case "verbatim" -> found.verification() == Verification.VERBATIM;
            case "near" -> found.verification() == Verification.NEAR;
            case "absent" -> found.verification() == Verification.NOT_FOUND;
            default -> found.verification() != Verification.UNCHECKED;
        };
    }

    private void searchOthers(Located row) {
        var episodes = new ArrayList<>(transcripts.keySet());
        var own = episodes.indexOf(row.episode());
        for (var other = 1; other <= Math.min(OTHERS, episodes.size() - 1); other++) {
            var episode = episodes.get((own + other * 5) % episodes.size());
            if (!episode.equals(row.episode())) {
                var transcript = Objects.requireNonNull(transcripts.get(episode));
                var found = transcript.find(row.quote());
                var isFound = found.verification() != Verification.NOT_FOUND;
                others.count(true, !isFound);
                searches++;
                if (isFound) {
                    misses.add(
                            new Miss(
                                    "%s: %s".formatted(row.page(), row.quote()),
                                    "not said in " + episode,
                                    found.verification() + " " + found.spokenText()));
                }
            }
        }
    }

    private Measured measured(int rows) {
        misses.sort(Comparator.comparing((Miss miss) -> !miss.expected().startsWith("not said")));
        return new Measured(
                rows + " quotes of " + NOTES + " in " + transcripts.size() + " transcripts",
                List.of(
                        new Figure("label", labels.recall(), "", 0.97),
                        new Figure("speaker", speakers.recall(), "", 0.98),
                        new Figure("time ±1 s", times.recall(), "", 0.98),
                        new Figure("quotes that the pages' reader finds", pages.recall(), "", null),
                        new Figure(
                                "not found in other conversations, of " + searches,
                                others.recall(),
                                "",
                                null)),
                misses);
    }
}
