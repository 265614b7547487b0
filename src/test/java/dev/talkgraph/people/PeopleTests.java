package dev.talkgraph.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.language.WordPlaces;

import org.junit.jupiter.api.Test;

import java.util.List;

class PeopleTests {

    private static final String LONG =
            "Rivers are wide and bridges cross them with care. ".repeat(30).strip();

    @Test
    void whoPresentsAGuestIsTheHost() {
        var document =
                new Invented()
                        .says("Ada Boyle", 0.0, LONG)
                        .says(
                                "Carl Dunn",
                                60.0,
                                "The following is a conversation with Ada Boyle, an engineer at the River Institute who builds bridges.")
                        .says("Ada Boyle", 75.0, LONG)
                        .document();

        assertThat(named(document, Role.HOST)).containsExactly("Carl Dunn");
        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
        assertThat(person(document, "Ada Boyle").description())
                .isEqualTo("an engineer at the River Institute");
    }

    @Test
    void whoeverTheShowIsNamedAfterIsTheHost() {
        var document =
                new Invented()
                        .ofShow("The Carl Dunn Podcast")
                        .says("Ada Boyle", LONG + " Why? Who? What? How?")
                        .says("Carl Dunn", LONG)
                        .document();

        assertThat(named(document, Role.HOST)).containsExactly("Carl Dunn");
    }

    @Test
    void labelsOfSoundsAndUnknownVoicesAreNobody() {
        var document =
                conversation("Ada Boyle")
                        .says("MUSIC", LONG)
                        .says("Speaker 1", LONG)
                        .says("Narrator", LONG)
                        .says("The Bridge Team", LONG)
                        .says("Old Emperor", "Build it here.")
                        .document();

        assertThat(Extractor.extract(document).people())
                .extracting(PersonFact::name)
                .containsExactly("Carl Dunn", "Ada Boyle");
    }

    @Test
    void initialsAndRolesAreTheOnePersonWhoFits() {
        var document =
                new Invented()
                        .with("Carl Dunn", Role.HOST)
                        .with("Ada Boyle", Role.GUEST)
                        .says("Host", "Welcome to the show. Why do bridges last? " + LONG)
                        .says("AB", LONG)
                        .document();

        assertThat(named(document, Role.HOST)).containsExactly("Carl Dunn");
        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
    }

    @Test
    void initialsAndRolesThatSeveralFitAreNobody() {
        var document =
                new Invented()
                        .with("Ada Boyle", Role.GUEST)
                        .with("Abel Brandt", Role.GUEST)
                        .says("Guest", LONG)
                        .says("AB", LONG)
                        .says("Q", LONG)
                        .document();

        assertThat(Cast.of(document).labels()).isEmpty();
    }

    @Test
    void aNumberedVoiceIsWhomItSaysThatItIs() {
        var document =
                new Invented()
                        .says("SPEAKER_00", "Welcome to the show. I’m Carl Dunn. " + LONG)
                        .says("SPEAKER_01", "Thanks, this is Ada Boyle. " + LONG)
                        .says("SPEAKER_02", LONG)
                        .document();

        assertThat(Cast.of(document).labels())
                .containsOnly(entry("SPEAKER_00", "Carl Dunn"), entry("SPEAKER_01", "Ada Boyle"));
    }

    @Test
    void oneOfTwoVoicesIsWhomTheOtherWelcomes() {
        var two =
                new Invented()
                        .says("Speaker 1", "Welcome to the show. My guest today is Ada Boyle. Why?")
                        .says("Speaker 2", LONG);

        assertThat(Cast.of(two.document()).labels()).containsOnly(entry("Speaker 2", "Ada Boyle"));
        assertThat(Cast.of(two.says("Speaker 3", LONG).document()).labels()).isEmpty();
    }

    @Test
    void aFirstNameIsTheFullNameThatTheHostSays() {
        var document = conversation("Ada Boyle").says("Ada", 900.0, LONG).document();
        var short_ =
                new Invented()
                        .says("Carl Dunn", "Welcome to the show. My guest is Ada Boyle. Why?")
                        .says("Ada", LONG)
                        .document();

        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
        assertThat(named(short_, Role.GUEST)).containsExactly("Ada Boyle");
    }

