package dev.talkgraph.language;

import dev.talkgraph.episode.Slug;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form in which two spellings of one phrase are equal: case, hyphens, accents, plural and
 * British or American spelling folded. It is for comparing and never shown.
 *
 * <p>The plural rules extend the S stemmer of Harman, "How effective is suffixing?" (1991).
 */
public final class NormalForm {

    private static final Map<String, String> IRREGULAR =
            Map.of(
                    "men", "man",
                    "women", "woman",
                    "children", "child",
                    "mice", "mouse",
                    "feet", "foot",
                    "teeth", "tooth",
                    "geese", "goose",
                    "wives", "wife",
                    "analyses", "analysis");

    /** Words that end like a plural and are none. */
    private static final Set<String> SINGULAR =
            Set.of("news", "lens", "series", "species", "always");

    private NormalForm() {}

    /** The phrase's words in normal form, joined by blanks. */
    public static String of(String phrase) {
        return String.join(" ", tokens(phrase));
    }

    /** The phrase's words in normal form. */
    public static List<String> tokens(String phrase) {
        var withoutPossessive = phrase.replaceAll("(?<=\\p{L})['’]s(?![\\p{L}\\p{N}])", "");
        return Arrays.stream(Slug.of(withoutPossessive).split("-"))
                .map(NormalForm::word)
                .collect(Collectors.toUnmodifiableList());
    }

    /** One lower-case word in normal form. */
    private static String word(String word) {
        var irregular = IRREGULAR.get(word);
        return irregular != null ? irregular : american(singular(word));
    }

    private static String singular(String word) {
        if (word.length() <= 3 || SINGULAR.contains(word)) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ie")) {
            return cut(word, 2) + "y";
        }
        var bare = endsPlural(word) ? cut(word, 1) : word;
        return endsSibilantE(bare) ? cut(bare, 1) : bare;
    }

    private static boolean endsPlural(String word) {
        return word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    /** "boxes" and "cache" lose their e alike, so that "box" and "caches" meet them. */
    private static boolean endsSibilantE(String word) {
        return word.endsWith("sse")
                || word.endsWith("she")
                || word.endsWith("che")
                || word.endsWith("xe")
                || word.endsWith("ze");
    }

    private static String american(String word) {
        if (word.length() <= 5) {
            return word;
        }
        return word.replaceAll("isation$", "ization")
                .replaceAll("ise$", "iz")
                .replaceAll("our$", "or")
                .replaceAll("yse$", "yz")
                .replaceAll("(?<=[nb])tre$", "ter");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
