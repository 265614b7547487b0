package dev.talkgraph.discussion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;
import dev.talkgraph.command.Reach;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Asks who discussed a concept. */
@Command(
        name = "ask",
        description = {
            "Says who discussed a concept, and shows their best words about it.",
            "It opens the store, or asks the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:  talkgraph ask \"who discussed fog signals\"",
            "           talkgraph ask fog signals",
            "",
            "Exit codes: 0 answered, 2 wrong use, 3 the graph cannot be reached."
        })
public final class AskCommand implements Callable<Integer> {

    private static final int MOST_GUESTS = 200;
    private static final int NEAREST_TOPICS = 8;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_WORDS = 8;

    private final Opener opener;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUESTION",
            description = "\"who discussed X\", \"who talked about X\", or only X.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "The most guests, 1 to 200 (default: 10).")
    private int limit = 10;

    @Mixin private Reach reach = new Reach();

    @Option(names = "--json", description = "Answer in JSON, as the API does.")
    private boolean json;

    /** Makes the command, which opens the graph only when it runs. */
    public AskCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        try {
            var concept = AskedConcept.in(String.join(" ", words));
            refuse(concept.isEmpty(), "Nothing is asked");
            refuse(limit < 1 || limit > MOST_GUESTS, "--limit is 1 to " + MOST_GUESTS);
            try (var answers = answers()) {
                line.getOut()
                        .println(
                                json
                                        ? answers.discussions(concept, limit)
                                        : told(concept, answers));
            }
            return 0;
        } catch (CommandFailure failure) {
            line.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private static void refuse(boolean wrong, String line) {
        if (wrong) {
            throw new CommandFailure(CommandFailure.WRONG_USE, line, null);
        }
    }

    private String told(String concept, Answers answers) {
        var answer = parsed(answers.discussions(concept, limit));
        var table = AnswerTable.asWideAs(Objects.requireNonNull(spec));
        return answer.items().isEmpty()
                ? table.nobody(answer, nearest(concept, answers))
                : table.of(answer, answers::source);
    }

    private Discussions.Answer parsed(String body) {
        try {
            return new JsonMapper().readValue(body, Discussions.Answer.class);
        } catch (JacksonException other) {
            throw new CommandFailure(
                    CommandFailure.NO_GRAPH,
                    "The service does not answer as Talkgraph does",
                    other);
        }
    }

    /** Topics with all of the concept in their names, then those with one of its words. */
    private static List<String> nearest(String concept, Answers answers) {
        var names = new LinkedHashSet<>(answers.topicsWith(concept, NEAREST_TOPICS));
        var parts = concept.split("[^\\p{L}\\p{N}]+", MOST_WORDS + 1);
        for (var i = 0; i < Math.min(parts.length, MOST_WORDS); i++) {
            if (parts[i].length() >= SHORTEST_WORD) {
                names.addAll(answers.topicsWith(singular(parts[i]), NEAREST_TOPICS));
            }
        }
        return names.stream().limit(NEAREST_TOPICS).toList();
    }

    private static String singular(String word) {
        var mayBePlural = word.length() > SHORTEST_WORD && word.endsWith("s");
        return mayBePlural ? word.substring(0, word.length() - 1) : word;
    }

    private Answers answers() {
        return reach.to(opener, StoreAnswers::new, ServiceAnswers::new);
    }
}
