package dev.talkgraph.extraction;

import dev.talkgraph.claims.PageClaims;
import dev.talkgraph.claims.PageQuestions;
import dev.talkgraph.claims.SpokenClaims;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.language.TextLanguage;
import dev.talkgraph.people.Announced;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.People;
import dev.talkgraph.topics.Acronyms;
import dev.talkgraph.topics.Prose;
import dev.talkgraph.topics.TopicExtraction;
import dev.talkgraph.topics.TopicMentions;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Finds what a document says, by rules alone: same document, same facts, anywhere and any time. */
public final class Extractor {

    private static final String VERSION = "rules-5";

    private Extractor() {}

    /** Names these rules; facts of another version are extracted anew. */
    public static String version() {
        return VERSION;
    }

    /**
     * Extracts the facts of one document.
     *
     * @param source what a reader made of a source
     * @return its facts, every one with its places in the source's text
     */
    public static SourceFacts extract(EpisodeDocument source) {
        var document = Speeches.of(source);
        var language = TextLanguage.of(source.text());
        return language == null || language.equals(TextLanguage.ENGLISH)
                ? inEnglish(source, document, language)
                : stated(source, document, language);
    }

    private static SourceFacts inEnglish(
            EpisodeDocument source, EpisodeDocument document, @Nullable String language) {
        var cast = Cast.of(document);
        var prose = Prose.of(document);
        var expansions = Acronyms.expansions(prose, document.text());
        var people = People.of(document, cast);
        var named = people.stream().map(PersonFact::name).toList();
        var topics = TopicExtraction.topics(document, prose, named, expansions);
        var mentions = TopicMentions.of(topics, expansions);
        return new SourceFacts(
                document.format(),
                VERSION,
                document.statement(),
                document.sentOn(),
                people,
                topics,
                expansions,
                claims(document, cast, mentions),
                quotes(document, cast, mentions),
                questions(document, mentions),
                PageSummaries.of(document),
                source.turns(),
                Segments.of(source.text(), source.turns()),
                document.chapters(),
                Announced.in(document),
                language);
    }

    /**
     * Of a text in a language that is not read here: what its structure states, and no guess at what
     * its sentences say.
     */
    private static SourceFacts stated(
            EpisodeDocument source, EpisodeDocument document, String language) {
        var cast = Cast.of(document);
        var people =
                People.of(document, cast).stream()
                        .filter(person -> cast.roles().containsKey(person.name()))
                        .toList();
        var keywords = Keywords.alone(document);
        var named = people.stream().map(PersonFact::name).toList();
        var topics = TopicExtraction.topics(keywords, Prose.of(keywords), named, List.of());
        var mentions = TopicMentions.of(topics, List.of());
        return new SourceFacts(
                document.format(),
                VERSION,
                document.statement(),
                document.sentOn(),
                people,
                topics,
                List.of(),
                List.of(),
                quotes(document, cast, mentions),
                questions(document, mentions),
                PageSummaries.of(document),
                source.turns(),
                Segments.of(source.text(), source.turns()),
                document.chapters(),
                List.of(),
                language);
    }

    private static List<ClaimFact> claims(
            EpisodeDocument document, Cast cast, TopicMentions mentions) {
        var written = PageClaims.of(document, cast);
        var spoken = SpokenClaims.of(document, cast);
        return Stream.concat(written.stream(), spoken.stream())
                .map(
                        claim ->
                                new ClaimFact(
                                        claim.text(),
                                        claim.explanation(),
                                        claim.kinds(),
                                        claim.madeBy(),
                                        mentions.in(claim.text()),
                                        claim.confidence(),
                                        claim.evidence(),
                                        claim.explanationEvidence()))
                .toList();
    }

    private static List<QuoteFact> quotes(
            EpisodeDocument document, Cast cast, TopicMentions mentions) {
        return PageQuotes.of(document, cast).stream()
                .map(
                        quote ->
                                new QuoteFact(
                                        quote.text(),
                                        quote.saidBy(),
                                        mentions.in(quote.text()),
                                        quote.evidence()))
                .toList();
    }

    private static List<QuestionFact> questions(EpisodeDocument document, TopicMentions mentions) {
        return PageQuestions.of(document).stream()
                .map(
                        question ->
                                new QuestionFact(
                                        question.text(),
                                        question.status(),
                                        mentions.in(question.text()),
                                        question.evidence()))
                .toList();
    }
}
