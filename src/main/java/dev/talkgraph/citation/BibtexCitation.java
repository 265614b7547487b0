package dev.talkgraph.citation;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A citation as an entry for BibTeX. */
record BibtexCitation(Citation citation) {

    String text() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "author", authors());
        put(fields, "title", braced(citation.title()));
        put(fields, "howpublished", published());
        var date = citation.date();
        if (date != null) {
            put(fields, "year", String.valueOf(date.getYear()));
            put(fields, "month", date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        // A web address is read as it stands.
        put(fields, "url", citation.safeLink());
        put(fields, "note", note());
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + key() + ",\n", "\n}\n"));
    }

    /** Of the id, which stays the same: a key may have letters, digits and hyphens everywhere. */
    private String key() {
        return "talkgraph-" + citation.id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** Each in braces, so that a name is not taken apart. */
    private @Nullable String authors() {
        return citation.authors().isEmpty()
                ? null
                : citation.authors().stream()
                        .map(BibtexCitation::braced)
                        .collect(Collectors.joining(" and "));
    }

    private @Nullable String published() {
        if (citation.show() == null) {
            return null;
        }
        var number = citation.number() == null ? "" : ", episode " + citation.number();
        return BibtexText.of(Citation.oneLine(citation.show())) + number;
    }

    private String note() {
        var note = new StringBuilder();
        note.append("``").append(BibtexText.of(Citation.oneLine(citation.words()))).append("''");
        if (citation.hasOtherWords()) {
            var spoken = Citation.oneLine(String.valueOf(citation.spoken()));
            note.append(", spoken: ``").append(BibtexText.of(spoken)).append("''");
        }
        if (citation.clock() != null) {
            note.append(", at ").append(citation.clock());
        }
        if (citation.verification() != null) {
            note.append(", ").append(BibtexText.of(citation.verification()));
        }
        return note.toString();
    }

    private static @Nullable String braced(@Nullable String words) {
        return words == null ? null : "{" + BibtexText.of(Citation.oneLine(words)) + "}";
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
