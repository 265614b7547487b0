package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Slug;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

class NameGroupsTests {

    @Test
    void anAcronymIsSpelledOutByWhatWasLearnt() {
        var learnt = Map.of("ais", "automatic identification system");
        assertThat(NameGroups.block(NameKind.TOPIC, "coastal AIS", learnt))
                .isEqualTo(
                        NameGroups.block(
                                NameKind.TOPIC,
                                "coastal automatic identification systems",
                                Map.of()));
        assertThat(NameGroups.block(NameKind.TOPIC, "coastal AIS", Map.of()))
                .isEqualTo("coastal ais");
    }

    @Test
    void theSpelledOutFormNamesTheTopicThoughTheAcronymHasMoreEvidence() {
        var groups =
                NameGroups.of(
                        NameKind.TOPIC,
                        "automatic identification system",
                        List.of(
                                form(NameKind.TOPIC, "AIS", 9),
                                form(NameKind.TOPIC, "automatic identification system", 1)),
                        ToldNames.NOTHING);
        assertThat(groups)
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.id()).isEqualTo("automatic-identification-system");
                            assertThat(group.aliases())
                                    .containsExactly("ais", "automatic-identification-system");
                        });
    }

    @Test
    void aMiddleInitialIsTheSamePersonUnlessThereAreTwo() {
        var plain = form(NameKind.PERSON, "Mara Quill", 3);
        var one = form(NameKind.PERSON, "Mara J. Quill", 1);
        var other = form(NameKind.PERSON, "Mara K. Quill", 1);
        assertThat(
                        NameGroups.of(
                                NameKind.PERSON,
                                "mara quill",
                                List.of(plain, one),
                                ToldNames.NOTHING))
                .hasSize(1);
        assertThat(
                        NameGroups.of(
                                NameKind.PERSON,
                                "mara quill",
                                List.of(plain, one, other),
                                ToldNames.NOTHING))
                .extracting(NameGroup::id)
                .containsExactly("mara-j-quill", "mara-k-quill", "mara-quill");
    }

    @Test
    void aShortFormOfAGivenNameMayBeTheSamePersonButIsNoProof() {
        var alex = form(NameKind.PERSON, "Alex Brandt", 5);
        var man = form(NameKind.PERSON, "Alexander Brandt", 1);
        var block = NameGroups.block(NameKind.PERSON, "Alex Brandt", Map.of());
        assertThat(NameGroups.block(NameKind.PERSON, "Alexander Brandt", Map.of()))
                .isEqualTo(block);
        assertThat(NameGroups.of(NameKind.PERSON, block, List.of(alex, man), ToldNames.NOTHING))
                .extracting(NameGroup::id)
                .containsExactly("alex-brandt", "alexander-brandt");
        assertThat(PersonName.of("Alex Brandt").mayBe(PersonName.of("Alexander Brandt"))).isTrue();
        assertThat(PersonName.of("Alexander Brandt").mayBe(PersonName.of("Alexandra Brandt")))
                .isFalse();
    }

    @Test
    void aShortFormIsTheSamePersonWhereAnEpisodeTellsSo() {
        assertThat(people(told("jim brandt", "james brandt"), "Jim Brandt", "James Brandt"))
                .containsExactly(List.of("james-brandt", "jim-brandt"));
        assertThat(
                        people(
                                told("jim brandt", "james brandt"),
                                "Jim Brandt",
                                "James Brandt",
                                "Jimmy Brandt"))
                .containsExactly(List.of("james-brandt", "jim-brandt"), List.of("jimmy-brandt"));
        assertThat(people(told("jim brandt", "james brandt"), "Jim Brandt"))
                .containsExactly(List.of("jim-brandt"));
    }

    @Test
    void whatAnEpisodeTellsIsNotBelievedAgainstAnother() {
        var one = told("jim brandt", "james brandt").one();
        assertThat(people(new ToldNames(one, one), "Jim Brandt", "James Brandt")).hasSize(2);
        assertThat(
                        people(
                                told("jim brandt", "james brandt"),
                                "Jim Brandt",
                                "James A. Brandt",
                                "James B. Brandt"))
                .hasSize(3);
    }

    @Test
    void aShortFormOfTwoPeoplesNamesIsNeithers() {
        assertThat(
                        people(
                                told("alex brandt", "alexander brandt"),
                                "Alex Brandt",
                                "Alexander Brandt",
                                "Alexandra Brandt"))
                .hasSize(3);
        var both =
                new ToldNames(
                        Set.of(
                                ToldNames.Pair.of("alex brandt", "alexander brandt"),
                                ToldNames.Pair.of("alex brandt", "alexandra brandt")),
                        Set.of());
        assertThat(people(both, "Alex Brandt", "Alexander Brandt")).hasSize(2);
    }

    private static ToldNames told(String name, String other) {
        return new ToldNames(Set.of(ToldNames.Pair.of(name, other)), Set.of());
    }

    /** The aliases of each person. */
    private static List<List<String>> people(ToldNames told, String... names) {
        var block = NameGroups.block(NameKind.PERSON, names[0], Map.of());
        var aliases = Stream.of(names).map(name -> form(NameKind.PERSON, name, 1)).toList();
        return NameGroups.of(NameKind.PERSON, block, aliases, told).stream()
                .map(NameGroup::aliases)
                .toList();
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(PersonName.of("Prof. Dr. Ilse van Horn").key()).isEqualTo("ilse van horn");
        assertThat(PersonName.of("Robert F. Brandt Jr").key()).isEqualTo("robert brandt jr");
        assertThat(PersonName.of("James \"Jim\" Brandt").key()).isEqualTo("james brandt");
        assertThat(PersonName.of("Jim (James) Brandt").key()).isEqualTo("jim brandt");
    }

    @Test
    void theFullestNameOfAShowIsItsTitle() {
        assertThat(
                        Stream.of(
                                        "The Lantern Hour",
                                        "Lantern Hour Podcast",
                                        "lantern hour",
                                        "The Lantern Hour with Odd Fennimore")
                                .map(ShowName::key))
                .containsOnly("lantern hour");
        assertThat(ShowName.key("The Podcast Show")).isEqualTo("the podcast show");
        var groups =
                NameGroups.of(
                        NameKind.PODCAST,
                        "lantern hour",
                        List.of(
                                form(NameKind.PODCAST, "Lantern Hour", 5),
                                form(NameKind.PODCAST, "Lantern Hour Podcast", 1)),
                        ToldNames.NOTHING);
        assertThat(groups).extracting(NameGroup::name).containsExactly("Lantern Hour Podcast");
    }

    @Test
    void anAcronymWithTwoMeaningsOfEqualEvidenceHasNone() {
        var spellings =
                new TreeMap<>(
                        Map.of(
                                "automatic identification system",
                                2L,
                                "artificial insight ship",
                                2L));
        assertThat(new NameForm(NameKind.ACRONYM, "ais", spellings).acceptedExpansion(1)).isEmpty();
        spellings.put("artificial insight ship", 1L);
        assertThat(new NameForm(NameKind.ACRONYM, "ais", spellings).acceptedExpansion(1))
                .contains("automatic identification system");
    }

    @Test
    void oneEpisodesMeaningOfAnAcronymIsNotEverybodys() {
        var one = new TreeMap<>(Map.of("automatic identification system", 1L));
        assertThat(new NameForm(NameKind.ACRONYM, "ais", one).acceptedExpansion(3)).isPresent();
        assertThat(new NameForm(NameKind.ACRONYM, "ais", one).acceptedExpansion(4)).isEmpty();
        one.put("automatic identification system", 2L);
        assertThat(new NameForm(NameKind.ACRONYM, "ais", one).acceptedExpansion(40)).isPresent();
    }

    @Test
    void whatIsBroaderLacksModifiers() {
        assertThat(TopicKey.broader("offshore tidal energy", "offshore tidal energy"))
                .containsExactly("tidal energy", "energy");
        assertThat(TopicKey.broader("energy", "energy")).isEmpty();
        assertThat(TopicKey.broader("safety and energy", "safety and energy")).isEmpty();
        assertThat(TopicKey.broader("non tidal energy", "non-tidal energy"))
                .containsExactly("energy");
        assertThat(TopicKey.broader("harbour valley", "Harbour Valley")).isEmpty();
    }

    private static NameForm form(NameKind kind, String text, long mentions) {
        return new NameForm(kind, Slug.of(text), new TreeMap<>(Map.of(text, mentions)));
    }
}
