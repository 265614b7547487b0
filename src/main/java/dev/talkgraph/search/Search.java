package dev.talkgraph.search;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.meaning.QueryMeaning;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the graph has on words of any kind: by the words themselves and by what they mean, in one list. */
@QueryClass
class Search {

    private static final String THINGS = Cypher.named("search/found-things");

    /** How many of a type are looked at by words, and again by meaning. */
    private static final int MOST = 100;

    /** The cosine below which a text has little to do with a question. */
    private static final double FLOOR = 0.3;

    private static final int LONGEST_TITLE = 160;

    private final Rows rows;
    private final QueryMeaning meaning;

    Search(Rows rows, QueryMeaning meaning) {
        this.rows = rows;
        this.meaning = meaning;
    }

    /** A page of the one ranked list; nothing for a question without a word. */
    Page<Hit> of(Asked asked, Paging paging) {
        var words = new SearchWords(asked.q());
        var types = asked.types();
        var byWords = byWords(words, types);
        var byMeaning = byMeaning(asked.q(), types);
        var rankings =
                byMeaning.isEmpty()
                        ? List.of(byWords)
                        : List.of(byWords, withNames(byMeaning, byWords));
        var fused = Fusion.of(rankings);
        var from = (int) Math.min(fused.size(), paging.skip());
        var page = fused.subList(from, Math.min(fused.size(), from + paging.count()));
        var things = things(page.stream().map(Fusion.Fused::thing).toList());
        var hits = new ArrayList<Hit>();
        for (var each : page) {
            hits.add(Objects.requireNonNull(things.get(each.thing())).hit(each.score(), words));
        }
        return paging.page(hits, fused.size());
    }

    /** What has no vector stands by meaning where it stands by words, so that it is not left behind. */
    private static List<Key> withNames(List<Key> byMeaning, List<Key> byWords) {
        var all = new ArrayList<>(byMeaning);
        for (var rank = 0; rank < byWords.size(); rank++) {
            if (byWords.get(rank).type().byMeaning() == null) {
                all.add(Math.min(rank, all.size()), byWords.get(rank));
            }
        }
        return all;
    }

    private List<Key> byWords(SearchWords words, Set<SearchType> types) {
        if (words.areNone()) {
            return List.of();
        }
        var found = new ArrayList<Key>();
        for (var type : types) {
            rows.of(type.byWords(), type.wordParameters(words.query(), MOST), Found.class)
                    .forEach(each -> found.add(new Key(type, each.id())));
        }
        var fits = new HashMap<Key, Double>();
        things(found)
                .forEach((key, thing) -> fits.put(key, words.fit(thing.titled(), thing.texts())));
        // What Lucene has found stays in its order within a type where the fit is the same.
        found.sort(
                Comparator.comparingDouble((Key key) -> fits.getOrDefault(key, 0.0))
                        .reversed()
                        .thenComparing(Key::type));
        return found;
    }

    private List<Key> byMeaning(String question, Set<SearchType> types) {
        var vector = meaning.vectorOf(question);
        if (vector.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Key, Double>();
        for (var type : types) {
            var statement = type.byMeaning();
            if (statement != null) {
                rows.of(statement, Map.of("vector", vector.get(), "size", MOST), Found.class)
                        .forEach(each -> found.put(new Key(type, each.id()), each.score()));
            }
        }
        return found.entrySet().stream()
                .filter(each -> each.getValue() >= FLOOR)
                .sorted(
                        Map.Entry.<Key, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Key, Thing> things(List<Key> keys) {
        var found =
                keys.stream()
                        .map(key -> Map.of("type", key.type().name(), "id", key.id()))
                        .toList();
        var things = new HashMap<Key, Thing>();
        if (!found.isEmpty()) {
            rows.of(THINGS, Map.of("found", found), Thing.class)
                    .forEach(thing -> things.put(thing.key(), thing));
        }
        return things;
    }

    /** The words, and the kinds of things to find. */
    record Asked(
            @Schema(
                            description = "Words, or a question",
                            example = "robots that learn by themselves",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    String q,
            @Schema(description = "Only things of these types, separated by commas")
                    List<SearchType> type) {

        Set<SearchType> types() {
            return type.isEmpty() ? EnumSet.allOf(SearchType.class) : EnumSet.copyOf(type);
        }
    }

    /**
     * Something that was found.
     *
     * @param score 1 for what is first by words and by meaning, from there down to 0
     * @param highlight a passage that shows why, the words asked for between two asterisks each
     * @param href where to read on
     */
    record Hit(
            SearchType type,
            String id,
            String title,
            double score,
            String highlight,
            String href) {}

    record Found(String id, double score) {}

    record Key(SearchType type, String id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::type).thenComparing(Key::id).compare(this, other);
        }
    }

    record Thing(
            String type,
            String id,
            @Nullable String title,
            List<String> texts,
            String path,
            @Nullable Integer position) {

        Key key() {
            return new Key(SearchType.valueOf(type), id);
        }

        String titled() {
            return title == null ? id : title;
        }

        Hit hit(double score, SearchWords words) {
            var shown = titled();
            var highlight = Highlight.of(texts.isEmpty() ? List.of(shown) : texts, words);
            return new Hit(
                    key().type(),
                    id,
                    Highlight.shortened(shown, LONGEST_TITLE),
                    Math.round(score * 10_000) / 10_000.0,
                    highlight,
                    key().type().address(path, position));
        }
    }
}
