package dev.talkgraph.claims;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words a transcript is about: those of its title and chapters, and those said again and again. */
final class Subjects {

    private static final Set<String> COMMON = WordList.named("common-words");
    private static final int MOST = 60;
    private static final int SHORTEST = 4;

    private Subjects() {}

    /** Words in lower case with a weight of at most 1.2 each. */
    static Map<String, Double> of(EpisodeDocument document, Cast cast) {
        var counts = new HashMap<String, Integer>();
        for (var turn : document.turns()) {
            count(document.text(), turn.start(), turn.end(), counts);
        }
        var named = new HashMap<String, Integer>();
        var title = document.statement().title();
        if (title != null) {
            count(title, 0, title.length(), named);
        }
        document.chapters()
                .forEach(chapter -> count(chapter.title(), 0, chapter.title().length(), named));
        cast.roles()
                .keySet()
                .forEach(
                        name ->
                                Names.parts(name.toLowerCase(Locale.ROOT))
                                        .forEach(
                                                part -> {
                                                    counts.remove(part);
                                                    named.remove(part);
                                                }));
        var weights = often(counts);
        named.keySet().forEach(word -> weights.merge(word, 0.9, (one, other) -> 1.2));
        return weights;
    }

    /** Those of sentences that have no title and no speakers. */
    static Map<String, Double> of(List<String> sentences) {
        var counts = new HashMap<String, Integer>();
        sentences.forEach(sentence -> count(sentence, 0, sentence.length(), counts));
        return often(counts);
    }

    private static Map<String, Double> often(Map<String, Integer> counts) {
        var weights = new HashMap<String, Double>();
        counts.entrySet().stream()
                .filter(word -> word.getValue() >= 5)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(word -> weights.put(word.getKey(), 0.7));
        return weights;
    }

    private static void count(String text, int start, int end, Map<String, Integer> counts) {
        for (var word : WordPlaces.in(text, start, end)) {
            var plain = Names.bare(word.in(text)).toLowerCase(Locale.ROOT);
            if (plain.length() >= SHORTEST
                    && !COMMON.contains(plain)
                    && Character.isLetter(plain.charAt(0))) {
                counts.merge(plain, 1, Integer::sum);
            }
        }
    }
}
