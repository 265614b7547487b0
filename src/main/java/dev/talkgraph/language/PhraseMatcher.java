package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds phrases in read text in any spelling: capitals, hyphens and plural make no difference. */
public final class PhraseMatcher {

    private final Set<String> keys;
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    /** A place of a phrase, in code units of the text that was read. */
    public record Match(String key, int start, int end) {}

    private record Part(String word, String singular, int start, int end) {}

    /** Looks for the phrases with these keys, as {@link NounPhrase#key} gives them. */
    public PhraseMatcher(Collection<String> keys) {
        this.keys = Set.copyOf(keys);
        for (var key : keys) {
            var words = Arrays.asList(key.split(" "));
            longest = Math.max(longest, words.size());
            beginnings.add(NounForms.singular(words.getFirst()));
        }
    }

    /** The longest phrases, none overlapping another, in order. */
    public List<Match> longestIn(List<Token> tokens) {
        var parts = parts(tokens);
        var matches = new ArrayList<Match>();
        int at = 0;
        while (at < parts.size()) {
            var found = matchesAt(parts, at);
            if (found.isEmpty()) {
                at++;
            } else {
                var match = found.getLast();
                matches.add(match);
                while (at < parts.size() && parts.get(at).start() < match.end()) {
                    at++;
                }
            }
        }
        return matches;
    }

    /** All phrases, those inside others too, by their beginning and then by their length. */
    public List<Match> allIn(List<Token> tokens) {
        var parts = parts(tokens);
        var matches = new ArrayList<Match>();
        for (int at = 0; at < parts.size(); at++) {
            matches.addAll(matchesAt(parts, at));
        }
        return matches;
    }

    private List<Match> matchesAt(List<Part> parts, int at) {
        var found = new ArrayList<Match>();
        if (!beginnings.contains(parts.get(at).singular())) {
            return found;
        }
        var before = new StringBuilder();
        for (int to = at; to < parts.size() && to - at < longest; to++) {
            var last = parts.get(to);
            var key = before + last.singular();
            if (keys.contains(key)) {
                found.add(new Match(key, parts.get(at).start(), last.end()));
            }
            before.append(last.word()).append(' ');
        }
        return found;
    }

    /** Words, hyphenated ones in their parts, possessives joined; a sign is a part nothing matches. */
    private static List<Part> parts(List<Token> tokens) {
        var parts = new ArrayList<Part>();
        for (var token : tokens) {
            var lower = Tagger.lower(token.text());
            if (lower.equals("'s") && !parts.isEmpty()) {
                var owner = parts.removeLast();
                var word = owner.word() + "s";
                parts.add(new Part(word, NounForms.singular(word), owner.start(), token.end()));
            } else if (lower.length() != token.text().length()) {
                parts.add(new Part(lower, NounForms.singular(lower), token.start(), token.end()));
            } else {
                split(parts, token, lower);
            }
        }
        return parts;
    }

    private static void split(List<Part> parts, Token token, String lower) {
        int from = 0;
        while (from < lower.length()) {
            int hyphen = lower.indexOf('-', from);
            int to = hyphen < 0 ? lower.length() : hyphen;
            if (to > from) {
                var word = lower.substring(from, to);
                int start = token.start() + from;
                parts.add(new Part(word, NounForms.singular(word), start, token.start() + to));
            }
            from = to + 1;
        }
    }
}
