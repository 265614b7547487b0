package dev.talkgraph.people;

import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.language.WordPlaces.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words that have the shape of a person's full name. */
final class FullNames {

    /** Words before a name that say that it is a person's. */
    static final Set<String> RANKS =
            WordList.of(
                    """
                    Mr Mrs Ms Dr Doctor Prof Professor President Senator Governor Congressman Congresswoman
                    Secretary Chancellor Minister Chairman Mayor Judge Justice General Colonel Captain Major
                    Admiral Sergeant King Queen Prince Princess Emperor Pope Bishop Father Sister Brother
                    Uncle Aunt Sir Lord Lady Comrade Coach Rabbi Imam Prime Vice Foreign Deputy Former Crown
                    Attorney Representative Ambassador
                    """);

    private static final int LONGEST_RUN = 12;

    private FullNames() {}

    /**
     * A name and its place.
     *
     * @param ranked whether a title stands before it
     * @param possessive whether it ends in a possessive
     */
    record Found(String name, int start, int end, boolean ranked, boolean possessive) {}

    static List<Found> in(String text, int start, int end) {
        var words = WordPlaces.in(text, start, end);
        var found = new ArrayList<Found>();
        var at = 0;
        while (at < words.size()) {
            var run = run(text, words, at);
            var name = name(text, words.subList(at, at + run));
            if (name != null) {
                found.add(name);
            }
            at += Math.max(run, 1);
        }
        return found;
    }

    /** How many words from here on are capitalised, with nothing but blanks between them. */
    private static int run(String text, List<Word> words, int from) {
        var length = 0;
        while (from + length < words.size() && length < LONGEST_RUN) {
            var word = words.get(from + length).in(text);
            if (length > 0 && (opens(word) || !joins(text, words.get(from + length - 1)))) {
                break;
            }
            var bare = Names.bare(word);
            var inside = length > 0 && Names.PARTICLES.contains(bare);
            if (!inside && !Names.isNameWord(bare) || isNever(bare)) {
                break;
            }
            length++;
        }
        return length;
    }

    /** "I’ve" is as little a name as "I". */
    private static boolean isNever(String word) {
        var mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return Names.NEVER.contains(mark > 0 ? word.substring(0, mark) : word);
    }

    private static boolean opens(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    /** Whether a name may go on behind this word: no comma, no end of a sentence, no possessive. */
    private static boolean joins(String text, Word word) {
        var last = text.charAt(word.end() - 1);
        if (last == '.') {
            var before = text.substring(word.start(), word.end() - 1);
            return WordPlaces.isAbbreviated(before);
        }
        return Character.isLetter(last) && !isPossessive(word.in(text));
    }

    /** "Obviously Ada Boyle": a word no name needs, before one that begins a name. */
    private static boolean isLooseOpening(List<Word> run, int from, String text) {
        return !GivenNames.contain(Names.bare(run.get(from).in(text)))
                && GivenNames.contain(Names.bare(run.get(from + 1).in(text)));
    }

    private static boolean isPossessive(String word) {
        return word.contains("’s") || word.contains("'s");
    }

    private static @Nullable Found name(String text, List<Word> run) {
        var from = 0;
        var to = run.size();
        while (from < to && RANKS.contains(Names.bare(run.get(from).in(text)))) {
            from++;
        }
        if (to - from > 2 && isLooseOpening(run, from, text)) {
            from++;
        }
        while (to > from && Names.PARTICLES.contains(run.get(to - 1).in(text))) {
            to--;
        }
        if (to - from < 2 || to - from > 4) {
            return null;
        }
        var start = run.get(from).start();
        while (start < run.get(from).end() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        var last = run.get(to - 1);
        var name = text.substring(start, last.start()) + Names.bare(last.in(text));
        if (!Names.isFullName(name)) {
            return null;
        }
        var possessive = isPossessive(last.in(text));
        return new Found(
                String.join(" ", Names.parts(name)),
                start,
                start + name.length(),
                from > 0,
                possessive);
    }
}
