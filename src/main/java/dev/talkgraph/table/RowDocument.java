package dev.talkgraph.table;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Section;
import dev.talkgraph.source.EpisodeField;
import dev.talkgraph.source.EpisodeSheet;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One row as a text of its own, "Heading: value" a line, and what it tells of its episode. */
final class RowDocument {

    private static final String BARE_NUMBER = "\\d{1,4}(?:[.,]\\d{1,6})?";
    private static final String HOURS_AND_MINUTES = "\\d{1,2}:\\d{2}";

    private final Columns columns;
    private final Row row;
    private final EpisodeSheet sheet = new EpisodeSheet();
    private final List<Section> sections = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    private RowDocument(Columns columns, Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** The document, or null if the row names neither a number nor a title nor a guest. */
    static @Nullable EpisodeDocument of(Row row, Columns columns) {
        return new RowDocument(columns, row).document();
    }

    private @Nullable EpisodeDocument document() {
        var starts = new int[columns.size()];
        var text = written(starts);
        for (var i = 0; i < columns.size(); i++) {
            var field = columns.field(i);
            if (field != null && starts[i] >= 0) {
                add(i, field, new Span(text, starts[i], starts[i] + row.cell(i).length()));
            }
        }
        var statement = sheet.statement();
        var people = sheet.people();
        sections.addAll(sheet.sections());
        if (statement.number() == null && statement.title() == null && people.isEmpty()) {
            return null;
        }
        return new EpisodeDocument(
                EpisodeTable.FORMAT, text, statement, null, people, sections, List.of(), chapters);
    }

    /**
     * The row's text.
     *
     * @param starts is told where each value begins, and -1 for those that are not written
     */
    private String written(int[] starts) {
        var text = new StringBuilder();
        for (var i = 0; i < columns.size(); i++) {
            var heading = columns.heading(i).words();
            starts[i] = -1;
            if (!heading.isEmpty() && !Columns.isNothing(row.cell(i))) {
                text.append(heading).append(": ");
                starts[i] = text.length();
                text.append(row.cell(i)).append('\n');
            }
        }
        return text.toString();
    }

    private void add(int column, EpisodeField field, Span place) {
        switch (field) {
            case GUEST, HOST, SPEAKER -> addPeople(field, place);
            case DATE -> addDay(column, place);
            case DURATION -> addDuration(column, place);
            case DESCRIPTION -> addDescription(place);
            default -> sheet.add(field, EpisodeSheet.Value.of(place));
        }
    }

    /** Names on lines of their own, or with a slash or a bar between them. */
    private void addPeople(EpisodeField field, Span place) {
        var start = 0;
        for (var at = 0; at <= place.length(); at++) {
            if (at == place.length() || "\n/|".indexOf(place.at(at)) >= 0) {
                sheet.add(field, EpisodeSheet.Value.of(place.between(start, at)));
                start = at + 1;
            }
        }
    }

    private void addDescription(Span place) {
        if (place.indexOf('\n') < 0) {
            sheet.add(EpisodeField.DESCRIPTION, EpisodeSheet.Value.of(place));
            return;
        }
        var description = Description.of(place);
        sections.addAll(description.sections());
        if (chapters.isEmpty()) {
            chapters.addAll(description.chapters());
        }
    }

    private void addDay(int column, Span place) {
        var words = place.words();
        if (DayOrder.isNumbers(words)) {
            var day = columns.order(column).day(words);
            if (day != null) {
                sheet.add(EpisodeField.DATE, new EpisodeSheet.Value(day.toString(), place));
            }
        } else {
            sheet.add(EpisodeField.DATE, EpisodeSheet.Value.of(place));
        }
    }

    private void addDuration(int column, Span place) {
        var words = place.words();
        var unit = columns.heading(column).unit();
        if (unit.startsWith("m") && words.matches(BARE_NUMBER)) {
            var seconds = Math.round(Double.parseDouble(words.replace(',', '.')) * 60);
            sheet.add(EpisodeField.DURATION, new EpisodeSheet.Value(seconds + "", place));
        } else if (unit.startsWith("h")
                && !unit.contains("s")
                && words.matches(HOURS_AND_MINUTES)) {
            sheet.add(EpisodeField.DURATION, new EpisodeSheet.Value(words + ":00", place));
        } else if (columns.tellsUnit(column)) {
            sheet.add(EpisodeField.DURATION, EpisodeSheet.Value.of(place));
        }
    }
}
