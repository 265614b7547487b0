package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.quotation.Alignment;
import dev.talkgraph.quotation.QuoteSearch;
import dev.talkgraph.quotation.SpokenText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The seeds' quotes in the automatic captions of their episode, in the order of the pages. */
final class SeedQuotes implements Measure {

    private static final String SEEDS = "seeds";
    private static final String CAPTIONS = "transcripts/lexfridman-captions";
    private static final String EPISODE = "108";

    /** The verdict, and where in the captions' characters the words really spoken are. */
    private record Expected(Verification verification, int start, int end) {

        boolean isMetBy(Alignment found) {
            return found.verification() == verification
                    && !found.places().isEmpty()
                    && found.places().getFirst().start() < end
                    && found.places().getLast().end() > start;
        }
    }

    private static final List<Expected> EXPECTED =
            List.of(
                    new Expected(Verification.VERBATIM, 4288, 4330),
                    new Expected(Verification.NEAR, 4239, 4330),
                    new Expected(Verification.PARAPHRASED, 33443, 33560),
                    new Expected(Verification.NEAR, 69533, 69677),
                    new Expected(Verification.NEAR, 95010, 95144),
                    new Expected(Verification.PARAPHRASED, 58377, 58597));

    @Override
    public String what() {
        return "the seeds' quotes against captions";
    }

    @Override
    public List<String> needs() {
        return List.of(SEEDS, CAPTIONS);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var captions = captions(corpus);
        var search = QuoteSearch.in(SpokenText.of(captions.text(), captions.turns()));
        var quotes = quotes(corpus);
        var misses = new ArrayList<Miss>();
        var ratio = new Ratio();
        for (var at = 0; at < Math.max(EXPECTED.size(), quotes.size()); at++) {
            var quote = at < quotes.size() ? quotes.get(at) : "";
            var found = search.find(quote, label -> label == null);
            var right = at < EXPECTED.size() && EXPECTED.get(at).isMetBy(found);
            ratio.count(true, right);
            if (!right) {
                var expected = at < EXPECTED.size() ? EXPECTED.get(at).toString() : "no quote";
                misses.add(new Miss(quote, expected, found.toString()));
            }
        }
        return new Measured(
                quotes.size() + " quotes of " + SEEDS,
                List.of(new Figure("right verdict and place", ratio.recall(), "", 1.0)),
                misses);
    }

    private static EpisodeDocument captions(Corpus corpus) throws IOException {
        for (var file : corpus.files(CAPTIONS, ".txt")) {
            if (file.getFileName().toString().startsWith(EPISODE + " ")) {
                return Corpus.read(file).orElseThrow();
            }
        }
        throw new IOException("No captions of episode " + EPISODE);
    }

    private static List<String> quotes(Corpus corpus) throws IOException {
        var quotes = new ArrayList<String>();
        for (var page : corpus.files(SEEDS, ".txt")) {
            var document = Corpus.read(page).orElseThrow();
            Extractor.extract(document).quotes().stream()
                    .sorted(Comparator.comparing(quote -> quote.evidence().getFirst().start()))
                    .map(QuoteFact::text)
                    .forEach(quotes::add);
        }
        return quotes;
    }
}
