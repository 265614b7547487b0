package dev.talkgraph.claims;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The questions a page lists, in its own words. */
public final class PageQuestions {

    private static final Set<String> ASKING =
            WordList.of(
                    """
                    questioned questions asked asks wondered wonders unclear unresolved unanswered unknown
                    uncertain undecided open explored explores debated considered pondered ponders is
                    remains about of on over to see seen clear question exactly discussed raised
                    """);

    private static final Set<String> QUESTION_WORDS =
            Set.of("how", "what", "why", "whether", "when", "where", "who", "which", "if");

    private PageQuestions() {}

    public static List<QuestionFact> of(EpisodeDocument document) {
        var questions = new ArrayList<QuestionFact>();
        for (var section : document.sections()) {
            for (var item : section.items()) {
                var words = item.text().in(document.text()).strip();
                var question = question(section.kind(), words);
                if (question != null) {
                    var status =
                            section.kind() == SectionKind.QUESTIONS_OPEN
                                    ? QuestionStatus.OPEN
                                    : QuestionStatus.ANSWERED;
                    questions.add(
                            new QuestionFact(question, status, List.of(), List.of(item.text())));
                }
            }
        }
        return questions;
    }

    private static @Nullable String question(SectionKind kind, String words) {
        return switch (kind) {
            case QUESTIONS_ANSWERED -> words.endsWith("?") ? words : null;
            case QUESTIONS_OPEN ->
                    words.isEmpty() ? null : words.endsWith("?") ? words : asked(words);
            case SUMMARY,
                    INSIGHTS,
                    TAKEAWAYS,
                    THEMES,
                    ARGUMENTS,
                    SURPRISES,
                    QUOTES,
                    TOPICS,
                    TRANSCRIPT_PREVIEW,
                    PORTRAIT,
                    BOILERPLATE ->
                    null;
        };
    }

    /** "Boyle questioned how to build." asks "How to build?"; other words stay as they are. */
    private static String asked(String words) {
        var all = WordPlaces.in(words, 0, words.length());
        for (var at = 0; at < all.size(); at++) {
            var word = Names.bare(all.get(at).in(words)).toLowerCase(Locale.ROOT);
            var before =
                    at == 0 ? "" : Names.bare(all.get(at - 1).in(words)).toLowerCase(Locale.ROOT);
            if (QUESTION_WORDS.contains(word) && (at == 0 || ASKING.contains(before))) {
                var tail = words.substring(all.get(at).start());
                var ended = tail.endsWith(".") ? tail.substring(0, tail.length() - 1) : tail;
                return PageClaims.capitalised(ended) + "?";
            }
        }
        return words;
    }
}
