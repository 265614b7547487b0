package dev.talkgraph.people;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.language.WordPlaces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts where a document's words name the people of its cast, in full or in short. */
final class NameCounts {

    private NameCounts() {}

    /** The places that name each person, in order; several names in a row are one. */
    static Map<String, List<Passage>> of(String text, List<Passage> passages, Cast cast) {
        var parts = new LinkedHashMap<String, String>();
        for (var name : cast.roles().keySet()) {
            for (var part : List.of(Names.first(name), Names.last(name))) {
                cast.meaning(part).ifPresent(meant -> parts.put(part, meant));
            }
        }
        var places = new LinkedHashMap<String, List<Passage>>();
        cast.roles().keySet().forEach(name -> places.put(name, new ArrayList<>()));
        for (var passage : passages) {
            collect(text, passage, parts, places);
        }
        return places;
    }

    private static void collect(
            String text,
            Passage passage,
            Map<String, String> parts,
            Map<String, List<Passage>> places) {
        var words = WordPlaces.in(text, passage.start(), passage.end());
        var at = 0;
        while (at < words.size()) {
            var name = parts.get(Names.bare(words.get(at).in(text)));
            if (name == null) {
                at++;
                continue;
            }
            var to = at + 1;
            while (to < words.size()
                    && to < at + 5
                    && belongs(words.get(to).in(text), name)
                    && !isBroken(text, words.get(to - 1))) {
                to++;
            }
            places.computeIfAbsent(name, one -> new ArrayList<>())
                    .add(place(text, passage, words.get(at), words.get(to - 1)));
            at = to;
        }
    }

    private static boolean belongs(String word, String name) {
        return Names.parts(name).contains(word) || Names.parts(name).contains(Names.bare(word));
    }

    private static boolean isBroken(String text, WordPlaces.Word word) {
        var last = text.charAt(word.end() - 1);
        return !Character.isLetter(last) && last != '.';
    }

    private static Passage place(
            String text, Passage passage, WordPlaces.Word first, WordPlaces.Word last) {
        var start = first.start() + first.in(text).indexOf(Names.bare(first.in(text)));
        var end =
                last.start()
                        + last.in(text).indexOf(Names.bare(last.in(text)))
                        + Names.bare(last.in(text)).length();
        return new Passage(passage.section(), start, Math.max(start, end));
    }
}
