package dev.talkgraph.model;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes facts of what a model says, where the source has the words, and nothing elsewhere. */
final class Grounding {

    private static final int MOST_MENTIONS = 1_000;
    private static final int MOST_TOPIC_WORDS = 5;
    private static final int FEWEST_QUOTED_WORDS = 3;
    private static final String MARKS = "\"“”„«»";

    /** Nothing there is anybody's claim. */
    private static final Set<SectionKind> NO_CLAIMS =
            Set.of(
                    SectionKind.BOILERPLATE,
                    SectionKind.PORTRAIT,
                    SectionKind.TOPICS,
                    SectionKind.QUESTIONS_ANSWERED,
                    SectionKind.QUESTIONS_OPEN);

    private final EpisodeDocument document;
    private final Voices voices;
    private final SectionPlaces sections;

    Grounding(EpisodeDocument document, SourceFacts facts) {
        this.document = document;
        voices = new Voices(document, facts);
        sections = new SectionPlaces(document);
    }

    /**
     * Somebody whom the words name; as a host or guest only where the rules found none, and never in
     * a transcript, which says who speaks.
     */
    Optional<PersonFact> person(Answer.Person person, SourceWords words) {
        if (voices.meaning(person.name()).isPresent() || wordsIn(person.name()) < 2) {
            return Optional.empty();
        }
        var place =
                words.find(person.name())
                        .flatMap(this::passage)
                        .filter(passage -> isName(passage.in(document.text())));
        var found =
                place.map(
                        passage ->
                                new PersonFact(
                                        passage.in(document.text()).replaceAll("\\s+", " "),
                                        role(person.role()),
                                        null,
                                        words.count(person.name(), MOST_MENTIONS),
                                        0,
                                        0,
                                        0,
                                        List.of(passage)));
        found.ifPresent(voices::add);
        return found;
    }

    /** Names begin with capitals, first and last ones at least. */
    private static boolean isName(String words) {
        var last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1;
        return Character.isUpperCase(words.codePointAt(0))
                && Character.isUpperCase(words.codePointAt(last));
    }

    boolean isKnown(String name) {
        return voices.meaning(name).isPresent();
    }

    private Role role(String said) {
        for (var role : List.of(Role.HOST, Role.GUEST)) {
            if (said.equals(role.name()) && document.turns().isEmpty() && !voices.has(role)) {
                return role;
            }
        }
        return Role.MENTIONED;
    }

    Optional<TopicFact> topic(String name, SourceWords words) {
        if (wordsIn(name) > MOST_TOPIC_WORDS
                || name.codePoints().filter(Character::isLetter).count() < 2
                || voices.meaning(name).isPresent()) {
            return Optional.empty();
        }
        return words.find(name)
                .flatMap(this::passage)
                .map(
                        place ->
                                new TopicFact(
                                        place.in(document.text()).replaceAll("\\s+", " "),
                                        words.count(name, MOST_MENTIONS),
                                        false,
                                        List.of(place)));
    }

    Optional<ClaimFact> claim(Answer.Claim claim, List<String> topics, SourceWords words) {
        var place = words.find(claim.evidence()).flatMap(this::passage).orElse(null);
        var makers = makers(claim.madeBy());
        if (place == null || makers.isEmpty()) {
            return Optional.empty();
        }
        var by = makers.get();
        var kind = kind(place, by);
        var names = new ArrayList<>(by);
        names.addAll(claim.madeBy());
        if (kind == null || !Faithfulness.of(claim.text(), place.in(document.text()), names)) {
            return Optional.empty();
        }
        return Optional.of(
                new ClaimFact(
                        claim.text(), null, List.of(kind), by, topics, null, List.of(place), null));
    }

    /** All whom the model names, if every one is known. */
    private Optional<List<String>> makers(List<String> names) {
        var makers = new ArrayList<String>();
        for (var name : names) {
            var meant = voices.meaning(name);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            if (!makers.contains(meant.get())) {
                makers.add(meant.get());
            }
        }
        return Optional.of(makers);
    }

    /** How a claim at a place came to be stated; nothing where nobody states one there. */
    private @Nullable ClaimKind kind(Passage place, List<String> by) {
        if (voices.isSpoken(place.start())) {
            var isTheirs = by.size() == 1 && voices.mayHaveSaid(by.getFirst(), place.start());
            return isTheirs ? ClaimKind.SPOKEN : null;
        }
        var section = sectionOf(place);
        if (section == null || NO_CLAIMS.contains(section)) {
            return null;
        }
        return switch (section) {
            case INSIGHTS -> ClaimKind.INSIGHT;
            case TAKEAWAYS -> ClaimKind.TAKEAWAY;
            case THEMES -> ClaimKind.THEME;
            case SURPRISES -> ClaimKind.SURPRISE;
            case ARGUMENTS -> ClaimKind.ARGUMENT;
            default -> by.isEmpty() ? null : ClaimKind.REPORTED;
        };
    }

    /** Words that the transcript has, or that the page sets as somebody's. */
    Optional<QuoteFact> quote(Answer.Quote quote, List<String> topics, SourceWords words) {
        var place = words.find(quote.words()).flatMap(this::passage).orElse(null);
        if (place == null
                || wordsIn(quote.words()) < FEWEST_QUOTED_WORDS
                || !isQuoted(place) && !voices.isSpoken(place.start())) {
            return Optional.empty();
        }
        var by = quote.saidBy().isBlank() ? null : voices.meaning(quote.saidBy()).orElse("");
        var isSpoken = voices.isSpoken(place.start());
        if (by != null && by.isEmpty()
                || isSpoken && (by == null || !voices.mayHaveSaid(by, place.start()))) {
            return Optional.empty();
        }
        return Optional.of(new QuoteFact(place.in(document.text()), by, topics, List.of(place)));
    }

    private boolean isQuoted(Passage place) {
        var text = document.text();
        return sectionOf(place) == SectionKind.QUOTES
                || place.start() > 0
                        && place.end() < text.length()
                        && MARKS.indexOf(text.charAt(place.start() - 1)) >= 0
                        && (MARKS.indexOf(text.charAt(place.end())) >= 0
                                || MARKS.indexOf(text.charAt(place.end() - 1)) >= 0);
    }

    Optional<QuestionFact> question(
            Answer.Question question, List<String> topics, SourceWords words) {
        return words.find(question.words())
                .flatMap(this::passage)
                .filter(place -> place.in(document.text()).endsWith("?"))
                .map(
                        place ->
                                new QuestionFact(
                                        place.in(document.text()).replaceAll("\\s+", " "),
                                        question.isAnswered()
                                                ? QuestionStatus.ANSWERED
                                                : QuestionStatus.OPEN,
                                        topics,
                                        List.of(place)));
    }

    /** A place in the document that is no advertising and no navigation. */
    private Optional<Passage> passage(Chunk place) {
        var found = new Passage(headingOf(place), place.start(), place.end());
        return sectionOf(found) == SectionKind.BOILERPLATE ? Optional.empty() : Optional.of(found);
    }

    private @Nullable SectionKind sectionOf(Passage place) {
        var section = sections.at(place.start());
        return section == null ? null : section.kind();
    }

    private @Nullable String headingOf(Chunk place) {
        var section = sections.at(place.start());
        return section == null ? null : section.heading();
    }

    private static int wordsIn(String text) {
        return text.strip().split("\\s+").length;
    }
}
