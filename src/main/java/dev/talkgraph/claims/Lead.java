package dev.talkgraph.claims;

import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces.Word;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a speaker says before the statement itself: "So", "Well, I think that".
 *
 * @param words how many words it takes
 * @param turning whether it turns against what was said before, as "But" does
 * @param own whether it says that the statement is the speaker's own, as "I think" does
 */
record Lead(int words, boolean turning, boolean own) {

    /** The sentence begins with what it says. */
    static final Lead NONE = new Lead(0, false, false);

    private static final int LONGEST = 9;

    private static final Set<String> CONNECTIVES = Set.of("so", "and", "but", "because", "plus");

    private static final Set<String> TURNING = Set.of("but", "no", "because", "plus", "anyway");

    /** Words that make "so" say how much instead of what follows. */
    private static final Set<String> DEGREES =
            Set.of("many", "much", "few", "little", "far", "long", "called", "often", "that");

    /** Asides, told from parts of the sentence by the comma behind them: "Now, …" but "Now we …". */
    private static final List<String[]> ASIDES =
            lines(
                    """
                    well
                    yeah
                    yes
                    no
                    now
                    right
                    okay
                    ok
                    look
                    see
                    oh
                    again
                    actually
                    basically
                    obviously
                    listen
                    honestly
                    frankly
                    clearly
                    essentially
                    fundamentally
                    ultimately
                    anyway
                    of course
                    in fact
                    for example
                    for instance
                    in other words
                    in my opinion
                    in my view
                    to me
                    for me
                    i mean
                    i guess
                    you know
                    as i said
                    as we know
                    as you know
                    by the way
                    as a result
                    bottom line
                    long story short
                    at the end of the day
                    first of all
                    first
                    second
                    third
                    firstly
                    secondly
                    finally
                    one
                    two
                    three
                    number one
                    number two
                    """);

    /** Clauses that only present the statement, with "that" or without. */
    private static final List<String[]> PRESENTING =
            lines(
                    """
                    i think
                    i believe
                    i would say
                    i’d say
                    i'd say
                    i would argue
                    i’d argue
                    i'd argue
                    i do think
                    i do believe
                    i really think
                    i still think
                    i just think
                    i also think
                    i actually think
                    i personally think
                    i truly believe
                    i strongly believe
                    i feel like
                    i feel
                    i know
                    i should say
                    i must say
                    i always say
                    i am convinced
                    i’m convinced
                    i'm convinced
                    my view is
                    my point is
                    my argument is
                    my sense is
                    my feeling is
                    we think
                    we believe
                    we know
                    we all know
                    everyone knows
                    the fact is
                    the truth is
                    the reality is
                    the point is
                    bottom line is
                    the bottom line is
                    it turns out
                    it’s true
                    it's true
                    it’s clear
                    it's clear
                    one is
                    first is
                    second is
                    """);

    /** Words behind "that" which show that it begins a clause: "I think that the …". */
    private static final Set<String> CLAUSE_STARTS =
            WordList.of(
                    """
                    the a an we you they it he she people there this these those every all most some many if when in
                    our your their his her its no any each both more humans
                    """);

    /** Words behind a "that" which is a pronoun, verbs in -s and adverbs in -ly aside. */
    private static final Set<String> VERBS =
            WordList.of(
                    """
                    had will would can could should might may must did are were kind sort just also one part alone
                    of and or to in on for from with at never always often still even became made came went
                    """);

    static Lead of(String text, List<Word> words) {
        var at = 0;
        var turning = false;
        var own = false;
        while (at < Math.min(LONGEST, words.size() - 2)) {
            var word = Plainness.word(text, words.get(at));
            var presenting = longest(PRESENTING, text, words, at);
            var taken =
                    presenting > 0
                            ? presenting + that(text, words, at + presenting)
                            : aside(text, words, at);
            if (taken == 0) {
                break;
            }
            own |= presenting > 0 && !word.equals("one") && !word.equals("first");
            turning |= TURNING.contains(word);
            at += taken;
        }
        return new Lead(at, turning, own);
    }

    private static int aside(String text, List<Word> words, int at) {
        var word = Plainness.word(text, words.get(at));
        var asides = longest(ASIDES, text, words, at);
        if (asides > 0 && text.charAt(words.get(at + asides - 1).end() - 1) == ',') {
            return asides;
        }
        var degree = word.equals("so") && DEGREES.contains(Plainness.word(text, words.get(at + 1)));
        return CONNECTIVES.contains(word) && !degree ? 1 : 0;
    }

    /** 1 if the word here is the "that" which begins a clause; a pronoun "that" is left to be seen. */
    private static int that(String text, List<Word> words, int at) {
        if (at + 1 >= words.size() || !Plainness.word(text, words.get(at)).equals("that")) {
            return 0;
        }
        var next = words.get(at + 1);
        var word = Plainness.word(text, next);
        var verb = word.endsWith("s") || word.endsWith("ly") || VERBS.contains(word);
        return CLAUSE_STARTS.contains(word) || !verb ? 1 : 0;
    }

    /** How many words the longest of these takes that starts here. */
    private static int longest(List<String[]> phrases, String text, List<Word> words, int from) {
        var longest = 0;
        for (var parts : phrases) {
            if (parts.length > longest && matches(text, words, from, parts)) {
                longest = parts.length;
            }
        }
        return longest;
    }

    private static boolean matches(String text, List<Word> words, int from, String[] parts) {
        if (from + parts.length >= words.size()) {
            return false;
        }
        for (var index = 0; index < parts.length; index++) {
            if (!Plainness.word(text, words.get(from + index)).equals(parts[index])) {
                return false;
            }
        }
        return true;
    }

    private static List<String[]> lines(String block) {
        return block.lines()
                .map(line -> line.toLowerCase(Locale.ROOT).strip().split(" ", -1))
                .toList();
    }
}
