package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeStatement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

class EpisodeGroupingTests {

    @Test
    void showAndNumberMakeOneEpisode() {
        var groups =
                EpisodeGrouping.of(
                        List.of(
                                source("a", says("The Lantern Hour", 12, "Keeping the Light")),
                                source("b", says("Lantern Hour Podcast", 12, "A Night at Sea"))));
        assertThat(groups)
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.id()).isEqualTo("lantern-hour-podcast-12");
                            assertThat(group.ownNames()).containsEntry("a", "the-lantern-hour-12");
                        });
    }

    @Test
    void showAndTitleMakeOneEpisodeWhereverTheGuestStands() {
        var groups =
                EpisodeGrouping.of(
                        List.of(
                                source(
                                        "a",
                                        says("Lantern Hour", null, "Mara Quill: Keeping the Light"),
                                        "Mara Quill"),
                                source(
                                        "b",
                                        says("Lantern Hour", 12, "Keeping the Light"),
                                        "Mara Quill")));
        assertThat(groups).extracting(EpisodeGroup::id).containsExactly("lantern-hour-12");
    }

    @Test
    void aFileWithoutAShowJoinsTheOnlyShowThatFits() {
        var captions = named("c", "12 - Mara Quill - Keeping the Light.txt");
        var page = source("a", says("Lantern Hour", 12, "A Night at Sea"), "Mara Quill");
        assertThat(EpisodeGrouping.of(List.of(captions, page))).hasSize(1);
    }

    @Test
    void numberAndTitleJoinPagesThatNameNobody() {
        var page = source("a", says(null, 40, "The Harbour Debate"));
        var transcript =
                source(
                        "b",
                        says("Lantern Hour", 40, "The Harbour Debate: Quill, M. Hale & Anna Boyle"),
                        "Mara Quill",
                        "Magnus Hale",
                        "Anna Boyle");
        var other = source("c", says("Lantern Hour", 41, "The Harbour Debate, Once More"));
        assertThat(EpisodeGrouping.of(List.of(page, transcript, other)))
                .extracting(EpisodeGroup::sources)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aFileThatFitsTwoShowsStaysApartAndSaysSo() {
        var captions = named("c", "12 - Mara Quill - Keeping the Light.txt");
        var groups =
                EpisodeGrouping.of(
                        List.of(
                                captions,
                                source(
                                        "a",
                                        says("Lantern Hour", 12, "A Night at Sea"),
                                        "Mara Quill"),
                                source(
                                        "b",
                                        says("Harbour Talks", 12, "A Day on Land"),
                                        "Mara Quill")));
        assertThat(groups).hasSize(3);
        assertThat(groups)
                .filteredOn(group -> group.id().equals("show-unknown-12"))
                .singleElement()
                .satisfies(
                        group ->
                                assertThat(group.conflicts())
                                        .anyMatch(text -> text.contains("Several shows")));
    }

    @Test
    void differentNumbersOrDatesAreDifferentEpisodes() {
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        source("a", says("Lantern Hour", 12, "Keeping the Light")),
                                        source(
                                                "b",
                                                says("Lantern Hour", 13, "Keeping the Light")))))
                .hasSize(2);
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        source(
                                                "a",
                                                dated("Lantern Hour", "Questions", "2024-01-01")),
                                        source(
                                                "b",
                                                dated("Lantern Hour", "Questions", "2024-06-01")))))
                .hasSize(2);
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        source(
                                                "a",
                                                dated("Lantern Hour", "Questions", "2024-01-01")),
                                        source(
                                                "b",
                                                dated("Lantern Hour", "Questions", "2024-01-02")))))
                .hasSize(1);
    }

    @Test
    void contentOutweighsTheFileNameAndTheConflictIsTold() {
        var misfiled =
                SourceIdentity.of(
                        "a",
                        says("Lantern Hour", 12, "Keeping the Light"),
                        List.of("Mara Quill"),
                        List.of(),
                        List.of(),
                        List.of("13 - Ilse Brandt - A Day on Land.txt"),
                        List.of());
        assertThat(misfiled.number()).isEqualTo(12);
        assertThat(misfiled.conflicts()).anyMatch(text -> text.contains("Ilse Brandt"));
    }

    @Test
    void whatAUserStatesCountsAsSaid() {
        var stated =
                SourceIdentity.of(
                        "a",
                        EpisodeStatement.NOTHING,
                        List.of(),
                        List.of(),
                        List.of(says("Lantern Hour", 12, null)),
                        List.of(),
                        List.of());
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        stated,
                                        source(
                                                "b",
                                                says("Lantern Hour", 12, "Keeping the Light")))))
                .hasSize(1);
    }

    @Test
    void ofTwoFileNamesTheOneCountsThatTheOpeningWordsName() {
        var filedTwice =
                heard(
                        "a",
                        "mara quill a keeper",
                        "13 - Mara Quill Keeping the Light.txt",
                        "14 - Ilse Brandt A Day on Land.txt");

        assertThat(filedTwice.number()).isEqualTo(13);
        assertThat(filedTwice.title()).contains("Keeping the Light");
        assertThat(filedTwice.conflicts()).anyMatch(text -> text.contains("Ilse Brandt"));
    }

    @Test
    void aMisfiledRecordingJoinsThePageOfWhomItsOpeningWordsName() {
        var misfiled = heard("a", "mara quill keeper of", "13 - Questions From the Harbour.txt");

        assertThat(misfiled.number()).isEqualTo(13);
        assertThat(misfiled.title()).isNull();
        assertThat(misfiled.conflicts()).isNotEmpty();
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        misfiled,
                                        source("b", says(null, 13, "Mara Quill"), "Mara Quill"))))
                .hasSize(1);
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        misfiled,
                                        source("b", says(null, 13, "Ilse Brandt"), "Ilse Brandt"))))
                .hasSize(2);
    }

    @Test
    void aNameThatIsHeardAmissMisfilesNothing() {
        assertThat(heard("a", "mara kwill a keeper", "13 - Mara Quill Keeping.txt").number())
                .isEqualTo(13);
    }

    @Test
    void thePageOfAnEpisodeAndThatOfItsTranscriptAreOne() {
        var page = "https://example.org/keeping-the-light";
        assertThat(
                        EpisodeGrouping.of(
                                List.of(
                                        source("a", on(page + "-transcript/?from=feed")),
                                        source("b", on(page)),
                                        source("c", on("https://example.org/")),
                                        source("d", on("https://example.org")))))
                .hasSize(3);
    }

    @Test
    void aTitleThatIsTheGuestsNameNamesNoEpisodeWhereAnotherDoes() {
        var groups =
                EpisodeGrouping.of(
                        List.of(
                                source("a", says(null, 12, "Mara Quill"), "Mara Quill"),
                                source(
                                        "b",
                                        says("Lantern Hour", 12, "Keeping the Light"),
                                        "Mara Quill")));

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().title()).isEqualTo("Keeping the Light");
    }

    @Test
    void severalGuestsTogetherAreOneEpisodeUnlessNumbersSayOtherwise() {
        var page = source("a", says(null, 12, "Quill and Brandt"), "Mara Quill", "Ilse Brandt");
        var saved = source("b", says(null, null, "Two Keepers"), "Ilse Brandt", "Mara Quill");
        var later = source("c", says(null, 90, "Again"), "Ilse Brandt", "Mara Quill");

        assertThat(EpisodeGrouping.of(List.of(page, saved))).hasSize(1);
        assertThat(EpisodeGrouping.of(List.of(page, later))).hasSize(2);
    }

    @Test
    void theOrderOfSourcesDoesNotMatter() {
        var sources =
                new ArrayList<>(
                        List.of(
                                named("c", "12 - Mara Quill - Keeping the Light.txt"),
                                source(
                                        "a",
                                        says("Lantern Hour", 12, "A Night at Sea"),
                                        "Mara Quill"),
                                source(
                                        "b",
                                        says("Harbour Talks", 12, "A Day on Land"),
                                        "Mara Quill"),
                                source("d", says("The Lantern Hour", null, "A Night at Sea")),
                                source("e", says("Lantern Hour", 13, "A Night at Sea"))));
        var expected = EpisodeGrouping.of(sources);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(sources, new Random(seed));
            assertThat(EpisodeGrouping.of(sources)).isEqualTo(expected);
        }
    }

    @Test
    void aGuestHeardWronglyIsSpelledAsTheFileNameSpellsIt() {
        var slug = heard("a", "mary quail a keeper", "12-mara-quill.txt");
        var titled = heard("b", "ilsa fan horne she", "13 - Ilse van Horn The Bell Buoy.txt");
        var apart = heard("c", "mary quail a keeper", "14 - Mara Quill - The Bell Buoy.txt");
        var groups = EpisodeGrouping.of(List.of(slug, titled, apart));

        assertThat(groups.stream().flatMap(group -> group.guestsHeard().values().stream()))
                .containsExactlyInAnyOrder(
                        new TreeSet<>(List.of("Mara Quill")),
                        new TreeSet<>(List.of("Ilse van Horn")),
                        new TreeSet<>(List.of("Mara Quill")));
    }

    @Test
    void whatIsHeardAloneIsNobody() {
        var unnamed = heard("a", "mary quail a keeper", "notes.txt");
        var another = heard("b", "mary quail a keeper", "12 - Tomas Brandt The Bell Buoy.txt");

        assertThat(EpisodeGrouping.of(List.of(unnamed, another)))
                .hasSize(2)
                .allMatch(group -> group.guestsHeard().isEmpty());
    }

    @Test
    void aTranscriptJoinsTheEpisodeThatSaysWhereItIs() {
        var item =
                source("a", transcribed(4, "https://lantern.example/4/words.vtt", "file:4_2.srt"));
        var fetched =
                SourceIdentity.of(
                        "b",
                        EpisodeStatement.NOTHING,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("words.vtt"),
                        List.of("http://Lantern.example/4/words.vtt"));
        var beside = named("c", "4_2.srt");
        var elsewhere = named("d", "words.vtt");
        assertThat(sizes(item, fetched, beside, elsewhere)).containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void aNameThatManyFilesHaveIsNoReference() {
        var item = source("a", transcribed(4, "file:transcript.vtt"));
        assertThat(sizes(item, named("b", "transcript.vtt"))).containsExactly(1, 1);
    }

    @Test
    void theSameNumberInTwoSeasonsIsTwoEpisodes() {
        assertThat(sizes(source("a", inSeason(1, 3)), source("b", inSeason(2, 3))))
                .containsExactly(1, 1);
        assertThat(sizes(source("a", inSeason(1, 3)), source("b", says("Lantern Hour", 3, null))))
                .containsExactly(2);
    }

    @Test
    void filesOfOneNameInSeveralFormatsAreOneEpisode() {
        assertThat(
                        sizes(
                                named("a", "Keeping_the_light_with_Mara.mp3.srt"),
                                named("b", "Keeping the Light with Mara.txt"),
                                named("c", "episode 3.vtt"),
                                named("d", "episode 3.srt")))
                .containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    void thePartOfAWholeHasNoFileName() {
        var one = named("a", "12 - Ilse Brandt - A Day on Land.xml › 2001: Nights");
        assertThat(one.number()).isNull();
        assertThat(one.matchingKeys()).noneMatch(key -> key.startsWith("place:"));
    }

    private static List<Integer> sizes(SourceIdentity... sources) {
        return EpisodeGrouping.of(List.of(sources)).stream()
                .map(group -> group.sources().size())
                .toList();
    }

    private static EpisodeStatement inSeason(int season, int number) {
        return new EpisodeStatement(
                "Lantern Hour", number, null, null, null, null, null, season, List.of(), null);
    }

    private static EpisodeStatement transcribed(int number, String... transcripts) {
        return new EpisodeStatement(
                "Lantern Hour",
                number,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(transcripts),
                null);
    }

    private static EpisodeStatement says(
            @Nullable String podcast, @Nullable Integer number, @Nullable String title) {
        return new EpisodeStatement(podcast, number, title, null, null, null, null);
    }

    private static EpisodeStatement on(String page) {
        return new EpisodeStatement(null, null, null, null, page, null, null);
    }

    private static SourceIdentity heard(String id, String announced, String... fileNames) {
        return SourceIdentity.of(
                id,
                EpisodeStatement.NOTHING,
                List.of(),
                List.of(announced),
                List.of(),
                List.of(fileNames),
                List.of());
    }

    private static EpisodeStatement dated(String podcast, String title, String day) {
        return new EpisodeStatement(podcast, null, title, LocalDate.parse(day), null, null, null);
    }

    private static SourceIdentity source(String id, EpisodeStatement statement, String... guests) {
        return SourceIdentity.of(
                id, statement, List.of(guests), List.of(), List.of(), List.of(), List.of());
    }

    private static SourceIdentity named(String id, String fileName) {
        return SourceIdentity.of(
                id,
                EpisodeStatement.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                List.of(fileName),
                List.of());
    }
}
