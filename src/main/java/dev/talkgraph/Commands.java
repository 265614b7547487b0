package dev.talkgraph;

import dev.talkgraph.checking.CheckCommand;
import dev.talkgraph.discussion.AskCommand;
import dev.talkgraph.ingestion.IngestCommand;
import dev.talkgraph.ingestion.ReadCommand;
import dev.talkgraph.ingestion.ReembedCommand;
import dev.talkgraph.ingestion.ReextractCommand;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

import java.util.concurrent.Callable;

/** The command line: what the words after {@code java -jar talkgraph.jar} mean. */
@Command(
        name = "talkgraph",
        description = {
            "Reads podcast episodes and keeps a graph of who said what about which topic.",
            "Without a command it serves."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel =
                "[serve | ask | check | read | ingest | reextract | reembed | export]",
        subcommands = CommandLine.HelpCommand.class,
        footer = {
            "",
            "Every Spring property works as --name=value, before or behind the command:",
            "  talkgraph serve --server.port=9000 --talkgraph.data=/var/lib/talkgraph",
            "",
            "Exit codes: 0 all done, 1 a source failed, 2 wrong use, 3 the graph cannot be reached."
        })
final class Commands implements Callable<Integer> {

    private final ServeCommand serve;

    @Mixin private DataOption data = new DataOption();

    private Commands(ServeCommand serve) {
        this.serve = serve;
    }

    /**
     * Runs one command to its end; serving ends when the process is told to stop.
     *
     * @return the exit code
     */
    static int run(String... arguments) {
        var given = Arguments.of(arguments);
        var opening = new Opening(given.properties());
        var serve = new ServeCommand(opening);
        return new CommandLine(new Commands(serve))
                .addSubcommand(serve)
                .addSubcommand(new AskCommand(opening))
                .addSubcommand(new CheckCommand(opening))
                .addSubcommand(new ReadCommand())
                .addSubcommand(new IngestCommand(opening))
                .addSubcommand(new ReextractCommand(opening))
                .addSubcommand(new ReembedCommand(opening))
                .addSubcommand(new ExportCommand(opening))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Commands::explain)
                .execute(given.words().toArray(String[]::new));
    }

    @Override
    public Integer call() throws InterruptedException {
        return serve.with(data);
    }

    private static int explain(
            Exception failure, CommandLine command, @Nullable ParseResult result) {
        var problem = StartProblem.of(failure);
        if (problem.isEmpty()) {
            failure.printStackTrace(command.getErr());
            return CommandLine.ExitCode.SOFTWARE;
        }
        command.getErr().println(problem.get().line());
        return problem.get().exitCode();
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"talkgraph " + text()};
        }

        static String text() {
            var stated = Version.class.getPackage().getImplementationVersion();
            return stated == null ? "(not packaged)" : stated;
        }
    }
}
