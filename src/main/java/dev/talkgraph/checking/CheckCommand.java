package dev.talkgraph.checking;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;
import dev.talkgraph.command.Reach;
import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Asks whether somebody really said it. */
@Command(
        name = "check",
        description = {
            "Says whether words were really said: by whom, where, at which second, and in which words.",
            "It opens the store, or asks the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:  talkgraph check \"Fog signals never needed to be louder.\"",
            "           talkgraph check --guest jonas-pell \"Fog signals never needed to be louder.\"",
            "",
            "Exit codes: 0 answered, 2 wrong use, 3 the graph cannot be reached."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Opener opener;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUOTE", description = "The words to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--guest",
            paramLabel = "ID",
            description = "Who is said to have said it, such as ines-tarrow.")
    private @Nullable String guest;

    @Option(
            names = "--episode",
            paramLabel = "ID",
            description = "Where it is said to have been said, such as the-lantern-hour-3.")
    private @Nullable String episode;

    @Mixin private Reach reach = new Reach();

    @Option(names = "--json", description = "Answer in JSON, as the API does.")
    private boolean json;

    /** Makes the command, which opens the graph only when it runs. */
    public CheckCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        try {
            var asked = asked();
            try (var answers =
                    reach.<CheckAnswers>to(
                            opener, CheckAnswers.OfStore::new, CheckAnswers.OfService::new)) {
                var told = json ? answers.json(asked) : Verdict.of(answers.check(asked));
                line.getOut().println(told);
            }
            return 0;
        } catch (CommandFailure failure) {
            line.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private Asked asked() {
        try {
            return new Asked(String.join(" ", words), guest, episode);
        } catch (InvalidParameter wrong) {
            throw new CommandFailure(
                    CommandFailure.WRONG_USE, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
