package dev.talkgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sources about an invented show, and short ways to read them. */
final class Fixtures {

    private Fixtures() {}

    static String text(String name) {
        try (var resource = Fixtures.class.getResourceAsStream("/source/" + name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Reading read(String text) {
        return Readers.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static EpisodeDocument document(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Document.class);
        return ((Reading.Document) reading).document();
    }

    static Section section(EpisodeDocument document, SectionKind kind) {
        return document.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + kind));
    }

    static List<String> words(EpisodeDocument document, SectionKind kind) {
        return section(document, kind).items().stream()
                .map(item -> item.text().in(document.text()))
                .toList();
    }

    static List<String> labels(EpisodeDocument document, SectionKind kind) {
        return section(document, kind).items().stream().map(Section.Item::label).toList();
    }

    static List<String> speakers(EpisodeDocument document, SectionKind kind) {
        return section(document, kind).items().stream().map(Section.Item::attributedTo).toList();
    }

    static List<String> explanations(EpisodeDocument document, SectionKind kind) {
        return section(document, kind).items().stream()
                .map(Section.Item::explanation)
                .map(passage -> passage == null ? null : passage.in(document.text()))
                .toList();
    }

    static List<String> spoken(EpisodeDocument document) {
        return document.turns().stream()
                .map(turn -> document.text().substring(turn.start(), turn.end()))
                .toList();
    }
}
