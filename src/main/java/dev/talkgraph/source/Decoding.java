package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text: UTF-8; UTF-16 or UTF-32 with a byte order mark; UTF-16 without one where its zeros
 * tell it; and older charsets where one of them makes words. Nothing is repaired.
 */
public final class Decoding {

    private Decoding() {}

    /**
     * The text without its byte order mark, and otherwise unchanged. UTF-8 that decodes is UTF-8,
     * whatever the text declares.
     *
     * @throws UnreadableSource if it is empty, binary or of no charset that makes words of it; with
     *     the first byte that does not fit
     */
    public static String text(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableSource("The source is empty", null);
        }
        var encoding = Encoding.of(content);
        var text = decoded(content, encoding);
        refuseBinary(text, encoding);
        if (text.isBlank()) {
            throw new UnreadableSource("The source is empty", null);
        }
        return text;
    }

    private static String decoded(byte[] content, Encoding encoding) {
        var escaped = encoding.equals(Encoding.UTF_8) ? LegacyText.escaped(content) : null;
        if (escaped != null) {
            return escaped;
        }
        var strict = strictly(content, encoding);
        var text =
                strict.text() == null && encoding.equals(Encoding.UTF_8)
                        ? LegacyText.of(content)
                        : strict.text();
        if (text == null) {
            throw new UnreadableSource(
                    "The bytes are not " + encoding.charset().name() + " text", strict.read());
        }
        return text;
    }

    /**
     * What decoding came to.
     *
     * @param text nothing where a byte does not fit
     * @param read the bytes that fit, all of them where there is a text
     */
    record Strict(@Nullable String text, int read) {}

    static Strict strictly(byte[] content, Encoding encoding) {
        var bytes = ByteBuffer.wrap(content);
        bytes.position(encoding.mark());
        var characters = CharBuffer.allocate(content.length);
        var decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(bytes, characters, true);
        if (!result.isUnderflow() || !decoder.flush(characters).isUnderflow()) {
            return new Strict(null, bytes.position());
        }
        var text = characters.flip().toString();
        var half = Surrogates.firstBroken(text);
        return half < 0
                ? new Strict(text, content.length)
                : new Strict(
                        null, encoding.mark() + text.codePointCount(0, half) * encoding.width());
    }

    private static void refuseBinary(String text, Encoding encoding) {
        var zero = text.indexOf('\0');
        if (zero >= 0) {
            var width = encoding.width();
            var before = text.substring(0, zero).getBytes(encoding.charset()).length;
            throw new UnreadableSource(
                    "The content is binary, or text in another encoding: it has a zero "
                            + (width == 1 ? "byte" : "character"),
                    encoding.mark() + before);
        }
        var controls = text.chars().filter(Decoding::isControl).count();
        if (controls * 100 > text.length()) {
            throw new UnreadableSource("The content is binary: it is full of control codes", null);
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && !Character.isWhitespace(character);
    }
}
