package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.SourceFacts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A source that comes in, or one that is known and comes under another name.
 *
 * @param id SHA-256 of its bytes
 * @param content what was read and extracted; absent for a source that the graph holds already
 * @param names file names it came under
 * @param uris addresses it came from; another source under one of them is replaced
 * @param stated what the user said of its episode beside it
 * @param replaces ids of sources that it takes the place of
 */
public record SourceArrival(
        String id,
        @Nullable Content content,
        List<String> names,
        List<String> uris,
        List<EpisodeStatement> stated,
        List<String> replaces) {

    public SourceArrival {
        names = List.copyOf(names);
        uris = List.copyOf(uris);
        stated = List.copyOf(stated);
        replaces = List.copyOf(replaces);
    }

    /**
     * A source's text and what it says.
     *
     * @param restated the document, where its text was written anew and does not give it again when
     *     it is read; absent for all others
     */
    public record Content(String text, SourceFacts facts, @Nullable EpisodeDocument restated) {

        /** The content of a source whose text gives the same again when it is read. */
        public Content(String text, SourceFacts facts) {
            this(text, facts, null);
        }
    }
}
