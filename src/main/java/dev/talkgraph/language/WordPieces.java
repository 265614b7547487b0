package dev.talkgraph.language;

import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as the numbers that the sentence model reads: words of its vocabulary and pieces of words,
 * the longest first, as in Devlin et al., "BERT" (2019), lower case and without accents.
 */
final class WordPieces {

    /** The length the model was made for; what a text says beyond it is not read. */
    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;
    private static final int UNKNOWN = 100;
    private static final int BEGIN = 101;
    private static final int END = 102;

    /** A mark or an ideograph stands alone, anything else up to the next of them or a blank is a word. */
    private static final Pattern WORDS =
            Pattern.compile("[\\p{P}$+<=>^`|~]|\\p{IsHan}|[^\\s\\p{Z}\\p{P}$+<=>^`|~\\p{IsHan}]+");

    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\uFFFD&&[^\\s]]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** Reads the vocabulary from a tokenizer's description in the format of Hugging Face. */
    WordPieces(InputStream description) {
        new JsonMapper()
                .readTree(description)
                .at("/model/vocab")
                .forEachEntry((piece, number) -> vocabulary.put(piece, number.asInt()));
    }

    /** Nothing for a text without words; otherwise at most {@link #MOST} numbers, ends included. */
    Optional<long[]> of(String text) {
        var pieces = new ArrayList<Integer>();
        var words = WORDS.matcher(plain(text));
        while (pieces.size() < MOST - 2 && words.find()) {
            pieces.addAll(pieces(words.group()));
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(framed(pieces));
    }

    boolean contain(String word) {
        return vocabulary.containsKey(word);
    }

    private static String plain(String text) {
        var bare = NOT_TEXT.matcher(text).replaceAll("");
        var apart = Normalizer.normalize(bare, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static long[] framed(List<Integer> pieces) {
        var inner = Math.min(pieces.size(), MOST - 2);
        var framed = new long[inner + 2];
        framed[0] = BEGIN;
        for (int at = 0; at < inner; at++) {
            framed[at + 1] = pieces.get(at);
        }
        framed[inner + 1] = END;
        return framed;
    }

    /** The word's pieces; a word that cannot be put together from pieces is one unknown. */
    private List<Integer> pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(UNKNOWN);
        }
        var pieces = new ArrayList<Integer>();
        var start = 0;
        while (start < word.length()) {
            var end = word.length();
            Integer piece = null;
            while (end > start && piece == null) {
                piece = vocabulary.get((start == 0 ? "" : "##") + word.substring(start, end));
                end--;
            }
            if (piece == null) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece);
            start = end + 1;
        }
        return pieces;
    }
}
