package dev.talkgraph.claims;

import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces.Word;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sorts out, by words alone, what cannot stand without the talk around it. */
final class Plainness {

    static final int FEWEST = 6;
    static final int MOST = 40;

    /** Words with which no statement that stands alone begins. */
    private static final Set<String> NO_START =
            WordList.of(
                    """
                    so and but because plus yes whereas it it's it’s its he he's he’s she she's she’s they they're they’re they've they’ve their his her this
                    that that's that’s these those who which whose whom him them i i'm i’m i've i’ve i'd i’d i'll i’ll my
                    we've we’ve we'd we’d let let's let’s then also too or nor otherwise instead here here's here’s
                    there's there’s maybe perhaps hopefully sorry thanks thank hello hi welcome please imagine remember
                    suppose say just like such similarly likewise therefore thus hence however meanwhile moreover
                    furthermore how why where who's who’s what's what’s uh um hmm wow great good absolutely exactly
                    notice yet now of suddenly afterwards then still especially except unlike same including meaning you you're you’re you've you’ve you'd you’d you'll
                    you’ll one's him going being having got depends let’s both either neither another others
                    """);

    /** Words that point into the room, the talk or the speaker's own life. */
    private static final Set<String> NOWHERE_ELSE =
            WordList.of(
                    """
                    i i'm i’m i've i’ve i'd i’d i'll i’ll me my mine myself here here's here’s yesterday tonight uh um
                    umm uhm hmm blah etcetera dude bro lol gonna wanna gotta ain't ain’t y'all y’all
                    """);

    private static final List<String> PHRASES =
            List.of(
                    "right now",
                    "all of a sudden",
                    "back then",
                    "you know,",
                    ", you know",
                    "i mean",
                    "as you said",
                    "you said",
                    "you’re saying",
                    "you're saying",
                    "you are saying",
                    "you mentioned",
                    "you asked",
                    "you’re talking",
                    "you're talking",
                    "we can discuss",
                    "to be clear",
                    "by the way",
                    "once in a while",
                    "most of the time",
                    "per se",
                    "in some way",
                    "in a sense",
                    "for instance.",
                    "your question",
                    "like you",
                    "as you",
                    "we talked",
                    "we’re talking",
                    "we're talking",
                    "we were talking",
                    "we discussed",
                    "we just",
                    "let me",
                    "let’s",
                    "let's",
                    "this guy",
                    "that guy",
                    "this thing",
                    "that thing",
                    "these guys",
                    "those guys",
                    "this one",
                    "that one",
                    "this kind of",
                    "that kind of",
                    "this sort of",
                    "that sort of",
                    "and so on",
                    "and so forth",
                    " is whether ",
                    " question is ",
                    "whatever it is",
                    "et cetera",
                    "or whatever",
                    "or something",
                    "and stuff",
                    "and everything",
                    "blah",
                    "inaudible",
                    "crosstalk",
                    "like that",
                    "like this",
                    "the other day",
                    "last night",
                    "this morning",
                    "last week",
                    "this podcast",
                    "this conversation",
                    "this question",
                    "great question",
                    "good question",
                    "your book",
                    "your work",
                    "the following",
                    "that’s why",
                    "that's why",
                    "this is",
                    "that is,",
                    "in that sense",
                    "in this sense",
                    "in this case",
                    "in that case",
                    "at that point",
                    "at this point",
                    "at that time",
                    "that way",
                    "this way",
                    "i.e",
                    "kind of,",
                    "sort of,",
                    " no, ",
                    " yes, ",
                    " yeah, ",
                    " okay, ",
                    " oh, ",
                    " well, ",
                    ", right,",
                    ", right.",
                    " though.",
                    " now.",
                    " anyway.",
                    " too.",
                    " either.",
                    " also.",
                    " as well.",
                    ", i.e.");

    private Plainness() {}

    /** Whether the words, the lead left out, may be a statement that stands alone. */
    static boolean mayStandAlone(String text, SpokenSentence sentence, List<Word> words) {
        if (words.size() < FEWEST || words.size() > MOST || sentence.quoted()) {
            return false;
        }
        var said = text.substring(words.getFirst().start(), sentence.end());
        var lower = said.toLowerCase(Locale.ROOT);
        return endsAsStatement(said)
                && !NO_START.contains(word(text, words.getFirst()))
                && words.stream().noneMatch(word -> NOWHERE_ELSE.contains(word(text, word)))
                && PHRASES.stream().noneMatch(lower::contains)
                && !isStammered(text, words)
                && !Selling.isIn(said);
    }

    private static boolean endsAsStatement(String said) {
        return (said.endsWith(".") || said.endsWith("!"))
                && !said.endsWith("..")
                && said.indexOf('?') < 0
                && said.indexOf('…') < 0
                && said.indexOf('[') < 0
                && !said.contains("- ")
                && !said.contains("...");
    }

    /** "the the", "we, we": a word said again at once. */
    private static boolean isStammered(String text, List<Word> words) {
        for (var at = 1; at < words.size(); at++) {
            if (word(text, words.get(at)).equals(word(text, words.get(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The word in lower case without the marks around it, its apostrophes kept. */
    static String word(String text, Word word) {
        var from = word.start();
        var to = word.end();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
