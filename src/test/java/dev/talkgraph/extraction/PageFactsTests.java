package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.claims.PageQuestions;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SummaryKind;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.people.Cast;

import org.junit.jupiter.api.Test;

class PageFactsTests {

    @Test
    void anOpenQuestionThatIsReportedBecomesAQuestion() {
        var document =
                new Invented()
                        .section(
                                SectionKind.QUESTIONS_OPEN,
                                "Still open",
                                "Boyle questioned how to paint a bridge.",
                                "Who pays for the paint?")
                        .document();

        assertThat(PageQuestions.of(document))
                .extracting(question -> question.text())
                .containsExactly("How to paint a bridge?", "Who pays for the paint?");
        assertThat(PageQuestions.of(document).getFirst().evidence().getFirst().in(document.text()))
                .isEqualTo("Boyle questioned how to paint a bridge.");
    }

    @Test
    void onlyQuestionsAreAnswered() {
        var document =
                new Invented()
                        .section(
                                SectionKind.QUESTIONS_ANSWERED,
                                "Answered",
                                "Why does iron rust?",
                                "Iron is strong.")
                        .document();

        var questions = PageQuestions.of(document);

        assertThat(questions).hasSize(1);
        assertThat(questions.getFirst().status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void aQuoteIsSaidByTheFullName() {
        var document =
                new Invented()
                        .with("Ada Boyle", Role.GUEST)
                        .quote("“Paint it.”", "Boyle")
                        .document();

        var quote = PageQuotes.of(document, Cast.of(document)).getFirst();

        assertThat(quote.text()).isEqualTo("Paint it.");
        assertThat(quote.saidBy()).isEqualTo("Ada Boyle");
        assertThat(quote.evidence().getFirst().in(document.text())).isEqualTo("Paint it.");
    }

    @Test
    void aSummaryIsTheWholeBlock() {
        var document =
                new Invented()
                        .section(
                                SectionKind.SUMMARY,
                                "How the conversation moved",
                                "It began.",
                                "It ended.")
                        .section(SectionKind.SUMMARY, "On Bridges", "They last.")
                        .document();

        var summaries = PageSummaries.of(document);

        assertThat(summaries)
                .extracting(one -> one.kind())
                .containsExactly(SummaryKind.COURSE, SummaryKind.OVERVIEW);
        assertThat(summaries.getFirst().text()).isEqualTo("It began.\nIt ended.");
    }
}
