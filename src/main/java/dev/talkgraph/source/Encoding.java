package dev.talkgraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How bytes spell a text, as their beginning tells: by a byte order mark, or by zeros in every other
 * place, which nothing but UTF-16 of a Latin script has; UTF-8 otherwise.
 *
 * @param mark length of the byte order mark in bytes
 * @param width bytes of the smallest unit
 */
record Encoding(Charset charset, int mark, int width) {

    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, 1);

    private static final int LOOKED_AT = 4_096;
    private static final int FEWEST_PAIRS = 8;

    static Encoding of(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, 1);
        }
        if (startsWith(content, 0x00, 0x00, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_32BE, 4, 4);
        }
        if (startsWith(content, 0xFF, 0xFE, 0x00, 0x00)) {
            return new Encoding(StandardCharsets.UTF_32LE, 4, 4);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, 2);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, 2);
        }
        return ofZeros(content);
    }

    /** Nearly half of the places are zero, all of them on one side. */
    private static Encoding ofZeros(byte[] content) {
        var pairs = Math.min(LOOKED_AT, content.length) / 2;
        var first = 0;
        var second = 0;
        for (var i = 0; i < pairs; i++) {
            first += content[2 * i] == 0 ? 1 : 0;
            second += content[2 * i + 1] == 0 ? 1 : 0;
        }
        var isWide = pairs >= FEWEST_PAIRS && content.length % 2 == 0;
        if (isWide && isOneSided(second, first, pairs)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, 2);
        }
        return isWide && isOneSided(first, second, pairs)
                ? new Encoding(StandardCharsets.UTF_16BE, 0, 2)
                : UTF_8;
    }

    private static boolean isOneSided(int here, int there, int pairs) {
        return here * 10 >= pairs * 7 && there * 50 <= pairs;
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
