package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The facts of the two pages the project began with, where these are at hand. */
class CorpusSeedsTests {

    private static final Path SEEDS =
            Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("seeds");

    @Test
    void theNewsletterNamesItsPeopleAndTheirClaims() throws IOException {
        var facts = facts("000_4f81c684a0eb6622.txt");

        assertThat(facts.people())
                .extracting(PersonFact::role)
                .containsExactlyInAnyOrder(Role.HOST, Role.GUEST);
        assertThat(facts.claims()).hasSize(13);
        assertThat(facts.claims())
                .filteredOn(claim -> claim.kinds().contains(ClaimKind.REPORTED))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.madeBy()).hasSize(1));
        assertThat(facts.quotes()).hasSize(1);
        assertThat(facts.questions())
                .extracting(question -> question.status())
                .containsExactly(QuestionStatus.OPEN);
        assertThat(facts.summaries()).hasSize(1);
    }

    @Test
    void thePageGivesTakeawaysWithExplanationsQuotesAndQuestions() throws IOException {
        var facts = facts("001_5c8edf834db2e4a6.txt");

        assertThat(facts.people())
                .extracting(PersonFact::role)
                .containsExactlyInAnyOrder(Role.HOST, Role.GUEST);
        assertThat(facts.people())
                .filteredOn(person -> person.role() == Role.GUEST)
                .allSatisfy(guest -> assertThat(guest.description()).startsWith("a professor at "));
        assertThat(facts.claims())
                .hasSize(7)
                .allSatisfy(claim -> assertThat(claim.explanation()).isNotBlank());
        assertThat(facts.quotes())
                .hasSize(5)
                .allSatisfy(quote -> assertThat(quote.saidBy()).isNotNull());
        assertThat(facts.questions())
                .hasSize(5)
                .allSatisfy(question -> assertThat(question.text()).endsWith("?"));
        assertThat(facts.summaries()).hasSize(1);
    }

    private static SourceFacts facts(String name) throws IOException {
        var file = SEEDS.resolve(name);
        assumeThat(file).as("The seed pages are not here").isRegularFile();
        if (Readers.read(Files.readAllBytes(file)) instanceof Reading.Document(var document)) {
            return Extractor.extract(document);
        }
        throw new AssertionError(file + " is no document");
    }
}
