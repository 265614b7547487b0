package dev.talkgraph.ingestion;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Progress where nobody watches a terminal: every source of a few, of many a line in five seconds,
 * and each failure at once.
 */
final class ProgressLines implements Progress {

    private static final int FEW = 20;
    private static final int NAMED = 2;
    private static final double SECOND = 1e9;
    private static final double INTERVAL = 5 * SECOND;

    private final int total;
    private final long totalBytes;
    private final Consumer<String> out;
    private final LongSupplier clock;
    private final long start;
    private double toldAt;
    private int number;
    private long bytes;
    private String read = "";

    /**
     * Begins to count.
     *
     * @param out takes a line
     * @param clock nanoseconds, from whenever
     */
    ProgressLines(List<Upload> uploads, Consumer<String> out, LongSupplier clock) {
        total = uploads.size();
        totalBytes = uploads.stream().mapToLong(Upload::bytes).sum();
        this.out = out;
        this.clock = clock;
        start = clock.getAsLong();
    }

    @Override
    public void reading(List<String> names) {
        read = told(names);
        var now = clock.getAsLong() - start;
        if (total > FEW && now - toldAt >= INTERVAL) {
            toldAt = now;
            out.accept(state(now / SECOND));
        }
    }

    /** The first two names; many sources may be read ahead of the one that is written. */
    private static String told(List<String> names) {
        var more = names.size() - NAMED;
        var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return more > 0 ? named + " and %d more".formatted(more) : named;
    }

    @Override
    public void through(Upload upload, IngestedSource source) {
        number++;
        bytes += upload.bytes();
        if (total <= FEW || source.state() == IngestedSource.State.FAILED) {
            out.accept("[%d/%d] %s".formatted(number, total, IngestReport.line(source)));
        }
    }

    @Override
    public void through(IngestedSource part) {
        if (part.state() == IngestedSource.State.FAILED) {
            out.accept("      " + IngestReport.line(part));
        }
    }

    @Override
    public void close() {
        // Lines need no end.
    }

    private String state(double seconds) {
        var left =
                bytes == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %.1f a second, about %.0f s left",
                                number / seconds,
                                seconds / bytes * (totalBytes - bytes));
        return "[%d/%d]%s%s"
                .formatted(number, total, left, read.isEmpty() ? "" : ", reading " + read);
    }
}
