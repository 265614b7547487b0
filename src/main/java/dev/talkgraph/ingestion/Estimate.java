package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.extraction.LanguageModel;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What ingesting sources would do: all are read, the first ones extracted to see how long it takes,
 * nothing is written.
 *
 * @param formats how many sources there are of each format
 * @param skipped pages that are about no episode
 * @param refused sources that would fail, and why
 * @param bytes of all that would be ingested
 * @param seconds how long it would take about, on this machine as it is now, a model left out
 * @param cost what a language model would take for it
 */
record Estimate(
        Map<String, Integer> formats,
        List<String> skipped,
        List<SourceProblem> refused,
        long bytes,
        long seconds,
        Cost cost) {

    private static final long SAMPLE_NANOSECONDS = TimeUnit.SECONDS.toNanos(5);

    /** Opening the store, and what every source costs to write, as measured on two cores. */
    private static final double START_SECONDS = 8;

    private static final double WRITING_SECONDS = 0.1;

    /**
     * What a language model would take.
     *
     * @param model absent where none is set, and then all else is nothing
     * @param sources how many it would be asked about
     * @param chunks in how many pieces
     * @param tokensIn about how many tokens it would read
     * @param tokensOut about how many it would write
     * @param price of both
     */
    record Cost(
            @Nullable String model,
            int sources,
            int chunks,
            long tokensIn,
            long tokensOut,
            double price,
            @Nullable String currency) {

        static final Cost NOTHING = new Cost(null, 0, 0, 0, 0, 0, null);

        private Cost with(String name, LanguageModel.Cost further) {
            return new Cost(
                    name,
                    sources + 1,
                    chunks + further.chunks(),
                    tokensIn + further.tokensIn(),
                    tokensOut + further.tokensOut(),
                    price + further.price(),
                    further.currency());
        }
    }

    /**
     * Looks at all sources; takes about as long as reading them, and five seconds more.
     *
     * @param model would be asked; it is not asked now
     */
    static Estimate of(List<Upload> uploads, @Nullable LanguageModel model) {
        var look = new Look(model);
        uploads.forEach(upload -> FileReadings.of(upload, look));
        return look.estimate();
    }

    private static final class Look implements FileReadings.Taker {

        private final Map<String, Integer> formats = new TreeMap<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<SourceProblem> refused = new ArrayList<>();
        private long bytes;
        private int sources;
        private long sampledBytes;
        private long sampledNanoseconds;
        private final @Nullable LanguageModel model;
        private Cost cost;

        Look(@Nullable LanguageModel model) {
            this.model = model;
            cost = model == null ? Cost.NOTHING : new Cost(model.name(), 0, 0, 0, 0, 0, null);
        }

        @Override
        public void refuse(String name, Throwable why) {
            refused.add(SourceProblems.of(name, why));
        }

        @Override
        public void take(String name, long length, Reading reading) {
            switch (reading) {
                case Reading.Document(var document, _) -> document(document, length);
                case Reading.Facts(_, var facts) -> count(length, facts.format());
                case Reading.Parts parts -> {
                    for (var part : parts.parts()) {
                        document(part.document(), part.document().text().length());
                    }
                }
                case Reading.NoEpisode(_, var reason) ->
                        skipped.add(SourceProblems.noEpisode(name, reason).detail());
            }
        }

        private void document(EpisodeDocument document, long length) {
            if (sampledNanoseconds < SAMPLE_NANOSECONDS) {
                var start = System.nanoTime();
                Extractor.extract(document);
                sampledNanoseconds += System.nanoTime() - start;
                sampledBytes += length;
            }
            if (model != null) {
                cost = cost.with(model.name(), model.estimate(document));
            }
            count(length, document.format());
        }

        private void count(long length, String format) {
            formats.merge(format, 1, Integer::sum);
            bytes += length;
            sources++;
        }

        Estimate estimate() {
            var perByte = sampledBytes == 0 ? 0 : sampledNanoseconds / 1e9 / sampledBytes;
            var cores = Runtime.getRuntime().availableProcessors();
            var seconds = START_SECONDS + sources * WRITING_SECONDS + perByte * bytes / cores;
            return new Estimate(formats, skipped, refused, bytes, Math.round(seconds), cost);
        }
    }
}
