package dev.talkgraph.identity;

import dev.talkgraph.episode.Slug;
import dev.talkgraph.language.Sounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the opening words of a recording present: words behind "a conversation with", as heard by
 * whoever or whatever wrote them down.
 */
final class Announcement {

    /** Two words that sound alike have at least this likeness (Jaro and Winkler). */
    private static final double ALIKE = 0.85;

    /**
     * How like a name in a file's name what was heard is at least: there one name is in question
     * and not all. Measured: 1 of 1,000 other people's names is as like.
     */
    private static final double CONFIRMED = 0.6;

    /** A fuller name is as good with so much less likeness. */
    private static final double ABOUT = 0.05;

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 3;

    private Announcement() {}

    /** The first two and three words: where the name ends is not told. */
    static List<String> names(String announced) {
        var words = List.of(announced.split(" "));
        var names = new ArrayList<String>();
        for (int count = 2; count <= Math.min(MOST_WORDS, words.size()); count++) {
            names.add(String.join(" ", words.subList(0, count)));
        }
        return names;
    }

    /** Whether a file's name holds a word that sounds like one of a name presented; yes if none is. */
    static boolean fits(List<String> announced, String fileName) {
        if (announced.isEmpty() || FileName.of(fileName).number() == null) {
            return true;
        }
        var written = words(String.join(" ", leading(FileName.bare(fileName))));
        return announced.stream()
                .flatMap(name -> words(String.join(" ", leading(name))).stream())
                .anyMatch(
                        heard ->
                                written.stream()
                                        .anyMatch(word -> Sounds.areAlike(heard, word, ALIKE)));
    }

    /**
     * Who is presented, as a file's name spells it: the fullest name it may hold of those that sound
     * like what was heard. What was heard alone is nobody's name.
     */
    static Optional<String> named(List<String> announced, FileName fileName) {
        var names = fileName.names();
        var best = names.stream().mapToDouble(name -> likeness(announced, name)).max().orElse(0);
        return names.stream()
                .filter(name -> likeness(announced, name) >= Math.max(CONFIRMED, best - ABOUT))
                .findFirst()
                .map(Announcement::capitalized);
    }

    private static double likeness(List<String> announced, String name) {
        return announced.stream()
                .mapToDouble(heard -> HeardName.likeness(name, heard))
                .max()
                .orElse(0);
    }

    /** Names in addresses and slugs have no capitals. */
    private static String capitalized(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT))
                ? Stream.of(name.split(" "))
                        .map(
                                word ->
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1))
                        .collect(Collectors.joining(" "))
                : name;
    }

    /** The words that may be the name: the first three with a letter. */
    private static List<String> leading(String text) {
        return Stream.of(text.split("[\\s_-]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .limit(MOST_WORDS)
                .toList();
    }

    static String told(List<String> announced) {
        return String.join("; ", announced);
    }

    private static List<String> words(String text) {
        return Stream.of(Slug.of(text).split("-"))
                .filter(word -> word.length() >= SHORTEST && !Character.isDigit(word.charAt(0)))
                .toList();
    }
}