    @Test
    void aNameByWhichATitleCallsSomebodyStays() {
        var document =
                new Invented()
                        .titled("Delta: Songs of the River")
                        .says("Carl Dunn", "Welcome to the show. Delta Moore is a river. Why?")
                        .says("Delta", LONG)
                        .document();

        assertThat(named(document, Role.GUEST)).containsExactly("Delta");
    }

    @Test
    void aMisspeltLabelIsTheSamePerson() {
        var document =
                conversation("Ada Boyle")
                        .says("Ada Boyel", 0.0, "Yes.")
                        .says("Ada Boylee", 3.0, "No.")
                        .document();

        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
        assertThat(person(document, "Ada Boyle").words())
                .isGreaterThan(WordPlaces.count(LONG, 0, LONG.length()));
    }

    @Test
    void speakingTimeEndsWhereTheNextTurnStarts() {
        var document =
                new Invented()
                        .says("Carl Dunn", 0.0, "Welcome to the show, Ada Boyle. Why?")
                        .says("Ada Boyle", 5.0, LONG)
                        .says("Ada Boyle", 100.0, LONG)
                        .says("Carl Dunn", 200.0, "Thanks for listening.")
                        .document();

        var ada = person(document, "Ada Boyle");

        assertThat(ada.speakingSeconds()).isEqualTo(195.0);
        assertThat(ada.turns()).isEqualTo(1);
        assertThat(ada.words()).isEqualTo(2 * WordPlaces.count(LONG, 0, LONG.length()));
    }

    @Test
    void aPageTellsTheHostAndTheTitleTheGuest() {
        var document =
                new Invented()
                        .titled("Ada Boyle: Bridges and Rivers")
                        .section(
                                SectionKind.INSIGHTS,
                                "Insights",
                                "Ada Boyle argues that bridges last.")
                        .section(
                                SectionKind.SUMMARY,
                                "Summary",
                                "There was little doubt from the host, Carl Dunn.")
                        .document();

        assertThat(named(document, Role.HOST)).containsExactly("Carl Dunn");
        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
    }

    @Test
    void aTitleThatNamesNobodyMakesNoGuest() {
        var document =
                new Invented()
                        .titled("Deep Rivers: Bridges and Tunnels")
                        .section(SectionKind.INSIGHTS, "Insights", "Rivers are deep.")
                        .document();

        assertThat(Extractor.extract(document).people()).isEmpty();
    }

    @Test
    void peopleAreMentionedWhenTheWordsShowThatTheyArePeople() {
        var document =
                conversation("Ada Boyle")
                        .says(
                                "Ada Boyle",
                                "I learnt it from Thomas Telford. Telford said that iron bends. We drove to the Grand"
                                        + " Canal in New Holland. Robert Stevenson's law is older than the Forth Bridge.")
                        .document();

        assertThat(named(document, Role.MENTIONED)).containsExactly("Thomas Telford");
    }

    @Test
    void captionsTellNobodyApart() {
        var document =
                new Invented()
                        .says(
                                null,
                                null,
                                "welcome to the show my guest is Ada Boyle she said that bridges last")
                        .document();

        assertThat(Extractor.extract(document).people()).isEmpty();
        assertThat(Extractor.extract(document).segments()).hasSize(1);
    }

    private static Invented conversation(String guest) {
        return new Invented()
                .says("Carl Dunn", 0.0, "Welcome to the show. My guest is " + guest + ". Why?")
                .says(guest, 10.0, LONG);
    }

    private static List<String> named(EpisodeDocument document, Role role) {
        return Extractor.extract(document).people().stream()
                .filter(person -> person.role() == role)
                .map(PersonFact::name)
                .toList();
    }

    private static PersonFact person(EpisodeDocument document, String name) {
        return Extractor.extract(document).people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoInterviewsInTheTitleIsTheHost() {
        var document =
                new Invented()
                        .titled("Carl Dunn interviews Ada Boyle")
                        .says("Carl", LONG)
                        .says("Ada Boyle", LONG + " Why? Who? What? How?")
                        .document();

        assertThat(named(document, Role.HOST)).containsExactly("Carl Dunn");
        assertThat(named(document, Role.GUEST)).containsExactly("Ada Boyle");
    }
}
