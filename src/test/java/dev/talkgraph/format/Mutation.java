package dev.talkgraph.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sound sources made unsound: cut, flipped, joined, repeated, and swollen. */
final class Mutation {

    private static final int LARGEST = 4 << 20;

    /** Pieces that mean something to one reader or another. */
    private static final List<String> TOKENS =
            List.of(
                    "00:00:01,000 --> 00:00:00,000",
                    "-->",
                    "99:59:59.999",
                    "9999:9999:99",
                    "-00:00:05",
                    "999999999999999999999999",
                    "-1",
                    "1e309",
                    "-1e309",
                    "NaN",
                    "0.1e-400",
                    "\0",
                    "\u001b",
                    "\u0007",
                    "\uFEFF",
                    "\u200B",
                    "\u2028",
                    "\u0085",
                    "\r",
                    "\n\n",
                    "\t",
                    "🗼",
                    "é",
                    "**",
                    "**A:**",
                    "[(",
                    ")](",
                    "[Music]",
                    "A:",
                    "A: ",
                    "(00:00:01)",
                    "[(00:00:01)](https://x.example/?t=1)",
                    "# ",
                    "## ",
                    "- ",
                    "> ",
                    "“",
                    "”",
                    "\"",
                    "—",
                    "---\n",
                    "...\n",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "null",
                    "true",
                    "\\ud800",
                    "\\udc00",
                    "\\u0000",
                    "\\",
                    "&",
                    "&#xD800;",
                    "&#x110000;",
                    "&lt;",
                    "<v A>",
                    "</v>",
                    "<",
                    ">",
                    "<p>",
                    "</p>",
                    "<time>0:01</time>",
                    "<cite>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                    "&b;",
                    "<meta charset=iso-2022-jp>",
                    "\u001b$B",
                    "key: &a [*a]",
                    "!!java.net.URL",
                    "=?utf-8?Q?=ff?=",
                    "Content-Type: multipart/mixed; boundary=x",
                    "\n--x\n",
                    "\"startTime\":",
                    "\"time\":\"",
                    "\"body\":",
                    "Episode #",
                    " #12",
                    "(host)",
                    "\"\"",
                    ";",
                    "|");

    private final Random random;
    private final List<byte[]> others;

    Mutation(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] of(byte[] sound) {
        var content = sound;
        for (var times = 1 + random.nextInt(6); times > 0; times--) {
            var next = once(content);
            content = next.length > LARGEST ? Arrays.copyOf(next, LARGEST) : next;
        }
        return content;
    }

    private byte[] once(byte[] content) {
        var from = random.nextInt(content.length + 1);
        var to = from + random.nextInt(Math.min(content.length - from, 2_000) + 1);
        return switch (random.nextInt(14)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> Arrays.copyOfRange(content, from, content.length);
            case 2 -> flipped(content);
            case 3 -> replaced(content, from, to, new byte[0]);
            case 4 -> replaced(content, to, to, repeated(content, from, to));
            case 5 -> spliced(content, from);
            case 6 -> replaced(content, from, from, swollen());
            case 7 -> lineMoved(content, from);
            default -> replaced(content, from, random.nextInt(3) == 0 ? to : from, token());
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] content) {
        var flipped = content.clone();
        for (var times = 1 + random.nextInt(8); times > 0 && flipped.length > 0; times--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] repeated(byte[] content, int from, int to) {
        var block = Arrays.copyOfRange(content, from, to);
        var most = random.nextInt(200) == 0 ? 2_000 : 40;
        return repeated(block, 1 + random.nextInt(most));
    }

    private static byte[] repeated(byte[] block, int times) {
        var several = new ByteArrayOutputStream();
        for (var i = 0; i < times && several.size() < LARGEST; i++) {
            several.writeBytes(block);
        }
        return several.toByteArray();
    }

    /** Deep nesting, long lines, many of a kind; mostly short, as they cost time. */
    private byte[] swollen() {
        var times = random.nextInt(50) == 0 ? 1 << 20 : 1 + random.nextInt(2_000);
        return repeated(token(), Math.min(times, 1 << 18));
    }

    private byte[] spliced(byte[] content, int at) {
        var other = others.get(random.nextInt(others.size()));
        var from = random.nextInt(other.length + 1);
        var to = from + random.nextInt(Math.min(other.length - from, 20_000) + 1);
        return replaced(content, at, at, Arrays.copyOfRange(other, from, to));
    }

    private byte[] lineMoved(byte[] content, int at) {
        var start = at;
        while (start > 0 && content[start - 1] != '\n') {
            start--;
        }
        var end = at;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        var line = Arrays.copyOfRange(content, start, end);
        var rest = replaced(content, start, end, new byte[0]);
        var to = random.nextInt(rest.length + 1);
        return replaced(rest, to, to, line);
    }

    private static byte[] replaced(byte[] content, int from, int to, byte[] by) {
        var made = new byte[content.length - (to - from) + by.length];
        System.arraycopy(content, 0, made, 0, from);
        System.arraycopy(by, 0, made, from, by.length);
        System.arraycopy(content, to, made, from + by.length, content.length - to);
        return made;
    }
}
