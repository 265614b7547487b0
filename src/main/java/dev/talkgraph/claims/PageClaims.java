package dev.talkgraph.claims;

import dev.talkgraph.claims.ReportedSpeech.Reading;
import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.Section.Item;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.English;
import dev.talkgraph.language.NoteMarkup;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a page states under its headings for statements, each as a sentence that stands alone. */
public final class PageClaims {

    private static final int FEWEST_WORDS = 4;
    private static final String EMPHASIS = "**";

    /** The share of reported claims that were judged good; the rationale tells on how many. */
    private static final Double REPORTED_PRECISION = 0.93;

    private static final Set<String> UNRESOLVED =
            WordList.of(
                    """
                    he she it they his her their its this these those that
                    """);

    private final String text;
    private final Cast cast;
    private final Map<String, ClaimFact> claims = new LinkedHashMap<>();
    private final Deque<Found> found = new ArrayDeque<>();

    private PageClaims(EpisodeDocument document, Cast cast) {
        this.text = document.text();
        this.cast = cast;
    }

    public static List<ClaimFact> of(EpisodeDocument document, Cast cast) {
        var claims = new PageClaims(document, cast);
        for (var section : document.sections()) {
            var kind = kind(section);
            if (kind != null) {
                section.items().forEach(item -> claims.add(item, kind));
            }
        }
        return List.copyOf(claims.claims.values());
    }

    private static @Nullable ClaimKind kind(Section section) {
        return switch (section.kind()) {
            case INSIGHTS -> ClaimKind.INSIGHT;
            case TAKEAWAYS -> ClaimKind.TAKEAWAY;
            case THEMES -> ClaimKind.THEME;
            case SURPRISES -> ClaimKind.SURPRISE;
            case ARGUMENTS -> ClaimKind.ARGUMENT;
            case SUMMARY,
                    QUOTES,
                    QUESTIONS_ANSWERED,
                    QUESTIONS_OPEN,
                    TOPICS,
                    TRANSCRIPT_PREVIEW,
                    PORTRAIT,
                    BOILERPLATE ->
                    null;
        };
    }

    /**
     * The item's first sentence is a claim, and every later one that reports what somebody says;
     * what follows a claim explains it.
     */
    private void add(Item item, ClaimKind kind) {
        var sentences = English.sentences(text, item.text().start(), item.text().end());
        var next = sentences.size();
        for (var at = sentences.size() - 1; at >= 0; at--) {
            if (at == 0 || reportsClause(sentences.get(at))) {
                var explanation =
                        at == 0 && item.explanation() != null
                                ? item.explanation()
                                : between(item.text().section(), sentences, at + 1, next);
                found.addFirst(new Found(sentences.get(at), item, kind, explanation));
                next = at;
            }
        }
        found.forEach(this::take);
        found.clear();
    }

    private String words(Sentence sentence) {
        return NoteMarkup.without(text.substring(sentence.start(), sentence.end()));
    }

    private static @Nullable Passage between(
            @Nullable String section, List<Sentence> sentences, int from, int to) {
        return from >= to
                ? null
                : new Passage(section, sentences.get(from).start(), sentences.get(to - 1).end());
    }

    private boolean reportsClause(Sentence sentence) {
        var words = words(sentence);
        return isStatement(words, sentence)
                && ReportedSpeech.of(words, cast) instanceof Reading.Said(var reported)
                && !reported.said().equals(words);
    }

    private void take(Found claim) {
        var read = claim.sentence();
        var sentence = words(read);
        if (!isStatement(sentence, read)) {
            return;
        }
        var kind = claim.kind();
        var explanation = claim.explanation();
        var evidence = new Passage(claim.item().text().section(), read.start(), read.end());
        switch (ReportedSpeech.of(sentence, cast)) {
            case Reading.Narration() -> {}
            case Reading.Plain() -> addPlain(sentence, kind, evidence, explanation);
            case Reading.Said(var reported) ->
                    put(
                            reported.said(),
                            List.of(kind, ClaimKind.REPORTED),
                            reported.by(),
                            evidence,
                            explanation);
        }
    }

    /** A sentence that may be a claim. */
    private record Found(
            Sentence sentence, Item item, ClaimKind kind, @Nullable Passage explanation) {}

    private void addPlain(
            String sentence, ClaimKind kind, Passage evidence, @Nullable Passage explanation) {
        var opening = Names.bare(Names.first(sentence)).toLowerCase(Locale.ROOT);
        var tokens = tokens(sentence);
        if (!UNRESOLVED.contains(opening)
                && Dangling.isAlone(tokens, false)
                && !WellFormed.lacksVerb(tokens)
                && !Narration.isPoint(tokens)
                && !Narration.isOfTheCast(tokens, cast)
                && !Narration.isSomebodyTalking(tokens)
                && !Narration.isOfThoughts(tokens)) {
            put(sentence, List.of(kind), List.of(), evidence, explanation);
        }
    }

    private static List<Token> tokens(String sentence) {
        return English.sentences(sentence).stream().flatMap(one -> one.tokens().stream()).toList();
    }

    private static boolean isStatement(String sentence, Sentence read) {
        var words = WordPlaces.in(sentence, 0, sentence.length()).size();
        return words >= FEWEST_WORDS
                && !sentence.endsWith("?")
                && !sentence.endsWith(":")
                && (sentence.endsWith(".") || Verbs.anyFinite(read.tokens()))
                && !Conversation.isNarrated(read.tokens())
                && !Selling.isIn(sentence);
    }

    private void put(
            String said,
            List<ClaimKind> kinds,
            List<String> by,
            Passage evidence,
            @Nullable Passage explanation) {
        var sentence = capitalised(Trailing.cut(said.strip().replace(EMPHASIS, "")));
        var key =
                String.join(
                                " ",
                                WordPlaces.in(sentence, 0, sentence.length()).stream()
                                        .map(word -> Names.bare(word.in(sentence)))
                                        .toList())
                        .toLowerCase(Locale.ROOT);
        var claim =
                new ClaimFact(
                        sentence,
                        explanation == null ? null : NoteMarkup.without(explanation.in(text)),
                        kinds,
                        by,
                        List.of(),
                        kinds.contains(ClaimKind.REPORTED) ? REPORTED_PRECISION : null,
                        List.of(evidence),
                        explanation);
        claims.merge(key, claim, PageClaims::joined);
    }

    private static ClaimFact joined(ClaimFact one, ClaimFact other) {
        var kinds = EnumSet.copyOf(one.kinds());
        kinds.addAll(other.kinds());
        var by = new ArrayList<>(one.madeBy());
        other.madeBy().stream().filter(name -> !by.contains(name)).forEach(by::add);
        var evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        var first = one.explanationEvidence() != null ? one : other;
        return new ClaimFact(
                one.text(),
                first.explanation(),
                List.copyOf(kinds),
                by,
                List.of(),
                one.confidence() != null ? one.confidence() : other.confidence(),
                evidence,
                first.explanationEvidence());
    }

    static String capitalised(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        var first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(sentence, Character.charCount(first), sentence.length())
                .toString();
    }
}
