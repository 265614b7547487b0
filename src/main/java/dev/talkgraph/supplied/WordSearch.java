package dev.talkgraph.supplied;

/** Looks for words in time linear in the text, however they repeat themselves (Knuth, Morris, Pratt). */
final class WordSearch {

    private WordSearch() {}

    /** The first place of the words in the text, or -1. */
    static int first(String text, String words) {
        if (words.isEmpty() || words.length() > text.length()) {
            return -1;
        }
        var borders = borders(words);
        var matched = 0;
        for (var i = 0; i < text.length(); i++) {
            while (matched > 0 && words.charAt(matched) != text.charAt(i)) {
                matched = borders[matched - 1];
            }
            matched += words.charAt(matched) == text.charAt(i) ? 1 : 0;
            if (matched == words.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    /** For each beginning of the words: how much of it begins again at its end. */
    private static int[] borders(String words) {
        var borders = new int[words.length()];
        var length = 0;
        for (var i = 1; i < words.length(); i++) {
            while (length > 0 && words.charAt(length) != words.charAt(i)) {
                length = borders[length - 1];
            }
            length += words.charAt(length) == words.charAt(i) ? 1 : 0;
            borders[i] = length;
        }
        return borders;
    }
}
