package dev.talkgraph.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.people.Cast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PageClaimsTests {

    @Test
    void aBulletIsAClaimOfNobodyNamed() {
        var claim = claims("Iron bridges rust without paint.").getFirst();

        assertThat(claim.text()).isEqualTo("Iron bridges rust without paint.");
        assertThat(claim.madeBy()).isEmpty();
        assertThat(claim.kinds()).containsExactly(ClaimKind.INSIGHT);
        assertThat(claim.evidence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boyle argues that iron bridges rust. | Iron bridges rust.",
                "Ada Boyle also suggested that iron bridges rust. | Iron bridges rust.",
                "She believes iron bridges are safe. | Iron bridges are safe.",
                "According to Boyle, iron bridges rust. | Iron bridges rust.",
                "Iron bridges rust, according to Boyle. | Iron bridges rust.",
                "Iron bridges rust, Boyle argues. | Iron bridges rust.",
                "Boyle points out that iron bridges rust. | Iron bridges rust.",
                "Boyle's main argument is that iron bridges rust. | Iron bridges rust.",
                "Boyle emphasizes that iron bridges rust. | Iron bridges rust.",
                "She rejects iron for bridges. | Ada Boyle rejects iron for bridges.",
                "Boyle favours oak for bridges. | Boyle favours oak for bridges.",
                "Boyle stresses the need for paint on bridges. | Paint on bridges is needed.",
                "Boyle emphasizes the importance of oak, which lasts. | Oak is important.",
                "Boyle emphasizes the importance of paint and oak. | Paint and oak are important.",
                "Boyle highlights the value of painting bridges in spring. | Painting bridges in spring is valuable.",
                "Boyle discusses rust, arguing that iron bridges need paint. | Iron bridges need paint.",
                "Boyle criticizes cheap paint, suggesting that it peels. | Boyle criticizes cheap paint.",
                "Boyle argues that iron bridges need paint, highlighting the need for care. | Iron bridges need paint.",
                "While paint is dear, Boyle argues that iron bridges need paint. | Iron bridges need paint.",
                "Commander Ada Boyle argues that iron bridges need paint. | Iron bridges need paint.",
                "Boyle acknowledges the costs but argues that iron bridges need paint. | Iron bridges need paint.",
                "Boyle argues that iron rusts and that oak lasts. | Iron rusts and oak lasts."
            })
    void whatSomebodyIsReportedToSayIsTheirClaim(String sentence, String said) {
        var claim = claims(sentence).getFirst();

        assertThat(claim.text()).isEqualTo(said);
        assertThat(claim.madeBy()).containsExactly("Ada Boyle");
        assertThat(claim.kinds()).containsExactly(ClaimKind.INSIGHT, ClaimKind.REPORTED);
    }

    @Test
    void everyLaterSentenceThatReportsAClauseIsAClaimOfItsOwn() {
        var claims =
                claims(
                        "The conversation turns to paint. Boyle argues that iron bridges rust."
                                + " This highlights the need for care. She adds that oak lasts.");

        assertThat(claims)
                .extracting(ClaimFact::text)
                .containsExactly("Iron bridges rust.", "Oak lasts.");
        assertThat(claims.getFirst().explanation()).isEqualTo("This highlights the need for care.");
    }

    @Test
    void evidenceIsTheWholeSentenceOfThePage() {
        var document = page("Boyle argues that iron bridges rust.");

        var claim = PageClaims.of(document, Cast.of(document)).getFirst();

        assertThat(claim.evidence().getFirst().in(document.text()))
                .isEqualTo("Boyle argues that iron bridges rust.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How long does an iron bridge last?",
                "The conversation touches on bridges and rivers.",
                "They explore the history of iron bridges.",
                "The host framed the central question around iron.",
                "Carl Dunn and Ada Boyle discuss bridges and their builders.",
                "Ada Boyle describes her first bridge over the river.",
                "The discussion pivoted to the cost of iron bridges.",
                "It rusts without paint after a year.",
                "Boyle's reflections on bridges raise questions about our rivers.",
                "The need for paint on iron bridges is emphasized.",
                "Reflecting on her first bridge, Boyle discusses the price of iron.",
                "Both Ada Boyle and her listeners express concern about iron.",
                "Boyle argues that they rust over the years.",
                "Boyle argues that these bridges rust over the years.",
                "Boyle predicts a great change in bridges, where people will paint them every year.",
                "Boyle references the bridges of her youth.",
                "Ada Boyle is highly critical of oak.",
                "Boyle's style is rooted in iron and oak.",
                "Grundel emphasizes the price of paint.",
                "A significant point made is that paint peels.",
                "The cost of paint over the years illustrates the trouble of builders.",
                "The concept of rust raises questions about our bridges.",
                "The idea of painted bridges is introduced by way of rust.",
                "Understanding these bridges is crucial for a builder.",
                "Iron bridges over the river, oak bridges over the lake, and paint.",
                "Use code IRON at checkout for ten percent off.",
                "Iron bridges"
            })
    void narrationQuestionsAdvertisementsAndFragmentsAreNoClaims(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void aSentenceThatComesTwiceIsOneClaimWithTwoPlaces() {
        var claims = claims("Iron bridges rust without paint.", "Iron bridges rust without paint.");

        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().evidence()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theTextBelowATakeawayExplainsIt() {
        var document =
                new Invented()
                        .with("Ada Boyle", Role.GUEST)
                        .takeaway("Paint keeps bridges alive.", "It keeps the water out.")
                        .document();

        var claim = PageClaims.of(document, Cast.of(document)).getFirst();

        assertThat(claim.kinds()).containsExactly(ClaimKind.TAKEAWAY);
        assertThat(claim.explanation()).isEqualTo("It keeps the water out.");
        assertThat(claim.explanationEvidence()).isNotNull();
        assertThat(claim.explanationEvidence().in(document.text())).isEqualTo(claim.explanation());
    }

    @Test
    void summariesQuotesAndPreviewsHoldNoClaims() {
        var document =
                new Invented()
                        .with("Ada Boyle", Role.GUEST)
                        .section(SectionKind.SUMMARY, "Summary", "Iron bridges rust without paint.")
                        .section(
                                SectionKind.TRANSCRIPT_PREVIEW,
                                "Preview",
                                "Iron bridges rust without paint.")
                        .quote("Iron bridges rust without paint.", "Ada Boyle")
                        .document();

        assertThat(PageClaims.of(document, Cast.of(document))).isEmpty();
    }

    private static List<ClaimFact> claims(String... sentences) {
        var document = page(sentences);
        return PageClaims.of(document, Cast.of(document));
    }

    private static EpisodeDocument page(String... sentences) {
        return new Invented()
                .with("Carl Dunn", Role.HOST)
                .with("Ada Boyle", Role.GUEST)
                .section(SectionKind.INSIGHTS, "Insights", sentences)
                .document();
    }

    @Test
    void linksOfNotesAreReadAsTheyAreShown() {
        var claim =
                claims("[[People/Ada Boyle|Boyle]] argues that [[Iron#Rust]] bridges need paint.")
                        .getFirst();

        assertThat(claim.text()).isEqualTo("Iron bridges need paint.");
        assertThat(claim.evidence()).hasSize(1);
    }
}
