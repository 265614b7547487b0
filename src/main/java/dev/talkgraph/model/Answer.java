package dev.talkgraph.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a model says of one piece of a source, nothing of it believed yet.
 *
 * @param misshapen how many facts were not in the form that was asked for
 */
record Answer(
        List<Claim> claims,
        List<Quote> quotes,
        List<Question> questions,
        List<String> topics,
        List<Person> people,
        int misshapen) {

    /** Beyond this a model repeats itself. */
    private static final int MOST = 100;

    private static final int LONGEST = 2_000;
    private static final List<String> MEMBERS =
            List.of("claims", "quotes", "questions", "topics", "people");

    /** A claim in the model's words, and the source's words that make it. */
    record Claim(String text, List<String> madeBy, List<String> topics, String evidence) {}

    /** Words that were spoken. */
    record Quote(String words, String saidBy, List<String> topics) {}

    /** A question in the source's words. */
    record Question(String words, boolean isAnswered, List<String> topics) {}

    /** Somebody who is named. */
    record Person(String name, String role) {}

    /**
     * Reads an answer; facts without their form are counted and left out.
     *
     * @throws Misshapen when the whole has not the form that was asked for
     */
    static Answer of(JsonNode tree) {
        if (!tree.isObject() || MEMBERS.stream().anyMatch(name -> !tree.path(name).isArray())) {
            throw new Misshapen("is not in the form that was asked for");
        }
        var count = new Count();
        return new Answer(
                count.of(tree.get("claims"), Answer::claim),
                count.of(tree.get("quotes"), Answer::quote),
                count.of(tree.get("questions"), Answer::question),
                count.of(tree.get("topics"), Answer::text),
                count.of(tree.get("people"), Answer::person),
                count.misshapen);
    }

    /** An answer that cannot be read as one. */
    static final class Misshapen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misshapen(String what) {
            super(what, null, false, false);
        }
    }

    private static @Nullable Claim claim(JsonNode item) {
        var text = text(item.path("text"));
        var evidence = text(item.path("evidence"));
        return text == null || evidence == null
                ? null
                : new Claim(text, texts(item.path("madeBy")), texts(item.path("topics")), evidence);
    }

    private static @Nullable Quote quote(JsonNode item) {
        var words = text(item.path("words"));
        var by = text(item.path("saidBy"));
        return words == null
                ? null
                : new Quote(words, by == null ? "" : by, texts(item.path("topics")));
    }

    private static @Nullable Question question(JsonNode item) {
        var words = text(item.path("words"));
        return words == null
                ? null
                : new Question(
                        words,
                        item.path("status").asString("").equals("ANSWERED"),
                        texts(item.path("topics")));
    }

    private static @Nullable Person person(JsonNode item) {
        var name = text(item.path("name"));
        return name == null ? null : new Person(name, item.path("role").asString(""));
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isString()) {
            return null;
        }
        var text = node.asString().strip();
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream()
                .limit(MOST)
                .map(Answer::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static final class Count {

        private int misshapen;

        <T> List<T> of(JsonNode items, Function<JsonNode, @Nullable T> read) {
            var all = new ArrayList<T>();
            for (var item : items) {
                var one = all.size() < MOST ? read.apply(item) : null;
                if (one == null) {
                    misshapen++;
                } else {
                    all.add(one);
                }
            }
            return all;
        }
    }
}
