package dev.talkgraph.search;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.search.Thing.Key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the indexes of words and of vectors have, bounded for each type. */
@QueryClass
class Indexes {

    private static final String THINGS = Cypher.named("search/found-things");

    private final Rows rows;

    Indexes(Rows rows) {
        this.rows = rows;
    }

    /** The best of each type in Lucene's order, given a query in Lucene's language. */
    List<Key> byWords(String query, Set<SearchType> types, int most) {
        var found = new ArrayList<Key>();
        for (var type : types) {
            rows.of(type.byWords(), type.wordParameters(query, most), Found.class)
                    .forEach(each -> found.add(new Key(type, each.id())));
        }
        return found;
    }

    /** The nearest of each type, with their cosines. */
    Map<Key, Double> byMeaning(List<Double> vector, Set<SearchType> types, int most) {
        var found = new HashMap<Key, Double>();
        for (var type : types) {
            var statement = type.byMeaning();
            if (statement != null) {
                rows.of(statement, Map.of("vector", vector, "size", most), Found.class)
                        .forEach(each -> found.put(new Key(type, each.id()), each.score()));
            }
        }
        return found;
    }

    /** The things themselves. */
    Map<Key, Thing> things(Collection<Key> keys) {
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

    record Found(String id, double score) {}
}
