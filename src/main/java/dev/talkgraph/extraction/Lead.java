package dev.talkgraph.extraction;

import dev.talkgraph.extraction.Words.Word;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a speaker says before the statement itself: "So", "Well, I think that".
 *
 * @param words how many words it takes
 * @param own whether it says that the statement is the speaker's own, as "I think" does
 * @param turning whether it turns against what was said before, as "But" does
 */
record Lead(int words, boolean turning, boolean own) {

    private static final Set<String> FILLERS =
            WordList.of(
                    """
                    so and but now well yeah yes no right okay ok look see again actually basically obviously listen
                    honestly frankly clearly essentially fundamentally ultimately look, plus because oh anyway
                    """);

    private static final Set<String> TURNING = Set.of("but", "no", "because", "plus", "anyway");

    private static final List<String> OPINIONS =
            List.of(
                    "i think that",
                    "i think",
                    "i believe that",
                    "i believe",
                    "i would say that",
                    "i would say",
                    "i’d say that",
                    "i'd say that",
                    "i’d say",
                    "i'd say",
                    "i would argue that",
                    "i would argue",
                    "i’d argue that",
                    "i'd argue that",
                    "i’d argue",
                    "i'd argue",
                    "i do think that",
                    "i do think",
                    "i really think that",
                    "i really think",
                    "i do believe that",
                    "i do believe",
                    "i feel that",
                    "i feel like",
                    "i mean",
                    "i guess",
                    "you know",
                    "i always say that",
                    "i say that",
                    "my view is that",
                    "my point is that",
                    "my argument is that",
                    "in my opinion",
                    "in my view",
                    "to me",
                    "for me",
                    "of course",
                    "in fact",
                    "first of all",
                    "for example",
                    "for instance",
                    "one is that",
                    "one is",
                    "one thing is",
                    "one thing is that",
                    "the other thing is",
                    "the first is",
                    "the second is",
                    "number one",
                    "first is that",
                    "first is",
                    "second is that",
                    "second is",
                    "first",
                    "second",
                    "third",
                    "secondly",
                    "firstly",
                    "finally",
                    "we think that",
                    "we think",
                    "we believe that",
                    "we believe",
                    "we all know that",
                    "everyone knows that",
                    "i should say",
                    "i must say",
                    "let’s say",
                    "let's say",
                    "as a result",
                    "by the way",
                    "long story short",
                    "in other words",
                    "bottom line",
                    "what i mean is",
                    "it’s true that",
                    "it's true that",
                    "it’s clear that",
                    "it's clear that",
                    "i want to say",
                    "i would just say",
                    "i just think",
                    "i also think",
                    "i still think",
                    "i personally think",
                    "i truly believe",
                    "i strongly believe",
                    "i actually think",
                    "my sense is that",
                    "my sense is",
                    "my feeling is that",
                    "the way i see it",
                    "the answer is",
                    "the answer is that",
                    "as we know",
                    "as you know",
                    "don’t forget",
                    "remember that",
                    "the fact is",
                    "the truth is",
                    "the reality is",
                    "the thing is",
                    "the point is",
                    "the point is that",
                    "the fact is that",
                    "the truth is that",
                    "the reality is that",
                    "it turns out that",
                    "it turns out",
                    "as i said",
                    "at the end of the day",
                    "i’m convinced that",
                    "i'm convinced that",
                    "i am convinced that",
                    "we know that",
                    "i know that");

    private static final int LONGEST = 9;

    static Lead of(String text, List<Word> words) {
        var at = 0;
        var turning = false;
        var own = false;
        while (at < Math.min(LONGEST, words.size() - 1)) {
            var word = plain(text, words.get(at));
            var opinion = opinion(text, words, at);
            if (opinion > 0) {
                own |= plain(text, words.get(at)).startsWith("i");
                at += opinion;
            } else if (FILLERS.contains(word)) {
                turning |= TURNING.contains(word);
                at++;
            } else {
                break;
            }
        }
        return new Lead(at, turning, own);
    }

    /** How many words the longest saying of opinion takes that starts here. */
    private static int opinion(String text, List<Word> words, int from) {
        var longest = 0;
        for (var opinion : OPINIONS) {
            var parts = opinion.split(" ", -1);
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
            if (!plain(text, words.get(from + index)).equals(parts[index])) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text, Word word) {
        var said = word.in(text).toLowerCase(Locale.ROOT);
        return said.endsWith(",") ? said.substring(0, said.length() - 1) : said;
    }
}
