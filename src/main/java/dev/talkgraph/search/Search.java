package dev.talkgraph.search;

import dev.talkgraph.meaning.QueryMeaning;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.search.Thing.Key;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the graph has on words of any kind: by the words themselves and by what they mean, in one list. */
@QueryClass
public class Search {

    /** How many of a type are looked at by words, and again by meaning. */
    private static final int MOST = 100;

    /** How many of a type are looked at for words that are like one nobody wrote. */
    private static final int MOST_ALIKE = 20;

    /** The cosine below which a text has little to do with a question. */
    private static final double FLOOR = 0.3;

    private final Indexes indexes;
    private final QueryMeaning meaning;

    Search(Indexes indexes, QueryMeaning meaning) {
        this.indexes = indexes;
        this.meaning = meaning;
    }

    /** A page of the one ranked list; nothing for a question without a word. */
    public Page<Hit> of(Asked asked, Paging paging) {
        var types = asked.types();
        var asWritten = byWords(asked.q(), types);
        var question = corrected(asWritten, types);
        var written = question.equals(asked.q()) ? asWritten : byWords(question, types);
        var words = written.words();
        var byMeaning = byMeaning(question, types, words);
        var rankings =
                byMeaning.isEmpty()
                        ? List.of(written.keys())
                        : List.of(written.keys(), withNames(byMeaning, written.keys()));
        var fused = Fusion.of(rankings);
        var from = (int) Math.min(fused.size(), paging.skip());
        var page = fused.subList(from, Math.min(fused.size(), from + paging.count()));
        var things = indexes.things(page.stream().map(Fusion.Fused::thing).toList());
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

    private Written byWords(String question, Set<SearchType> types) {
        var words = new SearchWords(question);
        if (words.areNone()) {
            return new Written(question, words, List.of(), Map.of());
        }
        var found = indexes.byWords(words.query(), types, MOST);
        var things = indexes.things(found);
        var fits = new HashMap<Key, Double>();
        things.forEach((key, thing) -> fits.put(key, words.fit(thing.titled(), thing.texts())));
        // What Lucene has found stays in its order within a type where the fit is the same.
        found.sort(
                Comparator.comparingDouble((Key key) -> fits.getOrDefault(key, 0.0))
                        .reversed()
                        .thenComparing(Key::type));
        return new Written(question, words, found, things);
    }

    /** The question, each word that nothing here has replaced by the likest that something has. */
    private String corrected(Written written, Set<SearchType> types) {
        var words = written.words();
        var corrections = new Corrections(words.missingIn(texts(written.things().values())));
        if (words.haveQuotes() || corrections.areNone()) {
            return written.question();
        }
        var alike = indexes.byWords(corrections.query(), types, MOST_ALIKE);
        var likest = corrections.from(texts(indexes.things(alike).values()));
        return likest.isEmpty() ? written.question() : words.with(likest);
    }

    private static List<List<String>> texts(Collection<Thing> things) {
        return things.stream().map(Thing::texts).toList();
    }

    private List<Key> byMeaning(String question, Set<SearchType> types, SearchWords words) {
        var vector = meaning.vectorOf(question);
        if (vector.isEmpty()) {
            return List.of();
        }
        var found =
                indexes.byMeaning(vector.get(), types, MOST).entrySet().stream()
                        .filter(each -> each.getValue() >= FLOOR)
                        .sorted(
                                Map.Entry.<Key, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        return words.haveQuotes() ? quoted(found, words) : found;
    }

    /** What has the phrases that stand in quotation marks. */
    private List<Key> quoted(List<Key> found, SearchWords words) {
        var things = indexes.things(found);
        return found.stream()
                .filter(things::containsKey)
                .filter(key -> words.areQuotedIn(Objects.requireNonNull(things.get(key)).texts()))
                .toList();
    }

    /** What was found by the words of a question, the best first. */
    private record Written(
            String question, SearchWords words, List<Key> keys, Map<Key, Thing> things) {}

    /** The words, and the kinds of things to find. */
    public record Asked(
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
    public record Hit(
            SearchType type,
            String id,
            String title,
            double score,
            String highlight,
            String href) {}
}
