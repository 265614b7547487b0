package dev.talkgraph.model;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;

import org.jspecify.annotations.Nullable;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The section that a place of a page stands in. */
final class SectionPlaces {

    private final NavigableMap<Integer, Part> parts = new TreeMap<>();

    SectionPlaces(EpisodeDocument document) {
        for (var section : document.sections()) {
            for (var item : section.items()) {
                put(item.text(), section);
                if (item.explanation() != null) {
                    put(item.explanation(), section);
                }
            }
        }
    }

    private record Part(int end, Section section) {}

    private void put(Passage passage, Section section) {
        parts.putIfAbsent(passage.start(), new Part(passage.end(), section));
    }

    @Nullable Section at(int place) {
        var part = parts.floorEntry(place);
        return part == null || place >= part.getValue().end() ? null : part.getValue().section();
    }
}
