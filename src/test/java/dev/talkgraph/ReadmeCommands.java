package dev.talkgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The commands that the README tells people to give, in its order. */
final class ReadmeCommands {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "^```(?:sh|bash|shell|console)\\R(.*?)^```",
                    Pattern.MULTILINE | Pattern.DOTALL);

    /** Starts the service until it is stopped. */
    static final String SERVE = "java -jar target/talkgraph.jar";

    /** What talks to the service, or writes a file. */
    private static final Pattern TALKS =
            Pattern.compile(
                    "(?:\\w+=\\$\\()?(?:curl |echo |"
                            + SERVE
                            + " (?:ask|check|read|ingest|export|reembed|reextract)\\b).*");

    private ReadmeCommands() {}

    /** Whether {@link ReadmeIT} gives the command. */
    static boolean talks(String command) {
        return TALKS.matcher(command).matches();
    }

    /** One command each, lines that go on joined, comments left out. */
    static List<String> of(Path readme) throws IOException {
        var commands = new ArrayList<String>();
        BLOCK.matcher(Files.readString(readme))
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .map(line -> line.replaceAll("(^|\\s)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(commands::add);
        return commands;
    }
}
