package dev.talkgraph.checking;

import dev.talkgraph.checking.Window.Spoken;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.meaning.QueryMeaning;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where in the whole corpus a quote may have been spoken. */
@QueryClass
class Candidates {

    private static final String BY_WORDS = Cypher.named("checking/passages-by-words");
    private static final String BY_MEANING = Cypher.named("checking/passages-by-meaning");
    private static final String AROUND = Cypher.named("checking/passages-around");

    /** Passages by words, and as many by meaning. */
    private static final int MOST = 50;

    /** Passages looked through for those of one person. */
    private static final int DEPTH_BY_WORDS = 1_000;

    private static final int DEPTH_BY_MEANING = 300;

    /** Passages before and behind that belong to a window; more where a quote leaves words out. */
    private static final int BESIDE = 8;

    private static final int BESIDE_ELLIPSIS = 24;

    private final Rows rows;
    private final QueryMeaning meaning;

    Candidates(Rows rows, QueryMeaning meaning) {
        this.rows = rows;
        this.meaning = meaning;
    }

    /** The places to look at, the likeliest first: by words and by meaning in turns. */
    List<Place> places(String quote, @Nullable String person) {
        var byWords = byWords(quote, person);
        var byMeaning = byMeaning(quote, person);
        var places = new LinkedHashSet<Place>();
        for (var rank = 0; rank < MOST; rank++) {
            if (rank < byWords.size()) {
                places.add(byWords.get(rank));
            }
            if (rank < byMeaning.size()) {
                places.add(byMeaning.get(rank));
            }
        }
        return List.copyOf(places);
    }

    /** The passages around the places; places near each other share a window. */
    List<Window> windows(List<Place> places, String quote) {
        var isCut = quote.contains("…") || quote.contains("..");
        var beside = isCut ? BESIDE_ELLIPSIS : BESIDE;
        var ranges = new TreeMap<String, List<List<Integer>>>();
        for (var place : places) {
            ranges.computeIfAbsent(place.episode, episode -> new ArrayList<>())
                    .add(List.of(place.position - beside, place.position + beside));
        }
        var around =
                ranges.entrySet().stream()
                        .map(each -> Map.of("episode", each.getKey(), "ranges", each.getValue()))
                        .toList();
        return inOrder(cut(rows.of(AROUND, Map.of("around", around), Spoken.class)), places);
    }

    private static List<Window> cut(List<Spoken> passages) {
        var windows = new ArrayList<Window>();
        var first = 0;
        for (var at = 1; at <= passages.size(); at++) {
            var last = passages.get(at - 1);
            var goesOn =
                    at < passages.size()
                            && passages.get(at).episode().equals(last.episode())
                            && passages.get(at).source().equals(last.source())
                            && passages.get(at).position() == last.position() + 1;
            if (!goesOn) {
                windows.add(new Window(passages.subList(first, at)));
                first = at;
            }
        }
        return windows;
    }

    /** The windows with the likeliest places first. */
    private static List<Window> inOrder(List<Window> windows, List<Place> places) {
        var ranks = new HashMap<Place, Integer>();
        for (var rank = 0; rank < places.size(); rank++) {
            ranks.put(places.get(rank), rank);
        }
        var byRank = new LinkedHashMap<Window, Integer>();
        for (var window : windows) {
            var best =
                    window.passages().stream()
                            .map(each -> new Place(each.episode(), each.position()))
                            .mapToInt(place -> ranks.getOrDefault(place, Integer.MAX_VALUE))
                            .min()
                            .orElse(Integer.MAX_VALUE);
            byRank.put(window, best);
        }
        return byRank.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Place> byWords(String quote, @Nullable String person) {
        var parameters = parameters(person, DEPTH_BY_WORDS);
        parameters.put("query", CandidateWords.query(quote));
        return rows.of(BY_WORDS, parameters, Place.class);
    }

    private List<Place> byMeaning(String quote, @Nullable String person) {
        var vector = meaning.vectorOf(quote);
        if (vector.isEmpty()) {
            return List.of();
        }
        var parameters = parameters(person, DEPTH_BY_MEANING);
        parameters.put("vector", vector.get());
        return rows.of(BY_MEANING, parameters, Place.class);
    }

    private static Map<String, @Nullable Object> parameters(@Nullable String person, int depth) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("person", person);
        parameters.put("depth", person == null ? MOST : depth);
        parameters.put("size", MOST);
        return parameters;
    }

    /** A passage by its number in an episode. */
    record Place(String episode, int position) {}
}
