package dev.talkgraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8, or UTF-16 with a byte order mark; nothing is repaired. */
public final class Decoding {

    private Decoding() {}

    /** The text without its byte order mark, and otherwise unchanged. */
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
        var bytes = ByteBuffer.wrap(content);
        bytes.position(encoding.mark());
        var characters = CharBuffer.allocate(content.length);
        var decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(bytes, characters, true).isError()) {
            throw new UnreadableSource(
                    "The bytes are not " + encoding.charset().name() + " text", bytes.position());
        }
        decoder.flush(characters);
        return characters.flip().toString();
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

    /**
     * How the bytes spell the text.
     *
     * @param mark length of the byte order mark in bytes
     * @param width bytes of the smallest unit
     */
    private record Encoding(Charset charset, int mark, int width) {

        static Encoding of(byte[] content) {
            if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3, 1);
            }
            if (startsWith(content, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2, 2);
            }
            if (startsWith(content, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2, 2);
            }
            return new Encoding(StandardCharsets.UTF_8, 0, 1);
        }

        private static boolean startsWith(byte[] content, int... mark) {
            for (var i = 0; i < mark.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
