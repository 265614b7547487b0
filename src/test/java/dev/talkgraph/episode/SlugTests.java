package dev.talkgraph.episode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Offline RL, offline-rl",
        "Moravec's paradox, moravecs-paradox",
        "Moravec’s paradox, moravecs-paradox",
        "Tomás Brandt, tomas-brandt",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "R&D, r-and-d",
        "  --  , unnamed",
        "深層学習, 深層学習",
    })
    void aNameIsReadableInItsSlug(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void longNamesStayApart() {
        var one = Slug.of("word ".repeat(60) + "one");
        var other = Slug.of("word ".repeat(60) + "other");
        assertThat(one).hasSizeLessThanOrEqualTo(120).isNotEqualTo(other);
    }

    @Test
    void aSlugIsItsOwnSlug() {
        assertThat(Slug.of(Slug.of("Prof. Ilse van Horn, Ph.D.")))
                .isEqualTo("prof-ilse-van-horn-ph-d");
    }
}
