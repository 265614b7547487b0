package dev.talkgraph.supplied;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.source.Surrogates;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Where supplied facts stand: in the text that comes with them, or in the JSON itself.
 */
final class SuppliedEvidence {

    /** About two seconds of looking for words. */
    private static final long MOST_COMPARED = 2_000_000_000L;

    private final SuppliedJson.Placed json;
    private final Problems problems;
    private final @Nullable String words;
    private long compared;

    SuppliedEvidence(SuppliedJson.Placed json, Problems problems) {
        this.json = json;
        this.problems = problems;
        this.words = json.root().has("text") ? json.root().get("text").stringValue() : null;
    }

    /** The text that the evidence points into. */
    String text() {
        return words == null ? json.text() : words;
    }

    /**
     * The places of a fact.
     *
     * @param pointer to the fact
     * @param named the member that holds the fact's own words
     * @param needed whether it is a problem if the text does not hold them
     */
    List<Passage> of(JsonNode fact, String pointer, String named, boolean needed) {
        if (fact.has("evidence")) {
            return given(fact.get("evidence"), pointer + "/evidence");
        }
        var literal = fact.get(named);
        if (words == null) {
            return List.of(literal(literal));
        }
        var found = find(words, literal.stringValue().strip());
        if (found != null) {
            return List.of(found);
        }
        if (needed) {
            var what = "these words are not in the text, and there is no evidence";
            problems.add(
                    pointer + "/" + named, compared > MOST_COMPARED ? "evidence is missing" : what);
        }
        return List.of();
    }

    /** The place of a value in the JSON, or null where another text is kept. */
    @Nullable Passage inJson(@Nullable JsonNode literal) {
        return words == null && literal != null ? literal(literal) : null;
    }

    private Passage literal(JsonNode literal) {
        var place = json.places().get(literal);
        if (place == null) {
            throw new IllegalStateException("Every string has its place");
        }
        return place.under(null);
    }

    private List<Passage> given(JsonNode evidence, String pointer) {
        if (words == null) {
            problems.add(pointer, "evidence points into \"text\", which is missing");
            return List.of();
        }
        var passages = new ArrayList<Passage>();
        for (var i = 0; i < evidence.size(); i++) {
            var passage = passage(evidence.get(i), pointer + "/" + i);
            if (passage != null) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** The piece of the text from "start" to "end", or null after adding a problem. */
    @Nullable Passage passage(JsonNode range, String pointer) {
        var start = range.get("start").intValue();
        var end = range.get("end").intValue();
        var text = text();
        if (start >= end || end > text.length()) {
            problems.add(
                    pointer, "no piece of the text, which has " + text.length() + " code units");
            return null;
        }
        if (Surrogates.splitAt(text, start) || Surrogates.splitAt(text, end)) {
            problems.add(pointer, "splits a surrogate pair");
            return null;
        }
        var section = range.has("section") ? range.get("section").stringValue() : null;
        return new Passage(section, start, end);
    }

    private @Nullable Passage find(String text, String sought) {
        compared += text.length();
        if (compared > MOST_COMPARED) {
            return null;
        }
        var at = WordSearch.first(text, sought);
        return at < 0 ? null : new Passage(null, at, at + sought.length());
    }
}
