package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class OtherLanguagesTests {

    private static final String GERMAN =
            """
            ---
            podcast: Die Leuchtturmstunde
            episode: 4
            title: Die letzten Wärter
            host: Odd Fennimore
            guest: Mara Quill
            tags: [Leuchttürme, Nebel]
            ---

            **Odd Fennimore:** Frau Quill, was haben die Wärter gesehen, was die Maschinen nicht sehen
            können? Ich frage das, weil niemand sie je danach gefragt hat.

            **Mara Quill:** Sie kannten das Wasser. Ein Leuchtturm mit einem Wärter rettet mehr Boote
            als ein automatischer, das ist meine feste Überzeugung, und die Zahlen geben mir recht.

            **Odd Fennimore:** Und im Nebel, wenn das Licht nicht weit genug reicht?

            **Mara Quill:** Im Nebel hilft nur das Horn. Wer im Winter dort draußen war, weiß das.
            """;

    @Test
    void ofAnotherLanguageOnlyWhatIsStatedIsTaken() {
        var facts = facts(GERMAN);
        assertThat(facts.language()).isEqualTo("de");
        assertThat(facts.people())
                .extracting(PersonFact::name, PersonFact::role)
                .containsExactlyInAnyOrder(
                        tuple("Odd Fennimore", Role.HOST), tuple("Mara Quill", Role.GUEST));
        assertThat(facts.topics())
                .extracting(SourceFacts.TopicFact::name)
                .containsExactlyInAnyOrder("leuchttürme", "nebel");
        assertThat(facts.claims()).isEmpty();
        assertThat(facts.turns()).hasSizeGreaterThan(3);
        assertThat(facts.segments()).isNotEmpty();
    }

    private static SourceFacts facts(String text) {
        var reading = Readers.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Document.class);
        EpisodeDocument document = ((Reading.Document) reading).document();
        return Extractor.extract(document);
    }
}
