package dev.talkgraph.reading;

import dev.talkgraph.graph.Cypher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of sources. Offsets count UTF-16 code units, so they are cut here and not in the database. */
@QueryClass
public class SourceTexts {

    private static final String TEXTS = Cypher.named("reading/source-texts");

    private final Rows rows;

    SourceTexts(Rows rows) {
        this.rows = rows;
    }

    /** The whole text of a source. */
    public Optional<String> of(String source) {
        return read(List.of(source)).values().stream().findFirst();
    }

    /** What is needed to give these places their words. */
    public Words wordsOf(Stream<Place> places) {
        return new Words(read(places.map(Place::source).distinct().sorted().toList()));
    }

    private Map<String, String> read(List<String> sources) {
        return rows.of(TEXTS, Map.of("sources", sources), SourceText.class).stream()
                .collect(Collectors.toMap(SourceText::source, SourceText::text));
    }

    record SourceText(String source, String text) {}

    /** Texts of sources, by source. */
    public record Words(Map<String, String> texts) {

        /** The places of one part of a fact, with their words; a place beyond its text is left out. */
        public List<Evidence> of(List<Place> places, String part) {
            return places.stream()
                    .filter(place -> place.part() == null || place.part().equals(part))
                    .flatMap(place -> of(place).stream())
                    .toList();
        }

        /** The place with its words, if its source holds it. */
        public Optional<Evidence> of(Place place) {
            return Optional.ofNullable(texts.get(place.source()))
                    .filter(text -> place.start() <= place.end() && place.end() <= text.length())
                    .map(
                            text ->
                                    new Evidence(
                                            place.source(),
                                            place.section(),
                                            place.start(),
                                            place.end(),
                                            text.substring(place.start(), place.end()),
                                            place.startSeconds()));
        }
    }
}
