package dev.talkgraph.table;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of episodes: a header, and a row for each. */
final class EpisodeTable implements Reader {

    static final String FORMAT = "episode-table";
    static final int MOST_ROWS = 50_000;
    private static final int MOST_NOTES = 100;

    /** An address of the row in the table and not of the page that it leads to. */
    private static final String ROW = "#episode-table";

    @Override
    public String format() {
        return FORMAT;
    }

    /** By headings that people note episodes under, above rows that are as wide. */
    @Override
    public boolean recognises(Lines lines) {
        return TableForm.of(lines.text()) != null;
    }

    @Override
    public Reading read(Lines lines) {
        var form = TableForm.of(lines.text());
        if (form == null) {
            throw new IllegalArgumentException("This is no table of episodes");
        }
        var notes = new ArrayList<String>();
        var rows = rows(lines.text(), form, notes);
        var columns = new Columns(form.headings(), rows);
        notes.addAll(0, columns.notes());
        var documents = new ArrayList<EpisodeDocument>();
        for (var row : rows) {
            var document = RowDocument.of(row, columns);
            if (document == null) {
                notes.add("Line " + row.line() + " names no episode");
            } else {
                documents.add(document);
            }
        }
        return documents.isEmpty()
                ? new Reading.NoEpisode(FORMAT, "No row of the table names an episode")
                : new Reading.Parts(FORMAT, parts(documents), shortened(notes));
    }

    private static List<Row> rows(String text, TableForm form, List<String> notes) {
        var rows = new ArrayList<Row>();
        var all = new Rows(text, form.start(), form.delimiter());
        var width = form.headings().size();
        var isHeader = true;
        while (all.hasNext()) {
            var row = all.next();
            if (isHeader || row.isBlank()) {
                isHeader = false;
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                throw new UnreadableSource("The table has more than " + MOST_ROWS + " rows", null);
            }
            if (row.cells().size() != width) {
                notes.add(
                        "Line %d has %d values, the header %d"
                                .formatted(row.line(), row.cells().size(), width));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Part> parts(List<EpisodeDocument> documents) {
        var times = new HashMap<String, Integer>();
        for (var document : documents) {
            var address = address(document.statement());
            if (address != null) {
                times.merge(address, 1, Integer::sum);
            }
        }
        return documents.stream().<Part>map(document -> part(document, times)).toList();
    }

    /** An address that several rows have tells none of them. */
    private static Part part(EpisodeDocument document, Map<String, Integer> times) {
        var address = address(document.statement());
        var isOwn = address != null && times.getOrDefault(address, 0) == 1;
        return new Part(name(document), isOwn ? List.of(address + ROW) : List.of(), document);
    }

    private static @Nullable String address(EpisodeStatement episode) {
        return episode.url() == null ? episode.recordingUrl() : episode.url();
    }

    private static String name(EpisodeDocument document) {
        var episode = document.statement();
        if (episode.title() != null) {
            return episode.title();
        }
        var number = episode.number() == null ? "" : "#" + episode.number();
        var guests =
                String.join(
                        ", ",
                        document.people().stream().map(EpisodeDocument.NamedPerson::name).toList());
        return (number + " " + guests).strip();
    }

    private static List<String> shortened(List<String> notes) {
        if (notes.size() <= MOST_NOTES) {
            return notes;
        }
        var first = new ArrayList<>(notes.subList(0, MOST_NOTES));
        first.add("And " + (notes.size() - MOST_NOTES) + " more of the kind");
        return first;
    }
}
