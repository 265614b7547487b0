package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Terminal;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Says what files are, without a graph. */
@Command(
        name = "read",
        description = {
            "Says of each file, and of all files below folders, what it is read as: format, speakers,",
            "turns and episode, or why it is refused. Needs no graph and writes nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Columns are divided by tabs. Example:  talkgraph read episodes | column -t -s $'\\t'",
            "",
            "Exit codes: 0 all can be read, 1 a file is refused, 2 wrong use."
        })
public final class ReadCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "A JSON object for each file.")
    private boolean json;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        try {
            return tell(SourceFiles.below(paths), line.getOut(), line.getErr());
        } catch (CommandFailure failure) {
            line.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private int tell(List<Upload> uploads, PrintWriter out, PrintWriter err) {
        var table = new Table(out);
        if (!json) {
            out.println(ReadFile.HEADINGS);
        }
        uploads.forEach(upload -> FileReadings.of(upload, table));
        out.flush();
        table.formats.forEach(
                (format, count) -> err.printf("%-22s %6d%n", Terminal.plain(format), count));
        err.flush();
        return table.refused == 0 ? 0 : 1;
    }

    private final class Table implements FileReadings.Taker {

        private final PrintWriter out;
        private final SortedMap<String, Integer> formats = new TreeMap<>();
        private int refused;

        Table(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void take(String name, long bytes, Reading reading) {
            tell(ReadFile.of(name, reading));
        }

        @Override
        public void refuse(String name, Throwable why) {
            refused++;
            tell(ReadFile.refused(name, why));
        }

        private void tell(ReadFile file) {
            out.println(json ? JSON.writeValueAsString(file) : file.row());
            formats.merge(file.format() == null ? "refused" : file.format(), 1, Integer::sum);
        }
    }
}
