package dev.talkgraph.feed;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PodcastFeedTests {

    private static final String FEED = text("feed.xml");

    private static Reading.Parts feed(String text) {
        return (Reading.Parts) read(text);
    }

    private static List<EpisodeDocument> documents(String text) {
        return feed(text).parts().stream().map(Part::document).toList();
    }

    private static String feedOf(String items) {
        return "<rss><channel><title>Soot</title>" + items + "</channel></rss>";
    }

    @Test
    void eachItemIsAnEpisodeThatKeepsItsAddress() {
        assertThat(feed(FEED).format()).isEqualTo("podcast-feed");
        assertThat(feed(FEED).parts())
                .extracting(Part::name, Part::uris)
                .containsExactly(
                        tuple(
                                "S2E14: Fog & Fire | The Lantern Hour",
                                List.of("https://lantern.example/feed.xml#lantern-14")),
                        tuple(
                                "The Lantern Hour #13 – Salt",
                                List.of("https://lantern.example/feed.xml#lantern-13")),
                        tuple("Glass", List.of("https://lantern.example/feed.xml#lantern-12")),
                        tuple("Oil", List.of("https://lantern.example/feed.xml#lantern-11")));
    }

    @Test
    void whatTheItemStatesIsSaidOfTheEpisode() {
        var said = documents(FEED).getFirst().statement();

        assertThat(said.podcast()).isEqualTo("The Lantern Hour");
        assertThat(said.title()).isEqualTo("Fog & Fire");
        assertThat(said.season()).isEqualTo(2);
        assertThat(said.number()).isEqualTo(14);
        assertThat(said.publishedOn()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(said.url()).isEqualTo("https://lantern.example/14");
        assertThat(said.recordingUrl()).isEqualTo("https://lantern.example/14.mp3");
        assertThat(said.durationSeconds()).isEqualTo(3723);
    }

    @Test
    void titlesAreTakenApartAndNumbersStatedElsewhereCount() {
        assertThat(documents(FEED))
                .extracting(each -> each.statement().number(), each -> each.statement().title())
                .containsExactly(
                        tuple(14, "Fog & Fire"),
                        tuple(13, "Salt"),
                        tuple(12, "Glass"),
                        tuple(null, "Oil"));
        assertThat(documents(FEED).get(1).statement().publishedOn())
                .isEqualTo(LocalDate.of(2026, 6, 4));
    }

    @Test
    void everyPlaceHoldsItsWords() {
        for (var document : documents(FEED)) {
            for (var person : document.people()) {
                var place = person.place().in(document.text());
                assertThat(person.name()).contains(place);
            }
            assertThat(document.text()).doesNotContain("&amp;").doesNotContain("<p>");
        }
    }

    @Test
    void theItemsPeopleReplaceTheShowsUnderTheirFullestNames() {
        assertThat(documents(FEED).getFirst().people())
                .extracting("name", "role")
                .containsExactly(
                        tuple("Ines Tallow", Role.HOST),
                        tuple("Tom Reed", Role.MENTIONED),
                        tuple("Mara Quill", Role.GUEST));
        assertThat(documents(FEED).get(1).people())
                .extracting("name", "role")
                .containsExactly(tuple("Ines Tallow", Role.HOST));
        assertThat(documents(FEED).get(2).people())
                .extracting("name", "role")
                .containsExactly(
                        tuple("Ines Tallow", Role.HOST),
                        tuple("Odd Brenner", Role.GUEST),
                        tuple("Mara Quill", Role.GUEST));
    }

    @Test
    void authorsAreHostsOnlyIfTheyArePeople() {
        var authors =
                feedOf(
                        """
                        <item><title>One</title><itunes:author>John Byron and Mary Reed</itunes:author></item>
                        <item><title>Two</title><author>desk@soot.example (Sarah Reed)</author></item>
                        <item><title>Three</title><itunes:author>Soot Media</itunes:author></item>
                        <item><title>Four</title><itunes:author>Sarah Reed, Soot Radio</itunes:author></item>
                        """);

        assertThat(documents(authors))
                .extracting(each -> each.people().stream().map(one -> one.name()).toList())
                .containsExactly(
                        List.of("John Byron", "Mary Reed"),
                        List.of("Sarah Reed"),
                        List.of(),
                        List.of());
    }

    @Test
    void showNotesGiveAnAccountChaptersAndWhatIsAside() {
        var document = documents(FEED).getFirst();

        assertThat(words(document, SectionKind.SUMMARY))
                .containsExactly(
                        "Why do ships still listen for horns when they have charts? We talk about fog"
                                + " and the people who keep the lamps.");
        assertThat(document.chapters())
                .containsExactly(
                        new Chapter("Welcome", 0.0),
                        new Chapter("The first horn", 754.0),
                        new Chapter("Questions", 3610.0));
        assertThat(words(document, SectionKind.BOILERPLATE))
                .containsExactly(
                        "A list of horns", "Find us at https://lantern.example and @lanternhour");
    }

    @Test
    void whatStandsInItemAfterItemIsAside() {
        var documents = documents(FEED);

        assertThat(words(documents.get(1), SectionKind.BOILERPLATE))
                .containsExactly("Write to us whenever you like.");
        assertThat(words(documents.get(2), SectionKind.SUMMARY))
                .containsExactly("Glass is poured in rings and ground for a year.");
        assertThat(documents.get(3).sections())
                .extracting("kind")
                .containsExactly(SectionKind.BOILERPLATE);
    }

    @Test
    void namesBelowALabelOfGuestsAreGuests() {
        var notes =
                "<item><title>One</title><description>Guests:\n- Tom Reed – lampmaker\n- Mara Quill\n"
                        + "They talk about oil.</description></item>";

        var document = documents(feedOf(notes)).getFirst();

        assertThat(document.people())
                .extracting("name", "role")
                .containsExactly(tuple("Tom Reed", Role.GUEST), tuple("Mara Quill", Role.GUEST));
        assertThat(document.people())
                .allMatch(one -> one.place().in(document.text()).equals(one.name()));
        assertThat(words(document, SectionKind.SUMMARY)).containsExactly("They talk about oil.");
    }

    @Test
    void timesThatRunBackwardsAreNoChapters() {
        var backwards = "<item><title>One</title><description>%s</description></item>";

        assertThat(
                        documents(feedOf(backwards.formatted("05:00 Soot\n04:00 Ash")))
                                .getFirst()
                                .chapters())
                .isEmpty();
        assertThat(documents(feedOf(backwards.formatted("05:00 Soot"))).getFirst().chapters())
                .isEmpty();
        assertThat(
                        documents(feedOf(backwards.formatted("00:00 Soot\n04:00 Ash")))
                                .getFirst()
                                .chapters())
                .hasSize(2);
        assertThat(documents(FEED).get(1).chapters())
                .containsExactly(new Chapter("Lamps", 0.0), new Chapter("Salt", 600.5));
    }

    @Test
    void keywordsAreTopicsAndSoundbitesAreNoQuotes() {
        var document = documents(FEED).getFirst();

        assertThat(words(document, SectionKind.TOPICS))
                .containsExactly("lighthouses", "fog signals");
        var soundbites =
                document.sections().stream().filter(each -> "Soundbites".equals(each.heading()));
        assertThat(soundbites)
                .singleElement()
                .satisfies(
                        section -> {
                            assertThat(section.kind()).isEqualTo(SectionKind.SUMMARY);
                            var item = section.items().getFirst();
                            assertThat(item.label()).isEqualTo("01:13");
                            assertThat(item.text().in(document.text()))
                                    .isEqualTo("The horn that nobody heard");
                        });
    }

    @Test
    void theBestTranscriptIsFirstAndTheReasonIsTold() {
        var reading = feed(FEED);

        assertThat(documents(FEED).getFirst().statement().transcripts())
                .containsExactly(
                        "file:14.srt",
                        "https://lantern.example/14.txt",
                        "https://lantern.example/14.vtt",
                        "https://lantern.example/14-fr.json");
        assertThat(documents(FEED).get(1).statement().transcripts())
                .as("a name that several items give")
                .isEmpty();
        assertThat(reading.notes())
                .contains(
                        "S2E14: Fog & Fire | The Lantern Hour: transcript file:14.srt of 4, srt",
                        "Glass again: passed over, an item above has the same identifier",
                        "1 empty items are passed over");
    }

    @Test
    void atomIsReadAsRssIs() {
        var document = documents(text("feed-atom.xml")).getFirst();
        var said = document.statement();

        assertThat(said.podcast()).isEqualTo("Wick");
        assertThat(said.number()).isEqualTo(3);
        assertThat(said.title()).isEqualTo("Tallow <and> wax");
        assertThat(said.publishedOn()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(said.url()).isEqualTo("https://wick.example/3");
        assertThat(said.recordingUrl()).isEqualTo("https://wick.example/3.ogg");
        assertThat(words(document, SectionKind.SUMMARY))
                .containsExactly("Wax came late to the north.");
    }

    @Test
    void aFeedThatIsNotWellFormedIsReadAsFarAsABrowserWould() {
        var documents = documents(text("feed-broken.xml"));

        assertThat(documents)
                .extracting(each -> each.statement().title())
                .containsExactly("Flues and drafts", "Ash");
        assertThat(documents.getFirst().statement().podcast()).isEqualTo("Soot & Smoke");
        assertThat(documents.getFirst().statement().publishedOn())
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(documents.getFirst().people()).extracting("name").containsExactly("Mara Quill");
        assertThat(documents.getFirst().text())
                .contains("Smoke rises & falls.\nA flue helps it. &secret;\n")
                .doesNotContain("root:");
        assertThat(words(documents.get(1), SectionKind.SUMMARY))
                .containsExactly("What is left when all is burnt, and what");
    }

    @Test
    void aFeedWithoutItemsIsNoEpisode() {
        var publisher = feedOf("<podcast:remoteItem feedUrl=\"https://soot.example/\"/>");

        assertThat(((Reading.NoEpisode) read(publisher)).reason()).contains("refers to 1 in other");
        assertThat(((Reading.NoEpisode) read(feedOf(""))).reason()).contains("no items");
        assertThat(((Reading.NoEpisode) read(feedOf("<item/>"))).reason()).contains("no items");
        assertThat(
                        ((Reading.NoEpisode)
                                        read(
                                                "<feed xmlns='http://www.w3.org/2005/Atom'>"
                                                        + "<id>urn:talkgraph:topic:fog</id></feed>"))
                                .reason())
                .contains("Talkgraph");
    }

    @Test
    void chaptersInJsonAreReadWithoutTheSilentOnes() {
        var document = document(text("feed-chapters.json"));

        assertThat(document.format()).isEqualTo("podcast-chapters");
        assertThat(document.statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(document.statement().title()).isEqualTo("Fog & Fire");
        assertThat(document.chapters())
                .containsExactly(new Chapter("Welcome", 0.0), new Chapter("The first horn", 754.5));
        assertThat(document.text()).contains("12:34 The first horn");
    }

    @Test
    void aBareListOfTitlesWithClockTimesIsChapters() {
        var document =
                document(
                        """
                        [
                            {"title": "Who lit the first lamp", "time": "00:01:32.320", "p": -0.3},
                            {"title": "Oil and wick", "time": "01:12:08.880"}
                        ]
                        """);

        assertThat(document.format()).isEqualTo("podcast-chapters");
        assertThat(document.chapters())
                .containsExactly(
                        new Chapter("Who lit the first lamp", 92.32),
                        new Chapter("Oil and wick", 4328.88));
        assertThat(
                        new JsonChapters()
                                .recognises(
                                        Lines.of(
                                                """
                                                [{"title": "A lamp", "time": "2021-03-04"}]
                                                """)))
                .isFalse();
    }
}
