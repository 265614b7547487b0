package dev.talkgraph.search;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.web.Paging;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What a search can find; things that are found equally well come in this order. */
public enum SearchType {
    GUEST("PERSON", null, "/api/v1/guests/%s"),
    TOPIC("TOPIC", "topic", "/api/v1/topics/%s"),
    CLAIM(null, "claim", "/api/v1/claims/%s"),
    QUOTE(null, "quote", "/api/v1/quotes/%s"),
    EPISODE(null, null, "/api/v1/episodes/%s"),
    SEGMENT(null, "segment", "/api/v1/episodes/%s/segments?size=1&cursor=");

    private static final String OF_NAMES = Cypher.named("search/words-of-names");
    private static final String OF_TEXTS = Cypher.named("search/words-of-texts");
    private static final Map<String, String> MEANINGS =
            Map.of(
                    "topic", Cypher.named("search/topic-meanings"),
                    "claim", Cypher.named("search/claim-meanings"),
                    "quote", Cypher.named("search/quote-meanings"),
                    "segment", Cypher.named("search/segment-meanings"));

    private final @Nullable String aliases;
    private final @Nullable String meaning;
    private final String address;

    SearchType(@Nullable String aliases, @Nullable String meaning, String address) {
        this.aliases = aliases;
        this.meaning = meaning;
        this.address = address;
    }

    /** The statement that finds things of this type by their words. */
    String byWords() {
        return aliases == null ? OF_TEXTS : OF_NAMES;
    }

    /** Its parameters; of names only those of this type's kind are looked at. */
    Map<String, Object> wordParameters(String query, int size) {
        return aliases == null
                ? Map.of(
                        "index",
                        name().toLowerCase(java.util.Locale.ROOT) + "_words",
                        "query",
                        query,
                        "size",
                        size)
                : Map.of(
                        "kind",
                        aliases,
                        "query",
                        "+kind:" + aliases + " +text:(" + query + ")",
                        "size",
                        size);
    }

    /** The statement that finds them by meaning; nothing for what has no vector. */
    @Nullable String byMeaning() {
        return meaning == null ? null : MEANINGS.get(meaning);
    }

    /** Where the thing is; a passage at its place in the episode. */
    String address(String path, @Nullable Integer position) {
        var address = this.address.formatted(path);
        return position == null ? address : address + Paging.cursor(position);
    }
}
