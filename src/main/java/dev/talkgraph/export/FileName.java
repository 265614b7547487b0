package dev.talkgraph.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files that every system takes and that wiki links can point to.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">What Windows
 *     refuses</a>
 */
final class FileName {

    /** What keeps apart what would have one name; no name has it by itself. */
    static final char SUFFIX = '~';

    /** Room is left for a suffix, the ending and the folders above. */
    private static final int LONGEST = 80;

    private static final int MOST_BYTES = 180;

    private static final Pattern NOT_PRINTED =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*#^\\[\\]~%]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .\\-]+|[ .]+$");
    private static final Pattern DEVICES =
            Pattern.compile(
                    "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:[ .].*)?");

    private FileName() {}

    /**
     * The name of a note about a thing, without folder and ending; two things may have one name.
     *
     * @param name any text
     */
    static String of(String name) {
        var composed = Normalizer.normalize(whole(name), Normalizer.Form.NFC);
        var printed = NOT_PRINTED.matcher(composed).replaceAll(" ");
        var plain = BLANKS.matcher(RESERVED.matcher(printed).replaceAll(" ")).replaceAll(" ");
        var file = trimmed(shortened(trimmed(plain)));
        if (file.isEmpty()) {
            return "_";
        }
        return DEVICES.matcher(file).matches() ? "_" + file : file;
    }

    /** What two names have in common that are one on a system which does not look at case. */
    static String folded(String file) {
        return Normalizer.normalize(
                file.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Without halves of surrogate pairs, which no file system takes. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String shortened(String text) {
        var end = Math.min(text.length(), LONGEST);
        while (end > 0
                && (isInsidePair(text, end)
                        || text.substring(0, end).getBytes(StandardCharsets.UTF_8).length
                                > MOST_BYTES)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isInsidePair(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end));
    }
}
