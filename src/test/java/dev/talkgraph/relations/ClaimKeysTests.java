package dev.talkgraph.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class ClaimKeysTests {

    @Test
    void aClaimAndItsDenialShareAShelf() {
        assertThat(shared("Foghorns disturb whales.", "Whales are not disturbed by a foghorn."))
                .isNotEmpty();
    }

    @Test
    void claimsOfDifferentThingsShareNone() {
        assertThat(shared("Foghorns disturb whales.", "Radar replaces a lookout.")).isEmpty();
    }

    @Test
    void reportingWordsAndTheMakersNameAreNoKeys() {
        assertThat(keys("Quill emphasizes that foghorns disturb whales."))
                .extracting(ClaimKeys::shelf)
                .noneMatch(shelf -> shelf.contains("quill") || shelf.contains("emphas"));
    }

    @Test
    void nobodysClaimStandsNowhere() {
        assertThat(ClaimKeys.of(new Assertion("a", "Foghorns disturb whales.", List.of())))
                .isEmpty();
    }

    @Test
    void placesAreFewHoweverLongTheText() {
        var text = "Foghorns disturb whales dolphins seals porpoises gannets. ".repeat(10_000);
        assertThat(keys(text)).hasSizeBetween(1, 10).allMatch(key -> key.length() < 300);
        assertThat(keys("𠀀𠀁𠀂 𠀃𠀄𠀅 ".repeat(100))).isEmpty();
        assertThat(keys("|| ~ | }")).isEmpty();
    }

    @Test
    void aPlaceTellsItsShelfAndClaim() {
        for (var key : keys("Foghorns disturb whales.")) {
            assertThat(key).startsWith(ClaimKeys.shelf(key));
            assertThat(key).isBetween(ClaimKeys.shelf(key), ClaimKeys.behind(ClaimKeys.shelf(key)));
            assertThat(ClaimKeys.claim(key)).isEqualTo("c1");
        }
    }

    private static Set<String> shared(String one, String other) {
        var shared = new HashSet<>(shelves(one));
        shared.retainAll(shelves(other));
        return shared;
    }

    private static Set<String> shelves(String text) {
        return keys(text).stream().map(ClaimKeys::shelf).collect(Collectors.toSet());
    }

    private static List<String> keys(String text) {
        return ClaimKeys.of(new Assertion("c1", text, List.of("mara-quill")));
    }
}
