package dev.talkgraph.extraction;

import dev.talkgraph.episode.Passage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what a host says that a guest is: "a conversation with NAME, a professor of …". */
final class Introductions {

    private static final int LONGEST = 160;
    private static final int REACH = 700;

    /** Words with which no account of what somebody is begins. */
    private static final Set<String> NO_START =
            Set.of(
                    "his",
                    "her",
                    "their",
                    "my",
                    "our",
                    "your",
                    "and",
                    "or",
                    "but",
                    "on",
                    "about",
                    "in",
                    "at",
                    "inside",
                    "from",
                    "for",
                    "to",
                    "with",
                    "as",
                    "of",
                    "by",
                    "here",
                    "whom",
                    "whose",
                    "where",
                    "when",
                    "so",
                    "again",
                    "recorded",
                    "also",
                    "welcome",
                    "back",
                    "talking",
                    "discussing",
                    "part",
                    "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "they",
                    "it",
                    "this",
                    "that",
                    "these",
                    "if",
                    "is",
                    "was",
                    "let",
                    "please",
                    "now",
                    "known",
                    "once",
                    "what",
                    "how",
                    "why");

    /** Where the clause that says what somebody is comes to its end. */
    private static final List<String> ENDS =
            List.of(
                    " who ",
                    ", who",
                    " whose ",
                    " which ",
                    ", which",
                    ", including",
                    " including ",
                    " that ",
                    ", where",
                    " where ",
                    " and he ",
                    " and she ",
                    " and they ",
                    ";",
                    " – ",
                    " — ",
                    ", and is ",
                    " and is ",
                    ", and has ",
                    " and has ",
                    ", but ",
                    " here to ",
                    ", for ",
                    ", in which",
                    " with whom",
                    "…");

    private static final List<String> CAPITAL_STARTS =
            List.of(
                    "CEO",
                    "CTO",
                    "CFO",
                    "COO",
                    "Professor",
                    "President",
                    "Senator",
                    "Director",
                    "Chief",
                    "Founder",
                    "Co-Founder",
                    "Cofounder",
                    "Chairman",
                    "Head",
                    "Vice",
                    "Prime",
                    "Executive",
                    "Nobel",
                    "Pulitzer",
                    "PhD",
                    "Dean",
                    "Governor");

    private Introductions() {}

    /** What the first introduction within these passages calls the person, if any does. */
    static Optional<String> of(String text, List<Passage> passages, String name) {
        for (var passage : passages) {
            var from = passage.start();
            while (true) {
                var at = text.indexOf(name, from, passage.end());
                if (at < 0) {
                    break;
                }
                if (isPresented(text, passage.start(), at)) {
                    var said = behind(text, at + name.length(), passage.end(), name);
                    if (said != null) {
                        return Optional.of(said);
                    }
                }
                from = at + name.length();
            }
        }
        return Optional.empty();
    }

    /** Whether the same sentence presents somebody before this place. */
    private static boolean isPresented(String text, int from, int at) {
        var start = at;
        while (start > from && start > at - 300 && !endsSentence(text, start - 1)) {
            start--;
        }
        var before = text.substring(start, at).toLowerCase(Locale.ROOT);
        return Openings.PRESENTING.stream().anyMatch(before::contains)
                || before.isBlank()
                || before.strip().equals("first")
                || before.strip().equals("second");
    }

    private static @Nullable String behind(String text, int from, int to, String name) {
        var end = Math.min(to, from + REACH);
        var stop = sentenceEnd(text, from, end);
        var said = described(text.substring(from, stop));
        while (said == null && stop < end) {
            var start = stop;
            stop = sentenceEnd(text, start, end);
            said = predicate(text.substring(start, stop), name);
        }
        return said;
    }

    /** The account in ", a professor at …" or ", who is a professor at …". */
    private static @Nullable String described(String tail) {
        if (!tail.startsWith(", ")) {
            return null;
        }
        var account = tail.substring(2);
        for (var link : List.of("who is ", "who's ", "who’s ", "who was ")) {
            if (account.startsWith(link)) {
                return clause(account.substring(link.length()));
            }
        }
        return clause(account);
    }

    /** The account in "She is a professor at …". */
    private static @Nullable String predicate(String sentence, String name) {
        var said = sentence.strip();
        for (var subject :
                List.of("He", "She", "They", Names.first(name), Names.last(name), name)) {
            for (var link : List.of(" is ", "’s ", "'s ", " are ", " has been ")) {
                for (var opening : List.of("", "And ", "Now, ")) {
                    var start = opening + subject + link;
                    if (said.startsWith(start)) {
                        var account = said.substring(start.length());
                        return isNoun(account) ? clause(account) : null;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNoun(String account) {
        return account.startsWith("a ")
                || account.startsWith("an ")
                || account.startsWith("the ")
                || account.startsWith("one of the ")
                || CAPITAL_STARTS.stream().anyMatch(account::startsWith);
    }

    private static @Nullable String clause(String account) {
        var said = account;
        for (var end : ENDS) {
            var at = said.indexOf(end);
            said = at > 0 ? said.substring(0, at) : said;
        }
        if (said.length() > LONGEST) {
            var comma = said.lastIndexOf(", ", LONGEST);
            var blank = said.lastIndexOf(' ', LONGEST);
            said = said.substring(0, comma > 20 ? comma : Math.max(blank, 1));
        }
        said = said.strip();
        while (!said.isEmpty() && ".,!?:;".indexOf(said.charAt(said.length() - 1)) >= 0) {
            said = said.substring(0, said.length() - 1);
        }
        return isAccount(said) ? said : null;
    }

    private static boolean isAccount(String said) {
        var words = Names.parts(said);
        if (said.length() < 5 || words.isEmpty() || said.contains("conversation")) {
            return false;
        }
        var first = words.getFirst();
        return Character.isUpperCase(first.charAt(0))
                ? CAPITAL_STARTS.contains(first)
                : Character.isLetter(first.charAt(0)) && !NO_START.contains(first);
    }

    private static int sentenceEnd(String text, int from, int to) {
        var at = from;
        while (at < to && !endsSentence(text, at)) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    private static boolean endsSentence(String text, int at) {
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
        return Words.endsSentence(text, new Words.Word(start, at + 1));
    }
}
