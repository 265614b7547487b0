package dev.talkgraph.ingestion;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Progress as one line that changes: a bar over the sources' bytes, which tell the time left better
 * than their number does, with their number and what is being read behind it.
 */
final class ProgressOnTerminal implements Progress {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final int KIBIBYTE = 1024;

    private final int total;
    private final Consumer<String> out;
    private final ProgressBar bar;
    private int number;
    private String read = "";

    /**
     * Shows the bar.
     *
     * @param out takes a line, for what stays
     */
    ProgressOnTerminal(List<Upload> uploads, Consumer<String> out) {
        total = uploads.size();
        this.out = out;
        bar =
                ProgressBar.builder()
                        .setTaskName("ingest")
                        .setInitialMax(uploads.stream().mapToLong(Upload::bytes).sum())
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit(" KiB", KIBIBYTE)
                        .showSpeed(
                                new DecimalFormat(
                                        "0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .setUpdateIntervalMillis(250)
                        .build();
        tell();
    }

    /** Whether a person sees standard error as it comes. */
    static boolean isShown() {
        try {
            var target = Files.readSymbolicLink(STANDARD_ERROR);
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }

    @Override
    public void reading(List<String> names) {
        read = names.isEmpty() ? "" : names.getFirst();
        tell();
    }

    @Override
    public void through(Upload upload, IngestedSource source) {
        number++;
        bar.stepBy(upload.bytes());
        tell();
        if (source.state() == IngestedSource.State.FAILED) {
            out.accept(CLEAR_LINE + IngestReport.line(source));
        }
    }

    @Override
    public void through(IngestedSource part) {
        if (part.state() == IngestedSource.State.FAILED) {
            out.accept(CLEAR_LINE + IngestReport.line(part));
        }
    }

    @Override
    public void close() {
        bar.close();
    }

    private void tell() {
        bar.setExtraMessage(" %d of %d %s".formatted(number, total, read));
    }
}
