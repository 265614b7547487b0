package dev.talkgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.fixture.Documents;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class TopicExtractionTests {

    @Test
    void aPhraseThatAStatementIsAboutIsATopic() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.INSIGHTS,
                                "Tidal-first turbines are crucial for island grids.",
                                "Okafor's dilemma shows how storage limits growth.")
                        .build();

        assertThat(names(page))
                .contains("tidal-first turbines", "Okafor's dilemma", "island grids");
    }

    @Test
    void twoModifiersShareTheirNoun() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.TAKEAWAYS,
                                "Off-grid and offshore wind farming are cheaper than coal mining.",
                                "Offshore wind farming needs harbours.")
                        .build();

        var shared = topic(page, "off-grid wind farming");
        assertThat(shared.evidence().getFirst().in(page.text()))
                .isEqualTo("Off-grid and offshore wind farming");
        assertThat(topic(page, "offshore wind farming").mentions()).isEqualTo(2);
    }

    @Test
    void whatIsShortenedIsSpelledOutWhereThePageDoesSo() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.TAKEAWAYS,
                                "Coastal erosion modelling (CEM) saves harbours.",
                                "Offshore CEM is what keeps islands dry.")
                        .section(
                                SectionKind.SUMMARY,
                                "They ask what onshore and offshore coastal erosion modelling would cost.")
                        .build();
        var prose = Prose.of(page);
        var expansions = Acronyms.expansions(prose, page.text());

        assertThat(TopicExtraction.topics(page, prose, List.of(), expansions))
                .extracting(TopicFact::name)
                .contains("offshore CEM", "offshore coastal erosion modelling");
    }

    @Test
    void whatIsListedIsATopic() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.SUMMARY,
                                "They touch on issues like desalination, kelp farming, tidal storage and seabed mining.")
                        .build();

        assertThat(names(page))
                .contains("desalination", "kelp farming", "tidal storage", "seabed mining");
    }

    @Test
    void aLabelIsAnExplicitTopic() {
        var page =
                Documents.page()
                        .theme("Ocean Safety and Risks", "Currents drown more people than sharks.")
                        .titled("Mara Hale: Tides and Wave Energy")
                        .build();

        assertThat(TopicExtraction.topics(page))
                .filteredOn(TopicFact::explicit)
                .extracting(TopicFact::name)
                .contains("ocean safety", "ocean risks", "tides", "wave energy");
    }

    @Test
    void anAbstractsTopicsAreItsLongNounPhrases() {
        var page =
                Documents.page()
                        .titled("")
                        .section(
                                SectionKind.SUMMARY,
                                "Tidal lagoon sediment transport",
                                "We present a numerical model of sediment transport in tidal lagoons. The model"
                                        + " combines shallow water equations with a bed load formula, and is compared"
                                        + " with measured lagoon profiles. Results show that complex biological crusts"
                                        + " slow erosion.")
                        .build();

        assertThat(names(page))
                .contains(
                        "sediment transport",
                        "tidal lagoons",
                        "bed load formula",
                        "complex biological crusts")
                .doesNotContain("results", "model", "we");
    }

    @Test
    void aVerbBehindItsSubjectIsNoPartOfATopic() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.SUMMARY,
                                "Wave energy raises questions about harbours. Amidst storms, kelp farming drives"
                                        + " growth; the significance of kelp farming lies in its yield.")
                        .build();

        assertThat(names(page))
                .contains("kelp farming", "wave energy")
                .noneMatch(name -> name.endsWith(" raises") || name.endsWith(" drives"))
                .noneMatch(name -> name.startsWith("amidst"));
    }

    @Test
    void aPossessiveLosesItsEnding() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.INSIGHTS,
                                "Tidewell's turbines and Tidewell's lagoons are young.",
                                "Kelp feeds Tidewell's workers.")
                        .build();

        assertThat(names(page)).noneMatch(name -> name.endsWith("'s"));
    }

    @Test
    void peopleShowsAndTheConversationAreNoTopics() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.SUMMARY,
                                "Mara Hale argues that Tide Talk changed the conversation. Hale says more. The episode"
                                        + " delves into the main challenges. Hale's approach convinced the host, Ruth Adler.")
                        .build();

        assertThat(names(page)).isEqualTo(List.of("tides"));
    }

    @Test
    void aSponsorIsNoTopic() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.TRANSCRIPT_PREVIEW,
                                "The following is a conversation with Mara Hale, a researcher in coastal geology and wave"
                                        + " physics. This show is presented by SaltyBox, the seaweed snack app. Get it at"
                                        + " saltybox.com/tide and use code TIDE. SaltyBox is the best snack. SaltyBox again, sign up at"
                                        + " saltybox.com/tide.")
                        .section(
                                SectionKind.BOILERPLATE,
                                "Install the wave reader to search wave forecasts.")
                        .build();

        assertThat(names(page)).contains("coastal geology", "wave physics");
        assertThat(names(page)).noneMatch(name -> name.contains("Salty") || name.contains("snack"));
        assertThat(names(page)).noneMatch(name -> name.contains("forecast"));
    }

    @Test
    void aTranscriptsTopicsComeBack() {
        var talk = Documents.page().chapter("Introduction").chapter("Meaning of the sea");
        for (int turn = 0; turn < 6; turn++) {
            talk.turn("Ann", "So what do you think about kelp farming, and people in this world?");
            talk.turn(
                    "Mara Hale",
                    "I think kelp farming is a good thing. A strange lamp stood there once.");
        }
        talk.turn("Mara Hale", "One purple bicycle is all I saw.");

        assertThat(names(talk.build()))
                .contains("kelp farming", "meaning of the sea")
                .doesNotContain("people", "world", "thing", "purple bicycle", "introduction");
    }

    @Test
    void evidencePointsAtEverySpelling() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.INSIGHTS,
                                "Wave-power buoys fail in storms.",
                                "A wave power buoy is cheap.",
                                "Wave-power buoys need care.")
                        .build();

        var buoys = topic(page, "wave-power buoys");
        assertThat(buoys.mentions()).isEqualTo(3);
        assertThat(buoys.evidence())
                .extracting(place -> place.in(page.text()))
                .containsExactly("Wave-power buoys", "wave power buoy", "Wave-power buoys");
    }

    @Test
    void theSameDocumentGivesTheSameTopics() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.SUMMARY,
                                "They explore kelp farming, seabed mining and desalination.")
                        .build();

        assertThat(TopicExtraction.topics(page)).isEqualTo(TopicExtraction.topics(page));
    }

    @Test
    void hostileTextTakesNoLongerThanItsLength() {
        for (var piece :
                List.of(
                        "ABC ",
                        "kelp farming, ",
                        "off-grid and ",
                        "Mara of ",
                        "it's ",
                        "((",
                        "a-b ",
                        "🙂 ")) {
            var words = piece.repeat(4_000);
            var page =
                    Documents.page().section(SectionKind.SUMMARY, words).turn("Ann", words).build();
            var prose = Prose.of(page);

            assertThat(TopicExtraction.topics(page, prose, List.of(), List.of())).isNotNull();
            assertThat(Acronyms.expansions(prose, page.text())).isNotNull();
        }
    }

    @Test
    void nothingGivesNoTopics() {
        assertThat(names(Documents.page().titled("").build())).isEmpty();
    }

    private static List<String> names(EpisodeDocument document) {
        return TopicExtraction.topics(document).stream().map(TopicFact::name).toList();
    }

    private static TopicFact topic(EpisodeDocument document, String name) {
        return TopicExtraction.topics(document).stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(document)));
    }

    @Test
    void aTitleInOnePieceNamesTopicsThatTheTextTakesUp() {
        var page =
                Documents.page()
                        .titled("Peppered Moths and Sea Walls")
                        .section(
                                SectionKind.SUMMARY,
                                "This is Peppered Moths and Sea Walls once more.",
                                "Sea walls keep islands dry, and cost more than the islands.")
                        .build();
        var bare = Documents.page().titled("Sea Walls").build();

        assertThat(TopicExtraction.topics(page))
                .filteredOn(TopicFact::explicit)
                .extracting(topic -> topic.name().toLowerCase(Locale.ROOT))
                .containsExactly("sea walls");
        assertThat(names(bare)).first().asString().isEqualToIgnoringCase("sea walls");
    }

    @Test
    void aDayAndTwoWhoTalkAreNoTopics() {
        var page =
                Documents.page()
                        .section(
                                SectionKind.SUMMARY,
                                "Adam and Carl discuss tidal turbines for October 23rd 2020.",
                                "On October 23rd the turbines stood still.")
                        .build();

        assertThat(names(page))
                .contains("tidal turbines")
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("october"))
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("adam"));
    }
}
