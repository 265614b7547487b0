package dev.talkgraph.page;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.explanations;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.section;
import static dev.talkgraph.fixture.Sources.speakers;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.Test;

class UlistenPageTests {

    private final String page = text("ulisten.txt");

    @Test
    void theTitleLineNamesTitleShowAndNumber() {
        var statement = document(page).statement();

        assertThat(document(page).format()).isEqualTo("ulisten-page");
        assertThat(statement.title())
                .isEqualTo("Mara Quill: Lighthouses and the People Who Keep Them");
        assertThat(statement.podcast()).isEqualTo("The Lantern Hour");
        assertThat(statement.number()).isEqualTo(12);
    }

    @Test
    void peopleHaveRolesAndPlaces() {
        var document = document(page);

        assertThat(document.people())
                .extracting(NamedPerson::name, NamedPerson::role)
                .containsExactly(
                        tuple("Odd Fennimore", Role.HOST), tuple("Mara Quill", Role.GUEST));
        assertThat(document.people())
                .allSatisfy(
                        person ->
                                assertThat(person.place().in(document.text()))
                                        .isEqualTo(person.name()));
    }

    @Test
    void severalHostsAndGuestsAreTakenApart() {
        var crowd =
                page.replace(
                        "Odd Fennimore (host), Mara Quill (guest)",
                        "Odd Fennimore and Ina Brack (hosts), Mara Quill, Jr. (guest), Tove Lind (guest)");

        assertThat(document(crowd).people())
                .extracting(NamedPerson::name, NamedPerson::role)
                .containsExactly(
                        tuple("Odd Fennimore", Role.HOST),
                        tuple("Ina Brack", Role.HOST),
                        tuple("Mara Quill, Jr.", Role.GUEST),
                        tuple("Tove Lind", Role.GUEST));
    }

    @Test
    void theSummaryHasItsHeadingAndNotTheMachinesSentence() {
        assertThat(section(document(page), SectionKind.SUMMARY).heading())
                .isEqualTo("Mara Quill on Lamps, Fog and Staying");
        assertThat(words(document(page), SectionKind.SUMMARY))
                .containsExactly(
                        "Odd Fennimore and Mara Quill talk about the last keepers of the northern"
                                + " coast.",
                        "Quill argues that fog signals should never have been switched off.");
        assertThat(words(document(page), SectionKind.BOILERPLATE))
                .anyMatch(line -> line.startsWith("In this episode of The Lantern Hour"));
    }

    @Test
    void aTakeawayIsAStatementWithItsExplanation() {
        assertThat(words(document(page), SectionKind.TAKEAWAYS))
                .containsExactly(
                        "A staffed lighthouse saves more boats than an automatic one.",
                        "Fog signals should have stayed.");
        assertThat(explanations(document(page), SectionKind.TAKEAWAYS))
                .allMatch(explanation -> explanation.endsWith("."))
                .first()
                .asString()
                .startsWith("Quill says that a keeper");
    }

    @Test
    void takeawaysNeedNoNotesBetweenThem() {
        var bare = page.replace("Get the full analysis with uListen AI\n", "");
        var apart = bare.replace("\n", "\n\n");
        var bulleted = bare.replace("A staffed", "- A staffed").replace("Fog sig", "- Fog sig");

        for (var variant : new String[] {bare, apart, bulleted}) {
            assertThat(words(document(variant), SectionKind.TAKEAWAYS))
                    .isEqualTo(words(document(page), SectionKind.TAKEAWAYS));
            assertThat(explanations(document(variant), SectionKind.TAKEAWAYS))
                    .isEqualTo(explanations(document(page), SectionKind.TAKEAWAYS));
        }
    }

    @Test
    void quotesHaveNoMarksAndTheirSpeakers() {
        assertThat(words(document(page), SectionKind.QUOTES))
                .containsExactly(
                        "A lamp cannot worry about you.",
                        "The sea doesn’t read your “notices”.",
                        "Who pays for the oil?");
        assertThat(speakers(document(page), SectionKind.QUOTES))
                .containsExactly("Mara Quill", "Mara Quill", "Odd Fennimore");
    }

