package dev.talkgraph.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pictures made of what has a meaning in some format. */
final class Hostile {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "'",
                    "\\",
                    "\\N",
                    "\\\"",
                    "\\n",
                    "<",
                    ">",
                    "&",
                    "&lt;",
                    "&#60;",
                    "]]>",
                    "<!--",
                    "-->",
                    "---",
                    "--",
                    "->",
                    "<b>",
                    "<script>",
                    "\n",
                    "\r\n",
                    "\t",
                    "\0",
                    "\u0001",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\uFFFE",
                    "\uFFFF",
                    "\u200f",
                    "\u202e",
                    "\u2066",
                    "\ufeff",
                    "😀",
                    "👩‍🔬",
                    "🇺🇳",
                    "é",
                    "e\u0301",
                    "中文",
                    "עברית",
                    "العربية",
                    "[",
                    "]",
                    "{",
                    "}",
                    "(",
                    ")",
                    "[[",
                    "((",
                    "|",
                    "||",
                    "%%",
                    "%%{init: {}}%%",
                    "#",
                    "#35;",
                    "#quot;",
                    ";",
                    ":",
                    ":::",
                    "`",
                    "end",
                    "graph",
                    "subgraph x",
                    "style a:b#c;",
                    "click a",
                    "@",
                    "=1+1",
                    "=cmd|'/C calc'!A0",
                    "+1",
                    "-1",
                    "＝1",
                    ",",
                    "\"\"",
                    " ",
                    "  ",
                    "$",
                    "$$x^2$$",
                    "\\(x\\)",
                    "*",
                    "**bold**",
                    "1. one",
                    "- one",
                    "ﬂ°°60¶ß",
                    "~",
                    "^",
                    "?",
                    "!",
                    "/",
                    "%",
                    "a",
                    "word",
                    "0",
                    "null");

    private static final List<String> IDS =
            List.of(
                    "sonar",
                    "offline-rl",
                    "class-struggle",
                    "the-end",
                    "end",
                    "graph",
                    "c1",
                    "0b5f",
                    "x",
                    "o",
                    "été",
                    "中文",
                    "العربية",
                    "default",
                    "a-b-c",
                    "style",
                    "1");

    private static final List<String> TYPES =
            List.of("person", "podcast", "episode", "topic", "claim", "quote", "question");

    private static final List<String> LINK_TYPES =
            List.of("RELATED_TO", "COVERS", "ABOUT", "GUEST_ON", "DISPUTES", "PART_OF", "FROM");

    private Hostile() {}

    /** A picture of any kind of label; the same seed, the same picture. */
    static Subgraph picture(long seed, int size) {
        var random = new Random(seed);
        var grouped = random.nextBoolean();
        var nodes =
                IntStream.range(0, size)
                        .mapToObj(
                                number ->
                                        new Subgraph.Node(
                                                id(random, number, seed),
                                                type(number),
                                                label(random, number),
                                                random.nextInt(1, 100),
                                                grouped ? Integer.valueOf(number % 3) : null))
                        .toList();
        return new Subgraph(nodes, links(nodes, random), random.nextBoolean(), size * 2L, 7);
    }

    private static List<Subgraph.Link> links(List<Subgraph.Node> nodes, Random random) {
        var links = new ArrayList<Subgraph.Link>();
        for (var source : nodes) {
            var target = nodes.get(random.nextInt(nodes.size()));
            LINK_TYPES.stream()
                    .filter(type -> random.nextInt(3) == 0)
                    .forEach(
                            type ->
                                    links.add(
                                            new Subgraph.Link(
                                                    source.id(),
                                                    target.id(),
                                                    type,
                                                    random.nextInt(1, 40) / 4.0)));
        }
        return links;
    }

    private static String type(int number) {
        return TYPES.get(number % TYPES.size());
    }

    private static String id(Random random, int number, long seed) {
        var id = IDS.get((int) ((number + seed) % IDS.size()));
        return type(number) + ":" + id + (number < IDS.size() ? "" : "-" + number);
    }

    /** Each piece alone in turn, then any mixture of them. */
    private static String label(Random random, int number) {
        return number < PIECES.size()
                ? PIECES.get(number)
                : IntStream.range(0, random.nextInt(7))
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }
}
