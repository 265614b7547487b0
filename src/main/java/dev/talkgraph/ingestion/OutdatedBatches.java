package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.OutdatedSources.Outdated;

import java.util.ArrayList;
import java.util.List;

/** Parts outdated sources into what is extracted and written at a time. */
final class OutdatedBatches {

    private static final int USUAL = 16;
    private static final long USUAL_LENGTH = 512 * 1024;

    /** An episode's sources come together up to here. */
    private static final int MOST = 200;

    private static final long GREATEST_LENGTH = 32L << 20;

    private OutdatedBatches() {}

    /** Parts a list into what fits the memory, the sources of an episode together where they fit. */
    static List<List<Outdated>> of(List<Outdated> sources) {
        var batches = new ArrayList<List<Outdated>>();
        var batch = new ArrayList<Outdated>();
        long length = 0;
        for (var source : sources) {
            var isUsual = batch.size() < USUAL && length + source.length() <= USUAL_LENGTH;
            var isSame =
                    !batch.isEmpty()
                            && batch.getLast().episode().equals(source.episode())
                            && batch.size() < MOST
                            && length + source.length() <= GREATEST_LENGTH;
            if (!batch.isEmpty() && !isUsual && !isSame) {
                batches.add(List.copyOf(batch));
                batch.clear();
                length = 0;
            }
            batch.add(source);
            length += source.length();
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
