package dev.talkgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * A flowchart of Mermaid. Weights are left out: a flowchart has no place for them.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
final class MermaidWriter implements PictureWriter {

    /** What stands for itself in a label between quotes, wherever it is. */
    private static final String PLAIN = " ,.!?'()";

    @Override
    public void write(Subgraph picture, OutputStream out) throws IOException {
        var chart = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        chart.write("flowchart LR\n");
        chart.write("  %% " + Totals.of(picture).sentence() + "\n");
        for (var node : picture.nodes()) {
            chart.write("  " + id(node.id()) + "[\"" + label(node.label()) + "\"]");
            chart.write(":::" + node.type() + "\n");
        }
        for (var link : picture.links()) {
            chart.write("  " + id(link.source()) + (link.hasDirection() ? " -->" : " ---"));
            chart.write("|\"" + label(link.type()) + "\"| " + id(link.target()) + "\n");
        }
        chart.flush();
    }

    /**
     * An id: {@code topic:offline-rl} is {@code topic_offline-rl}, as a colon ends an id here. Any
     * other character than a letter or digit of ASCII or a hyphen between two of them is
     * {@code _x1f3b5_}, so that different ids stay different and none ends in a keyword.
     */
    static String id(String id) {
        var colon = id.indexOf(':');
        var written = new StringBuilder(id.substring(0, colon)).append('_');
        for (int i = colon + 1; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            var point = id.codePointAt(i);
            var joins = point == '-' && i + 1 < id.length() && isWord(id.charAt(i + 1));
            if (isWord(point) || joins) {
                written.appendCodePoint(point);
            } else {
                written.append("_x").append(Integer.toHexString(point)).append('_');
            }
        }
        return written.toString();
    }

    private static boolean isWord(int point) {
        return point < 128 && Character.isLetterOrDigit(point);
    }

    /** Text in which every sign is written by its number, for most have a meaning somewhere. */
    static String label(String text) {
        var label = new StringBuilder(text.length());
        PlainText.of(text)
                .codePoints()
                .forEach(
                        point -> {
                            if (standsForItself(point)) {
                                label.appendCodePoint(point);
                            } else {
                                label.append('#').append(point).append(';');
                            }
                        });
        // An empty label is no label.
        return label.isEmpty() ? " " : label.toString();
    }

    private static boolean standsForItself(int point) {
        return Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0;
    }
}