    @Test
    void straightQuotesAndBulletsAreReadTheSame() {
        var straight =
                page.replace(
                                "“A lamp cannot worry about you.”",
                                "* \"A lamp cannot worry about you.\"")
                        .replace("“Who pays for the oil?”\n—", "\"Who pays for the oil?\" -");

        assertThat(words(document(straight), SectionKind.QUOTES))
                .isEqualTo(words(document(page), SectionKind.QUOTES));
        assertThat(speakers(document(straight), SectionKind.QUOTES))
                .isEqualTo(speakers(document(page), SectionKind.QUOTES));
    }

    @Test
    void aQuestionIsNotAnsweredByTheSummaryBelowIt() {
        assertThat(words(document(page), SectionKind.QUESTIONS_ANSWERED))
                .containsExactly(
                        "Why were the keepers sent home, and what did it cost?",
                        "How far does a fog signal reach?");
        assertThat(explanations(document(page), SectionKind.QUESTIONS_ANSWERED))
                .containsOnlyNulls();
    }

    @Test
    void thePreviewIsSpeechAndTheFootIsNot() {
        assertThat(words(document(page), SectionKind.TRANSCRIPT_PREVIEW))
                .singleElement()
                .asString()
                .endsWith("here is Mara Quill.");
        assertThat(words(document(page), SectionKind.BOILERPLATE))
                .contains("Add to Chrome", "Get the full analysis with uListen AI");
    }

    @Test
    void sectionsMayStandInAnyOrderAndBeMissing() {
        var quotes = page.substring(page.indexOf("Notable Quotes"), page.indexOf("Questions Ans"));
        var moved = page.replace(quotes, "").replace("Key Takeaways", quotes + "Key Takeaways");
        var preview = page.substring(page.indexOf("Transcript Preview"), page.indexOf("Install"));

        assertThat(words(document(moved), SectionKind.QUOTES)).hasSize(3);
        assertThat(words(document(moved), SectionKind.TAKEAWAYS)).hasSize(2);
        assertThat(words(document(page.replace(preview, "")), SectionKind.QUESTIONS_ANSWERED))
                .hasSize(2);
    }

    @Test
    void windowsLinesGiveTheSameWords() {
        var windows = document(page.replace("\n", " \r\n"));

        for (var section : document(page).sections()) {
            assertThat(words(windows, section.kind()))
                    .isEqualTo(words(document(page), section.kind()));
        }
    }

    @Test
    void aPageWithoutNumberHasNone() {
        var unnumbered = page.replace(" #12", "");

        assertThat(document(unnumbered).statement().number()).isNull();
        assertThat(document(unnumbered).statement().podcast()).isEqualTo("The Lantern Hour");
    }

    @Test
    void aTitleThatNamesNoShowLeavesItToTheOpeningSentence() {
        var bare = page.replaceFirst(" \\| The Lantern Hour #12\n", "\n");

        assertThat(document(bare).statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(document(bare).statement().title())
                .isEqualTo("Mara Quill: Lighthouses and the People Who Keep Them");
    }

    @Test
    void aPageWithoutTitleIsBroken() {
        var headless = page.substring(page.indexOf("Odd Fennimore (host)"));

        assertThatThrownBy(() -> read(headless))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("no title");
        assertThatThrownBy(() -> read(headless.substring(headless.indexOf('\n') + 1)))
                .isInstanceOf(UnreadableSource.class);
        assertThatThrownBy(() -> read("| The Lantern Hour #12\n" + headless))
                .isInstanceOf(UnreadableSource.class);
    }

    @Test
    void showAndNumberAloneAreATitleLineToo() {
        var rest = page.substring(page.indexOf("Odd Fennimore (host)"));
        for (var line : new String[] {"The Lantern Hour | Ep. 12\n", "The Lantern Hour #12\n"}) {
            var statement = document(line + rest).statement();
            assertThat(statement.podcast()).isEqualTo("The Lantern Hour");
            assertThat(statement.number()).isEqualTo(12);
            assertThat(statement.title()).isNull();
        }
    }

    @Test
    void aPageThatSaysNothingIsNoEpisode() {
        var empty = page.lines().skip(1).limit(2).toList();

        assertThat(read(String.join("\n", empty) + "\nAdd to Chrome\n"))
                .isInstanceOf(Reading.NoEpisode.class);
    }
}
