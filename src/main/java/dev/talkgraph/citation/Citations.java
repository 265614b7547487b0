package dev.talkgraph.citation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Recording;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Missing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Claims and quotes as they are cited. */
@QueryClass
public class Citations {

    private static final String QUOTE = Cypher.named("citation/cited-quote");
    private static final String CLAIM = Cypher.named("citation/cited-claim");

    private final Rows rows;

    Citations(Rows rows) {
        this.rows = rows;
    }

    /** A claim, or its citation. */
    public ResponseEntity<?> claim(String id, CitationRequest asked, Supplier<?> claim) {
        return answer(CLAIM, "claim", id, asked.format(), claim);
    }

    /** A quote, or its citation. */
    public ResponseEntity<?> quote(String id, CitationRequest asked, Supplier<?> quote) {
        return answer(QUOTE, "quote", id, asked.format(), quote);
    }

    private ResponseEntity<?> answer(
            String statement,
            String kind,
            String id,
            @Nullable CitationFormat format,
            Supplier<?> thing) {
        if (format == null) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(thing.get());
        }
        var cited =
                rows.of(statement, Map.of("id", id), Cited.class).stream()
                        .findFirst()
                        .orElseThrow(() -> new Missing(kind, id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(cited.citation().in(format));
    }

    /** What the graph has of it. */
    record Cited(
            String id,
            String words,
            List<String> authors,
            @Nullable String title,
            @Nullable Integer number,
            @Nullable String show,
            @Nullable LocalDate date,
            @Nullable String recordingUrl,
            @Nullable String url,
            @Nullable Double seconds,
            @Nullable String verification,
            @Nullable String spoken) {

        Citation citation() {
            var link = Recording.at(recordingUrl, seconds);
            return new Citation(
                    id,
                    words,
                    authors,
                    title,
                    number,
                    show,
                    date,
                    link == null ? page() : link,
                    seconds,
                    verification,
                    spoken);
        }

        private @Nullable String page() {
            return url == null ? recordingUrl : url;
        }
    }
}
