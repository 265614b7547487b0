package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Where everything comes from. */
@QueryClass
public class Sources {

    private static final String SOURCES = Cypher.named("exploration/sources-by-id");
    private static final String OF_EPISODE = Cypher.named("exploration/episode-sources");

    private final Rows rows;
    private final SourceTexts texts;

    Sources(Rows rows, SourceTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The sources that describe an episode. */
    Page<Source> ofEpisode(String episode, Paging paging) {
        return rows.page(OF_EPISODE, Map.of("episode", episode), paging, this::sources);
    }

    /** One source. */
    public Source source(String id) {
        return sources(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("source", id));
    }

    private List<Source> sources(List<String> ids) {
        return rows.of(SOURCES, Map.of("ids", ids), Source.class);
    }

    /** The words of a source, all or a range of them. */
    String text(String id, Range range) {
        return range.of(texts.of(id).orElseThrow(() -> new Missing("source", id)));
    }

    /** A range of UTF-16 code units; absent ends are the text's own. */
    record Range(
            @Schema(description = "First UTF-16 code unit", minimum = "0") @Nullable Integer start,
            @Schema(description = "The code unit behind the last one", minimum = "0")
                    @Nullable Integer end) {

        String of(String text) {
            int from = start == null ? 0 : start;
            int to = end == null ? text.length() : end;
            check("start", from, text, text.length());
            if (to < from) {
                throw new InvalidParameter("end", from + ".." + text.length());
            }
            check("end", to, text, text.length());
            return text.substring(from, to);
        }

        private static void check(String name, int offset, String text, int most) {
            if (offset > most) {
                throw new InvalidParameter(name, "0.." + most);
            }
            if (offset > 0 && offset < most && splits(text, offset)) {
                throw new InvalidParameter(name, "an offset that splits no surrogate pair");
            }
        }

        private static boolean splits(String text, int offset) {
            return Character.isHighSurrogate(text.charAt(offset - 1))
                    && Character.isLowSurrogate(text.charAt(offset));
        }
    }
}
