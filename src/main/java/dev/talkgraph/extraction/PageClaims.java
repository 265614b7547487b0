package dev.talkgraph.extraction;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.Section.Item;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.extraction.ReportedSpeech.Reading;
import dev.talkgraph.language.English;
import dev.talkgraph.language.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a page states under its headings for statements, each as a sentence that stands alone. */
final class PageClaims {

    private static final int FEWEST_WORDS = 4;

    private static final Set<String> UNRESOLVED =
            WordList.of(
                    """
                    he she it they his her their its this these those that
                    """);

    private final String text;
    private final Cast cast;
    private final Map<String, ClaimFact> claims = new LinkedHashMap<>();

    private PageClaims(EpisodeDocument document, Cast cast) {
        this.text = document.text();
        this.cast = cast;
    }

    static List<ClaimFact> of(EpisodeDocument document, Cast cast) {
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
            case SUMMARY,
                    QUOTES,
                    QUESTIONS_ANSWERED,
                    QUESTIONS_OPEN,
                    TOPICS,
                    TRANSCRIPT_PREVIEW,
                    BOILERPLATE ->
                    null;
        };
    }

    /** The item's first sentence is the claim; what follows explains it. */
    private void add(Item item, ClaimKind kind) {
        var sentences = English.sentences(text, item.text().start(), item.text().end());
        if (sentences.isEmpty()) {
            return;
        }
        var first = sentences.getFirst();
        var sentence = text.substring(first.start(), first.end());
        if (!isStatement(sentence, first)) {
            return;
        }
        var rest =
                sentences.size() == 1
                        ? null
                        : new Passage(
                                item.text().section(),
                                sentences.get(1).start(),
                                sentences.getLast().end());
        var explanation = item.explanation() == null ? rest : item.explanation();
        var evidence = new Passage(item.text().section(), first.start(), first.end());
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

    private void addPlain(
            String sentence, ClaimKind kind, Passage evidence, @Nullable Passage explanation) {
        var opening = Names.bare(Names.first(sentence)).toLowerCase(Locale.ROOT);
        if (!UNRESOLVED.contains(opening)) {
            put(sentence, List.of(kind), List.of(), evidence, explanation);
        }
    }

    private static boolean isStatement(String sentence, Sentence read) {
        var words = Words.in(sentence, 0, sentence.length()).size();
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
        var sentence = capitalised(said.strip());
        var key =
                String.join(
                                " ",
                                Words.in(sentence, 0, sentence.length()).stream()
                                        .map(word -> Names.bare(word.in(sentence)))
                                        .toList())
                        .toLowerCase(Locale.ROOT);
        var claim =
                new ClaimFact(
                        sentence,
                        explanation == null ? null : explanation.in(text),
                        kinds,
                        by,
                        List.of(),
                        null,
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
                null,
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
