package dev.talkgraph.claims;

import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a page hangs onto a statement behind a comma: its own remark, or the claim itself. */
final class Trailing {

    private static final int FEWEST = 4;

    /** With these the page remarks on what it has told. */
    private static final Set<String> REMARKS =
            WordList.of(
                    """
                    highlighting underscoring emphasizing emphasising showcasing illustrating reflecting demonstrating
                    underlining stressing echoing contrasting framing linking connecting resonating prompting raising
                    inviting drawing exemplifying citing referencing addressing discussing noting reinforcing
                    advocating urging expressing acknowledging criticizing criticising critiquing questioning
                    """);

    /** With these and "that" the page gives what somebody holds. */
    private static final Set<String> HOLDING =
            WordList.of(
                    """
                    suggesting arguing asserting stating claiming contending indicating predicting warning maintaining
                    believing insisting positing emphasizing emphasising noting stressing proposing cautioning
                    """);

    private Trailing() {}

    /** The statement without the remark behind it. */
    static String cut(String sentence) {
        var tokens = tokens(sentence);
        for (var at = tokens.size() - 2; at >= FEWEST; at--) {
            var remark = word(tokens, at + 1);
            if (tokens.get(at).text().equals(",")
                    && (REMARKS.contains(remark) || isHolding(tokens, at + 1))
                    && Verbs.anyFinite(tokens.subList(0, at))) {
                return cut(sentence.substring(0, tokens.get(at).start()) + ".");
            }
        }
        return sentence;
    }

    /** What somebody is said to hold behind ", arguing that", if it stands alone. */
    static Optional<String> held(String sentence) {
        var tokens = tokens(sentence);
        for (var at = 2; at < tokens.size() - FEWEST; at++) {
            if (tokens.get(at).text().equals(",") && isHolding(tokens, at + 1)) {
                var clause = tokens.subList(at + 3, tokens.size());
                return Dangling.isAlone(clause, false) && ReportedSpeech.isClause(clause, 0)
                        ? Optional.of(sentence.substring(clause.getFirst().start()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isHolding(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && HOLDING.contains(word(tokens, at))
                && word(tokens, at + 1).equals("that");
    }

    private static List<Token> tokens(String sentence) {
        return English.sentences(sentence).stream().flatMap(one -> one.tokens().stream()).toList();
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
