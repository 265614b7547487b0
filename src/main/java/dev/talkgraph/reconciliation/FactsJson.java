package dev.talkgraph.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.SourceFacts;

import tools.jackson.databind.json.JsonMapper;

/** Facts and statements as the JSON in which the graph keeps them; equal values give equal text. */
final class FactsJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private FactsJson() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static SourceFacts facts(String json) {
        return MAPPER.readValue(json, SourceFacts.class);
    }

    static EpisodeDocument document(String json) {
        return MAPPER.readValue(json, EpisodeDocument.class);
    }

    static EpisodeStatement statement(String json) {
        return MAPPER.readValue(json, EpisodeStatement.class);
    }
}
