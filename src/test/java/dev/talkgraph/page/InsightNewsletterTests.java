package dev.talkgraph.page;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.labels;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.speakers;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class InsightNewsletterTests {

    private final String letter = text("newsletter.txt");

    @Test
    void theTitleLineNamesShowAndTitle() {
        var document = document(letter);

        assertThat(document.format()).isEqualTo("insight-newsletter");
        assertThat(document.statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(document.statement().title())
                .isEqualTo("Mara Quill: Lighthouses and the People Who Keep Them");
        assertThat(document.statement().publishedOn()).isNull();
        assertThat(document.sentOn()).isEqualTo(LocalDate.of(2025, 3, 14));
    }

    @Test
    void sectionsKeepThePagesOrderAndHeadings() {
        assertThat(document(letter).sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.INSIGHTS,
                        SectionKind.SUMMARY,
                        SectionKind.SURPRISES,
                        SectionKind.THEMES,
                        SectionKind.QUOTES,
                        SectionKind.QUESTIONS_OPEN);
        assertThat(document(letter).sections())
                .extracting(Section::heading)
                .contains("Key Insights", "How the conversation moved", "In-depth");
    }

    @Test
    void bulletsAreItemsWithoutTheirSign() {
        assertThat(words(document(letter), SectionKind.INSIGHTS))
                .hasSize(3)
                .startsWith("A staffed lighthouse saves more boats than an automatic one.");
        assertThat(words(document(letter), SectionKind.QUESTIONS_OPEN))
                .containsExactly("Who will keep the lights in fifty years?");
    }

    @Test
    void aParagraphOfTheCourseIsOneItem() {
        assertThat(words(document(letter), SectionKind.SUMMARY)).hasSize(2);
    }

    @Test
    void anEmptySectionIsNoFailure() {
        assertThat(words(document(letter), SectionKind.SURPRISES)).isEmpty();
    }

    @Test
    void aThemeIsTheLabelOfItsBullets() {
        assertThat(labels(document(letter), SectionKind.THEMES))
                .containsExactly("Keeping a light", "Keeping a light", "Machines at sea");
    }

    @Test
    void themesWithoutBulletsAreToldFromStatements() {
        var bare = letter.replace("\n- ", "\n");

        assertThat(words(document(bare), SectionKind.THEMES))
                .isEqualTo(words(document(letter), SectionKind.THEMES));
        assertThat(labels(document(bare), SectionKind.THEMES))
                .isEqualTo(labels(document(letter), SectionKind.THEMES));
        assertThat(words(document(bare), SectionKind.INSIGHTS))
                .isEqualTo(words(document(letter), SectionKind.INSIGHTS));
    }

    @Test
    void aQuoteMayHaveMarksOrNone() {
        for (var quote : new String[] {"“%s”", "\"%s\"", "«%s»", "- %s", "* “%s”", "'%s'", "%s"}) {
            var page =
                    letter.replace(
                            "A lamp cannot worry about you.",
                            quote.formatted("A lamp cannot worry about you."));
            assertThat(words(document(page), SectionKind.QUOTES))
                    .containsExactly("A lamp cannot worry about you.");
        }
    }

    @Test
    void aNameBelowOrBehindAQuoteIsItsSpeaker() {
        for (var name :
                new String[] {
                    "\n— Mara Quill", "\n- Mara Quill", " — Mara Quill", "\n– Mara Quill, keeper"
                }) {
            var page =
                    letter.replace(
                            "A lamp cannot worry about you.",
                            "A lamp cannot worry about you." + name);
            assertThat(words(document(page), SectionKind.QUOTES))
                    .containsExactly("A lamp cannot worry about you.");
            assertThat(speakers(document(page), SectionKind.QUOTES)).containsExactly("Mara Quill");
        }
    }

    @Test
    void windowsLinesGiveTheSameWordsAtTheirPlaces() {
        var windows = letter.replace("\n", "  \r\n");

        var document = document(windows);

        assertThat(document.text()).isEqualTo(windows);
        for (var kind : SectionKind.values()) {
            if (document.sections().stream().anyMatch(section -> section.kind() == kind)) {
                assertThat(words(document, kind)).isEqualTo(words(document(letter), kind));
            }
        }
    }

    @Test
    void markdownHeadingsAndStarsAreReadTheSame() {
        var markdown =
                letter.replace("Key Insights", "## Key Insights")
                        .replace("Surprising moments", "**Surprising Moments**")
                        .replace("In-depth", "In depth:")
                        .replace("\n- ", "\n* ");

        assertThat(document(markdown).sections())
                .extracting(Section::kind)
                .isEqualTo(document(letter).sections().stream().map(Section::kind).toList());
        assertThat(words(document(markdown), SectionKind.THEMES))
                .isEqualTo(words(document(letter), SectionKind.THEMES));
    }

    @Test
    void linesBrokenToFitAWidthAreOneItem() {
        var broken =
                letter.replace(
                        "more boats than an automatic", "more boats\n  than an\n  automatic");

        assertThat(words(document(broken), SectionKind.INSIGHTS))
                .hasSize(3)
                .first()
                .isEqualTo("A staffed lighthouse saves more boats\n  than an\n  automatic one.");
    }

    @Test
    void theMailersFootIsNoItem() {
        var mailed = letter + "\nUnsubscribe | View in browser\n© The Lantern Hour\n";

        assertThat(words(document(mailed), SectionKind.QUESTIONS_OPEN)).hasSize(1);
    }

    @Test
    void aNumberInTheTitleIsTheEpisodes() {
        var numbered = letter.replace("Keep Them\n", "Keep Them | The Lantern Hour Podcast #12\n");

        var statement = document(numbered).statement();

        assertThat(statement.number()).isEqualTo(12);
        assertThat(statement.podcast()).isEqualTo("The Lantern Hour Podcast");
        assertThat(statement.title())
                .isEqualTo("Mara Quill: Lighthouses and the People Who Keep Them");
    }

    @Test
    void aPageWithoutTitleIsBroken() {
        var headless = letter.substring(letter.indexOf('\n') + 1);
        var untitled = letter.replaceFirst("Insight: .*", "Insight:");

        for (var page : new String[] {headless, untitled}) {
            assertThatThrownBy(() -> read(page))
                    .isInstanceOf(UnreadableSource.class)
                    .hasMessageContaining("no title");
        }
    }

    @Test
    void aLetterThatSaysNothingIsNoEpisode() {
        var welcome = "New The Lantern Hour Insight: Welcome\nSent March 1, 2025\nThank you!\n";
        var empty = letter.lines().filter(line -> line.matches("New .*|Key .*|In-depth")).toList();

        assertThat(read(welcome)).isInstanceOf(Reading.NoEpisode.class);
        assertThat(read(String.join("\n", empty))).isInstanceOf(Reading.NoEpisode.class);
    }

    @Test
    void aDayThatIsNoneIsLeftOut() {
        var odd = letter.replace("March 14, 2025", "February 30, 2025");

        assertThat(document(odd).sentOn()).isNull();
    }
}
