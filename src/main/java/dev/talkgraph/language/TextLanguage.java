package dev.talkgraph.language;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which language a text is in. What is full of English function words is English; any other text is
 * judged by OpenNLP's model of 183 languages, which is loaded when the first such text comes.
 */
public final class TextLanguage {

    /** The code of the language that facts are extracted from. */
    public static final String ENGLISH = "en";

    private static final String MODEL = "/langdetect-183.bin";

    /** Characters of each of the three pieces that are looked at. */
    private static final int PIECE = 3_000;

    /** Less than this tells nothing for sure. */
    private static final int FEWEST_LETTERS = 120;

    /** About half the words of English text are function words; of its neighbours' a sixth would be. */
    private static final double ENGLISH_SHARE = 0.3;

    /** How many times likelier than the next a language is to be; 183 share what is certain. */
    private static final double AHEAD = 2;

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private TextLanguage() {}

    /**
     * Judges a text by pieces of its beginning, middle and end.
     *
     * @return the language's code of ISO 639-1, of ISO 639-3 where that has none; nothing for a text
     *     that is too short or that cannot be told
     */
    public static @Nullable String of(String text) {
        var sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return null;
        }
        return shareOfEnglish(sample) >= ENGLISH_SHARE ? ENGLISH : detected(sample);
    }

    /** The language's name in English. */
    public static String name(String code) {
        var name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static String sample(String text) {
        if (text.length() <= 3 * PIECE) {
            return text;
        }
        var middle = text.length() / 2 - PIECE / 2;
        return text.substring(0, PIECE)
                + ' '
                + text.substring(middle, middle + PIECE)
                + ' '
                + text.substring(text.length() - PIECE);
    }

    private static double shareOfEnglish(String sample) {
        var words = 0;
        var english = 0;
        for (var place : WordPlaces.in(sample, 0, sample.length())) {
            words++;
            var word = MARKS.matcher(Tagger.lower(place.in(sample))).replaceAll("");
            english += ClosedWords.contain(word) ? 1 : 0;
        }
        return words == 0 ? 0 : (double) english / words;
    }

    private static @Nullable String detected(String sample) {
        var likely = new LanguageDetectorME(Loaded.MODEL).predictLanguages(sample);
        var isAhead = likely[0].getConfidence() >= AHEAD * likely[1].getConfidence();
        return isAhead ? code(likely[0].getLang()) : null;
    }

    private static String code(String threeLetters) {
        return Loaded.CODES.getOrDefault(threeLetters, threeLetters);
    }

    private static final class Loaded {

        static final LanguageDetectorModel MODEL = model();

        static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel model() {
            try (var in = TextLanguage.class.getResourceAsStream(TextLanguage.MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The model tells written standards apart that have one code of two letters. */
        private static Map<String, String> codes() {
            var codes = new TreeMap<>(Map.of("cmn", "zh", "nob", "nb", "ekk", "et", "lvs", "lv"));
            for (var code : Locale.getISOLanguages()) {
                codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
            }
            return codes;
        }
    }
}
