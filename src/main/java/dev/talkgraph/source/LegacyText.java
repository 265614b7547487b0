package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Stream;

/** Bytes from before Unicode, where one charset alone makes words of them. */
final class LegacyText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 200_000;
    private static final int ESCAPE = 0x1B;

    private LegacyText() {}

    /**
     * The text in the charset that it declares, in windows-1252, or in the one that the frequency of
     * its bytes tells: the first in which it decodes strictly and looks like words. Nothing where
     * there is none, and where most of it is UTF-8 that was damaged.
     */
    static @Nullable String of(byte[] content) {
        if (isDamagedUtf8(content)) {
            return null;
        }
        return Stream.of(DeclaredCharset.in(content), WESTERN)
                .filter(Objects::nonNull)
                .map(charset -> decoded(content, charset))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> detected(content));
    }

    /** Text whose bytes are all ASCII and yet none, as its escapes choose other alphabets. */
    static @Nullable String escaped(byte[] content) {
        var charset = DeclaredCharset.in(content);
        if (charset == null || !charset.name().startsWith("ISO-2022")) {
            return null;
        }
        for (var each : content) {
            if (each == ESCAPE) {
                return decoded(content, charset);
            }
        }
        return null;
    }

    private static @Nullable String detected(byte[] content) {
        var detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(LOOKED_AT, content.length));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        var charset = name == null ? null : DeclaredCharset.named(name);
        return charset == null || charset.equals(WESTERN) ? null : decoded(content, charset);
    }

    private static @Nullable String decoded(byte[] content, Charset charset) {
        var text = Decoding.strictly(content, new Encoding(charset, 0, 1)).text();
        return text == null || !isWords(text, isLatin(charset)) ? null : text;
    }

    private static boolean isLatin(Charset charset) {
        var encoder = charset.newEncoder();
        return encoder.maxBytesPerChar() == 1 && encoder.canEncode('é');
    }

    /**
     * Whether what is not ASCII makes words: no controls, no signs within words, no words of two
     * scripts, and in Latin scripts no four letters with accents in a row; but for one in ten.
     */
    private static boolean isWords(String text, boolean latin) {
        var groups = 0;
        var odd = 0;
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80) {
                at++;
                continue;
            }
            var end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                if (text.charAt(end) < 0xA0) {
                    return false;
                }
                end++;
            }
            groups++;
            odd += isOdd(text, at, end, latin) ? 1 : 0;
            at = end;
        }
        return odd * 10 <= groups;
    }

    private static boolean isOdd(String text, int from, int to, boolean latin) {
        var before = from > 0 && Character.isLetter(text.charAt(from - 1));
        var behind = to < text.length() && Character.isLetter(text.charAt(to));
        var letters = text.substring(from, to).chars().filter(Character::isLetter).count();
        var isOtherScript =
                letters > 0
                        && UnicodeScript.of(text.codePointAt(from)) != UnicodeScript.LATIN
                        && Character.isAlphabetic(text.codePointAt(from))
                        && !Character.isIdeographic(text.codePointAt(from));
        if (latin) {
            var isSign = letters < to - from && "’‘–—…·´\u00ad".indexOf(text.charAt(from)) < 0;
            return letters > 3 || before && behind && isSign;
        }
        return isOtherScript && before && behind;
    }

    /** Whether half of the characters that are not ASCII are sound UTF-8; one cut off at the end is. */
    private static boolean isDamagedUtf8(byte[] content) {
        var sound = 0;
        var broken = 0;
        var at = 0;
        while (at < content.length) {
            if (content[at] >= 0) {
                at++;
                continue;
            }
            var length = sequence(content, at);
            sound += length > 1 ? 1 : 0;
            broken += length > 1 ? 0 : 1;
            at += length;
        }
        return sound > 0 && sound >= broken;
    }

    /** The bytes of the UTF-8 sequence that begins here; 1 where none does. */
    private static int sequence(byte[] content, int at) {
        var lead = content[at] & 0xFF;
        var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        var end = Math.min(at + length, content.length);
        if (lead > 0xF4 || end == at + 1) {
            return 1;
        }
        for (var i = at + 1; i < end; i++) {
            if ((content[i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return end - at;
    }
}
