package dev.talkgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP of {@code nodes.csv} and {@code links.csv} (RFC 4180, UTF-8, a header each).
 *
 * <p>A text that a spreadsheet would take for a formula, or that begins with an apostrophe, gets an
 * apostrophe in front: whoever reads the files takes one apostrophe away where a text begins with
 * one, and has every text back.
 */
final class CsvWriter implements PictureWriter {

    /** As OWASP lists them, the wide forms of East Asian keyboards too. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void write(Subgraph picture, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "nodes.csv");
        var grouped = picture.hasCommunities();
        line(zip, grouped ? "id,type,label,weight,community" : "id,type,label,weight");
        for (var node : picture.nodes()) {
            var line = cell(node.id()) + ',' + cell(node.type()) + ',' + cell(node.label());
            var community = node.community() == null ? "" : node.community();
            line(zip, line + ',' + node.weight() + (grouped ? "," + community : ""));
        }
        begin(zip, "links.csv");
        line(zip, "source,target,type,weight");
        for (var link : picture.links()) {
            var ends = cell(link.source()) + ',' + cell(link.target());
            line(zip, ends + ',' + cell(link.type()) + ',' + link.weight());
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STEADY);
        zip.putNextEntry(entry);
    }

    private static void line(ZipOutputStream zip, String line) throws IOException {
        zip.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        var guarded = isDangerous(text) ? "'" + text : text;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == '\'' || BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
    }
}
