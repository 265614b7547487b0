package dev.talkgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * DOT, as Graphviz reads it.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The language</a>
 */
final class DotWriter implements PictureWriter {

    /** Graphviz shows these as the character they name, also within quotes. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    /** The same as two of them, but no reader takes the quote behind it for an escaped one. */
    private static final String LAST_BACKSLASH = "&#92;&#92;";

    @Override
    public void write(Subgraph picture, OutputStream out) throws IOException {
        var dot = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        dot.write("digraph talkgraph {\n");
        for (var total : Totals.of(picture).named().entrySet()) {
            dot.write("  %s=\"%s\";\n".formatted(total.getKey(), total.getValue()));
        }
        for (var node : picture.nodes()) {
            dot.write("  " + quoted(node.id()));
            dot.write(" [label=" + label(node.label()) + ", type=" + quoted(node.type()));
            dot.write(", weight=\"" + node.weight() + '"');
            if (node.community() != null) {
                dot.write(", community=\"" + node.community() + '"');
            }
            dot.write("];\n");
        }
        for (var link : picture.links()) {
            dot.write("  " + quoted(link.source()) + " -> " + quoted(link.target()));
            dot.write(" [label=" + label(link.type()) + ", type=" + quoted(link.type()));
            dot.write(", weight=\"" + link.weight() + '"');
            dot.write(link.hasDirection() ? "];\n" : ", dir=\"none\"];\n");
        }
        dot.write("}\n");
        dot.flush();
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** In a label a backslash begins an escape and an ampersand an entity. */
    private static String label(String text) {
        var known = ENTITY.matcher(text).replaceAll("&amp;");
        return known.endsWith("\\")
                ? '"' + escaped(known.substring(0, known.length() - 1)) + LAST_BACKSLASH + '"'
                : quoted(known);
    }

    private static String escaped(String text) {
        return PlainText.of(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
