package dev.talkgraph.people;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.language.WordPlaces;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a host says that a guest is: "a conversation with NAME, a professor of …". */
final class Introductions {

    private static final int REACH = 700;
    private static final int LONGEST_SENTENCE = 300;

    private static final Set<String> NOUN_STARTS = Set.of("a", "an", "the", "one");

    private final String text;
    private final String name;
    private final List<String> others;

    private Introductions(String text, String name, List<String> others) {
        this.text = text;
        this.name = name;
        this.others = others;
    }

    /**
     * What the first introduction within these passages calls the person, if any does.
     *
     * @param others people who may be presented along with this one
     */
    static Optional<String> of(
            String text, List<Passage> passages, String name, List<String> others) {
        var introductions = new Introductions(text, name, others);
        return passages.stream().map(introductions::within).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> within(Passage passage) {
        var at = text.indexOf(name, passage.start(), passage.end());
        while (at >= 0) {
            if (isPresented(passage.start(), at)) {
                var said = behind(passage.start(), at + name.length(), passage.end());
                if (said != null) {
                    return Optional.of(said);
                }
            }
            at = text.indexOf(name, at + name.length(), passage.end());
        }
        return Optional.empty();
    }

    /** Whether the same sentence presents somebody before this place, or goes on with "who is". */
    private boolean isPresented(int from, int at) {
        var before = text.substring(sentenceStart(from, at), at).toLowerCase(Locale.ROOT);
        return Openings.PRESENTING.stream().anyMatch(before::contains)
                || text.startsWith(", who is ", at + name.length());
    }

    private @Nullable String behind(int start, int from, int to) {
        var end = Math.min(to, from + REACH);
        var stop = sentenceEnd(from, end);
        var said = described(text.substring(from, stop));
        var alone = !namesOthers(text.substring(sentenceStart(start, from), stop));
        while (said == null && stop < end) {
            var next = stop;
            stop = sentenceEnd(next, end);
            var sentence = text.substring(next, stop);
            alone &= !namesOthers(sentence);
            said = predicate(sentence, alone);
        }
        return said;
    }

    private boolean namesOthers(String said) {
        return others.stream()
                .anyMatch(
                        other ->
                                said.contains(Names.first(other))
                                        || said.contains(Names.last(other)));
    }

    /** The account in ", a professor at …" or ", who is a professor at …". */
    private static @Nullable String described(String tail) {
        if (!tail.startsWith(", ")) {
            return null;
        }
        var account = tail.substring(2);
        return Stream.of("who is ", "who's ", "who’s ", "who was ")
                .filter(account::startsWith)
                .findFirst()
                .map(link -> Account.of(account.substring(link.length())))
                .orElseGet(() -> Account.of(account));
    }

    /** The account in "She is a professor at …"; a pronoun is enough when nobody else is near. */
    private @Nullable String predicate(String sentence, boolean alone) {
        var said = sentence.strip();
        var named = Stream.of(name, Names.first(name), Names.last(name));
        var pronouns = Stream.of("He", "She", "They").filter(pronoun -> alone);
        var subjects = Stream.concat(named, pronouns).toList();
        for (var opening : List.of("", "And ", "Now, ")) {
            for (var subject : subjects) {
                for (var link : List.of(" is ", "’s ", "'s ", " are ", " has been ")) {
                    if (said.startsWith(opening + subject + link)) {
                        var account = said.substring((opening + subject + link).length());
                        return isNoun(account) ? Account.of(account) : null;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNoun(String account) {
        var first = Names.first(account);
        return NOUN_STARTS.contains(first) || Account.OFFICES.contains(first);
    }

    private int sentenceStart(int from, int at) {
        var start = at;
        while (start > Math.max(from, at - LONGEST_SENTENCE) && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(int from, int to) {
        var at = from;
        while (at < to && !endsSentence(at)) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    private boolean endsSentence(int at) {
        var mark = text.charAt(at);
        if (mark == '\n' || mark == '!' || mark == '?') {
            return true;
        }
        var closes = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (mark != '.' || !closes) {
            return false;
        }
        var start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return WordPlaces.endsSentence(text, new WordPlaces.Word(start, at + 1));
    }
}
