package dev.talkgraph.source;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;

import java.util.List;

/** What reading a source gave. */
public sealed interface Reading {

    /**
     * A document to extract facts from.
     *
     * @param isRestated whether its text was written anew, as the content's words do not stand in a
     *     row; reading that text again would not give the document, which is kept beside it then
     */
    record Document(EpisodeDocument document, boolean isRestated) implements Reading {

        /** A document whose text is the content's own. */
        public Document(EpisodeDocument document) {
            this(document, false);
        }
    }

    /** Facts supplied as such, with the text their evidence points into. */
    record Facts(String text, SourceFacts facts) implements Reading {}

    /** A page that is in order and about no episode. */
    record NoEpisode(String format, String reason) implements Reading {}

    /**
     * Several sources in one: the items of a feed, the rows of a table, the files of an archive.
     *
     * @param format the name of the whole's format
     * @param notes what the reader of the parts should know: what was passed over, and why
     */
    record Parts(String format, List<Part> parts, List<String> notes) implements Reading {

        public Parts {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }
    }

    /** A document with a text that was written anew. */
    static Reading restated(EpisodeDocument document) {
        return new Document(document, true);
    }
}
