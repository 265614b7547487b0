package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.SectionKind;

import java.util.List;

/** What a document itself lists as its topics, whatever language it is in. */
final class Keywords {

    private Keywords() {}

    /** The document without its prose. */
    static EpisodeDocument alone(EpisodeDocument document) {
        return new EpisodeDocument(
                document.format(),
                document.text(),
                EpisodeStatement.NOTHING,
                null,
                List.of(),
                document.sections().stream()
                        .filter(section -> section.kind() == SectionKind.TOPICS)
                        .toList(),
                List.of(),
                List.of());
    }
}
