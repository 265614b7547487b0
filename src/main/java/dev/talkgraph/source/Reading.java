package dev.talkgraph.source;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;

/** What reading a source gave. */
public sealed interface Reading {

    /** A document to extract facts from. */
    record Document(EpisodeDocument document) implements Reading {}

    /** Facts supplied as such, with the text their evidence points into. */
    record Facts(String text, SourceFacts facts) implements Reading {}

    /** A page that is in order and about no episode. */
    record NoEpisode(String format, String reason) implements Reading {}
}
