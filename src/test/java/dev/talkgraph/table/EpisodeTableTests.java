package dev.talkgraph.table;

import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class EpisodeTableTests {

    private static Reading.Parts table(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Parts.class);
        return (Reading.Parts) reading;
    }

    private static List<EpisodeDocument> rows(String text) {
        return table(text).parts().stream().map(Part::document).toList();
    }

    private static List<String> guests(EpisodeDocument row) {
        return row.people().stream()
                .filter(person -> person.role() == Role.GUEST)
                .map(NamedPerson::name)
                .toList();
    }

    @Test
    void aRowIsAnEpisodeWithATextOfItsOwn() {
        var table =
                table(
                        """
                        Episode,Title,Guest(s),Date,Length,Topics,URL,Mood
                        12,"Fog, and how to hear it",Mara Quill & Ines Brack,2020-03-04,1:02:03,"fog, bells",https://lantern.example/12,calm
                        13,Bells,,,,,,
                        """);
        var row = table.parts().getFirst().document();

        assertThat(table.format()).isEqualTo("episode-table");
        assertThat(table.notes()).isEmpty();
        assertThat(table.parts())
                .extracting(Part::name)
                .containsExactly("Fog, and how to hear it", "Bells");
        assertThat(row.text())
                .isEqualTo(
                        """
                        Episode: 12
                        Title: Fog, and how to hear it
                        Guest(s): Mara Quill & Ines Brack
                        Date: 2020-03-04
                        Length: 1:02:03
                        Topics: fog, bells
                        URL: https://lantern.example/12
                        Mood: calm
                        """);
        assertThat(row.statement().number()).isEqualTo(12);
        assertThat(row.statement().title()).isEqualTo("Fog, and how to hear it");
        assertThat(row.statement().publishedOn()).isEqualTo("2020-03-04");
        assertThat(row.statement().durationSeconds()).isEqualTo(3723);
        assertThat(row.statement().url()).isEqualTo("https://lantern.example/12");
        assertThat(row.people())
                .allSatisfy(
                        person ->
                                assertThat(person.place().in(row.text())).isEqualTo(person.name()));
        assertThat(guests(row)).containsExactly("Mara Quill", "Ines Brack");
        assertThat(words(row, SectionKind.TOPICS)).containsExactly("fog", "bells");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeaderTellsTheDelimiter(String delimiter) {
        var rows =
                rows(
                        "\uFEFFNo , Title,Guest\r\n 1 , \" Fog\r\nand sea \",\"Mara \"\"Q\"\" Quill\"\r\n\r\n2,,Ines Brack\r\n"
                                .replace(",", delimiter));

        assertThat(rows).extracting(row -> row.statement().number()).containsExactly(1, 2);
        assertThat(rows.getFirst().text()).contains("Title: Fog\nand sea\n");
        assertThat(rows.getFirst().statement().title()).isEqualTo("Fog and sea");
        assertThat(guests(rows.getLast())).containsExactly("Ines Brack");
    }

    @Test
    void spreadsheetsTellTheDelimiterAboveTheHeader() {
        assertThat(rows("sep=;\nnumber;title\n1;Fog, a talk\n"))
                .extracting(row -> row.statement().title())
                .containsExactly("Fog, a talk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Mara Quill > Mara Quill",
                "Mara Quill and Jon Tern > Mara Quill; Jon Tern",
                "Mara Quill; Jon Tern > Mara Quill; Jon Tern",
                "Mara Quill / Jon Tern > Mara Quill; Jon Tern",
                "Mara Quill, Ines Brack & Jon Tern > Mara Quill; Ines Brack; Jon Tern",
                "Mara Quill, PhD > Mara Quill",
                "Mara Quill (Harbour Office) > Mara Quill",
                "no guest > ''",
                "- > ''",
                "N/A > ''",
                "Solo > ''",
                "None > ''",
            })
    void guestsAreWhomTheCellNames(String cell, String names) {
        var row = rows("number,title,guest\n1,Fog,\"" + cell + "\"\n").getFirst();

        assertThat(String.join("; ", guests(row))).isEqualTo(names);
    }

    @Test
    void headingsThatStandTwiceAreRead() {
        var row =
                rows("ep,title,guest 1,guest 2,host,host\n1,Fog,Mara Quill,Jon Tern,Ines Brack,-\n")
                        .getFirst();

        assertThat(row.people())
                .extracting(NamedPerson::name)
                .containsExactly("Ines Brack", "Mara Quill", "Jon Tern");
    }

    @Test
    void theColumnTellsWhetherTheDayOrTheMonthStandsFirst() {
        assertThat(rows("number,title,date\n1,Fog,3/4/2020\n2,Bells,3/14/2020\n"))
                .extracting(row -> row.statement().publishedOn())
                .containsExactly(LocalDate.of(2020, 3, 4), LocalDate.of(2020, 3, 14));
        assertThat(rows("number,title,date\n1,Fog,3/4/20\n2,Bells,14/3/20\n"))
                .extracting(row -> row.statement().publishedOn())
                .containsExactly(LocalDate.of(2020, 4, 3), LocalDate.of(2020, 3, 14));
        assertThat(rows("number,title,date (dd/mm/yyyy)\n1,Fog,3/4/2020\n"))
                .extracting(row -> row.statement().publishedOn())
                .containsExactly(LocalDate.of(2020, 4, 3));
    }

    @Test
    void daysThatMayBeTwoAreLeftOutAndTold() {
        var table = table("number,title,date\n1,Fog,3/4/2020\n2,Bells,5/6/2020\n");

        assertThat(table.parts())
                .extracting(part -> part.document().statement().publishedOn())
                .containsOnlyNulls();
        assertThat(table.notes())
                .containsExactly(
                        "Column “date”: 2 days may be read in two ways or do not exist; they are"
                                + " left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2020-03-14T05:00:00Z",
                "2020/03/14",
                "20200314",
                "14.3.2020",
                "14-Mar-20",
                "14 Mar 2020",
                "March 14th, 2020",
                "Sat, 14 Mar 2020 05:00:00 +0000",
            })
    void daysAreReadAsPeopleWriteThem(String day) {
        assertThat(rows("number,title,date\n1,Fog,\"" + day + "\"\n").getFirst().statement())
                .extracting(statement -> statement.publishedOn())
                .isEqualTo(LocalDate.of(2020, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "duration, 1:02:03, 3723",
        "duration, 0 days 01:02:03, 3723",
        "duration, 62 min, 3720",
        "duration (min), 62.5, 3750",
        "duration_minutes, 62, 3720",
        "length in minutes, 62, 3720",
        "length (hh:mm), 1:02, 3720",
        "duration, 3723, 3723",
        "duration (seconds), 62, 62",
    })
    void lengthsAreReadInTheirUnits(String heading, String value, double seconds) {
        assertThat(rows("number,title," + heading + "\n1,Fog," + value + "\n").getFirst())
                .extracting(row -> row.statement().durationSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void bareNumbersThatMayBeMinutesOrSecondsAreLeftOut() {
        var table = table("number,title,duration\n1,Fog,57\n2,Bells,61\n");

        assertThat(table.parts().getFirst().document().statement())
                .extracting(statement -> statement.durationSeconds())
                .isNull();
        assertThat(table.notes()).singleElement().asString().contains("minutes or seconds");
    }

    @Test
    void showAndSeasonAreOfTheEpisode() {
        var rows =
                rows(
                        """
                        Podcast,Season,Episode,Name,Guest
                        The Lantern Hour,1,2,Fog,Mara Quill
                        The Lantern Hour,,S02E03,Bells,Jon Tern
                        """);

        assertThat(rows)
                .extracting(row -> row.statement().podcast())
                .containsOnly("The Lantern Hour");
        assertThat(rows).extracting(row -> row.statement().season()).containsExactly(1, 2);
        assertThat(rows).extracting(row -> row.statement().number()).containsExactly(2, 3);
    }

    @Test
    void aShortDescriptionIsTheTitleWhereThereIsNoneAndALongerOneBesideIt() {
        var row =
                rows("number,guest,summary,description\n1,Mara Quill,Fog,A talk about bells.\n")
                        .getFirst();

        assertThat(row.statement().title()).isEqualTo("Fog");
        assertThat(words(row, SectionKind.SUMMARY)).containsExactly("A talk about bells.");
    }

    @Test
    void aDescriptionOfSeveralLinesIsAnAccountATableOfContentsAndTheRest() {
        var row =
                rows("""
                                number,guest,description,tags
                                1,Mara Quill,"Mara Quill keeps the lamp of the northern coast. Please support us:
                                - Oil: https://oil.example

                                OUTLINE:
                                0:00 - Fog
                                (1:02:03) Bells and: lamps
                                ","['fog', 'bells']"
                                """)
                        .getFirst();

        assertThat(words(row, SectionKind.SUMMARY))
                .containsExactly("Mara Quill keeps the lamp of the northern coast.");
        assertThat(words(row, SectionKind.BOILERPLATE))
                .containsExactly("Please support us:", "- Oil: https://oil.example", "OUTLINE:");
        assertThat(words(row, SectionKind.TOPICS)).containsExactly("fog", "bells");
        assertThat(row.chapters())
                .containsExactly(new Chapter("Fog", 0.0), new Chapter("Bells and: lamps", 3723.0));
    }

    @Test
    void rowsOfAnotherWidthAreToldWithTheirLine() {
        var table =
                table(
                        "number,title,guest\n1,\"Fog\n\",Mara Quill\n\n2,Bells\n3,Lamps,Jon Tern,x\n,,\n4,Tides,\n");

        assertThat(table.parts()).hasSize(4);
        assertThat(table.notes())
                .containsExactly(
                        "Line 5 has 2 values, the header 3", "Line 6 has 4 values, the header 3");
    }

    @Test
    void rowsThatNameNoEpisodeAreTold() {
        var table = table("number,title,date\n1,Fog,2020-03-04\n,,2020-03-05\n");

        assertThat(table.parts()).hasSize(1);
        assertThat(table.notes()).containsExactly("Line 3 names no episode");
        assertThat(read("number,title,date\n,,2020-03-05\n")).isInstanceOf(Reading.NoEpisode.class);
    }

    @Test
    void anAddressThatOneRowAloneHasIsItsIdentity() {
        var parts =
                table(
                                """
                                number,title,url,youtube
                                1,Fog,https://lantern.example/fog,https://tube.example/1
                                2,Bells,https://lantern.example,
                                3,Lamps,https://lantern.example,
                                4,Tides,,https://tube.example/4
                                5,Boats,,
                                """)
                        .parts();

        assertThat(parts)
                .extracting(Part::uris)
                .containsExactly(
                        List.of("https://lantern.example/fog#episode-table"),
                        List.of(),
                        List.of(),
                        List.of("https://tube.example/4#episode-table"),
                        List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start,end,text\n0,1,hello\n",
                "number,speaker,start,text\n1,Mara Quill,0,hello\n",
                "number,title,text\n1,Mara Quill,hello\n",
                "id,type,label,weight\na,b,c,1\n",
                "id,source,target,type\na,b,c,d\n",
                "name,email,date\nMara Quill,mara@lantern.example,2020-03-04\n",
                "number,date,price\n1,2,3\n4,5,6\n7,8,9\n",
                "Title, guest, and date are what I ask for.\nWhen I write, I write, and so on.\n",
                "number,title\n",
                "Title, Guest, Number\n\nIt was a dark night at sea.\nNobody saw the lamp.\n",
            })
    void otherTablesAreNotTaken(String text) {
        assertThat(new EpisodeTable().recognises(Lines.of(text))).isFalse();
    }

    @Test
    void aMarkThatIsNeverClosedIsToldWithItsRow() {
        var text = "number,title\r\n1,Fog\r\n2,\"Bells\r\n3,Lamps\r\n";

        var problem = catchThrowableOfType(UnreadableSource.class, () -> read(text));

        assertThat(problem.position()).isEqualTo(text.indexOf("2,"));
        assertThat(
                        catchThrowableOfType(
                                UnreadableSource.class, () -> read("number,title\n1,\"Fog")))
                .extracting(UnreadableSource::position)
                .isEqualTo(13);
    }

    @Test
    void tablesBeyondTheBoundsAreRefusedSoon() {
        var header = "number,title\n";
        var huge = header + "1,Fog\n2," + "x".repeat(Rows.LONGEST_CELL + 1) + "\n";
        var many = header + "1,Fog\n".repeat(EpisodeTable.MOST_ROWS + 1);
        var wide = header + "1,Fog\n2" + ",x".repeat(Rows.MOST_COLUMNS + 1) + "\n";

        assertThat(Stream.of(huge, many, wide))
                .allSatisfy(
                        text ->
                                assertThat(
                                                catchThrowableOfType(
                                                        UnreadableSource.class, () -> read(text)))
                                        .isNotNull());
    }

    @Test
    void aFullTableIsReadInLinearTime() {
        var header = "number,title,guest\n";
        var start = System.nanoTime();

        assertThat(table(header + "1,Fog,Mara Quill\n".repeat(EpisodeTable.MOST_ROWS)).parts())
                .hasSize(EpisodeTable.MOST_ROWS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(catchThrowableOfType(UnsupportedFormat.class, () -> read(",".repeat(1_000_000))))
                .isNotNull();
    }
}
