package dev.talkgraph.topics;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.language.English;
import dev.talkgraph.language.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The running text of a document, read once: a page's items without its boilerplate, or the spoken
 * turns; a sponsor's words stand apart.
 *
 * @param advertising sentences that advertise, which belong to no piece
 */
public record Prose(List<Piece> pieces, List<Sentence> advertising) {

    /** How much of a transcript preview may introduce the guest. */
    private static final int INTRODUCTION = 3;

    /** Under these headings a paragraph's first sentence makes the point and the others explain it. */
    private static final Set<SectionKind> POINTS =
            Set.of(SectionKind.ARGUMENTS, SectionKind.THEMES);

    private static final Set<SectionKind> NOT_TOLD =
            Set.of(SectionKind.BOILERPLATE, SectionKind.PORTRAIT, SectionKind.TOPICS);

    /**
     * Text with one purpose.
     *
     * @param kind what the page has it for; absent for spoken turns
     * @param statement whether it is an item's own words, not what explains them
     */
    record Piece(
            @Nullable SectionKind kind,
            boolean statement,
            @Nullable String heading,
            List<Sentence> sentences) {

        Passage place(int start, int end) {
            return new Passage(heading, start, end);
        }
    }

    public Prose {
        pieces = List.copyOf(pieces);
        advertising = List.copyOf(advertising);
    }

    public static Prose of(EpisodeDocument document) {
        var pieces = new ArrayList<Piece>();
        var advertising = new ArrayList<Sentence>();
        for (var section : document.sections()) {
            for (var item : section.items()) {
                add(pieces, advertising, document.text(), section, item.text(), true);
                if (item.explanation() != null) {
                    add(pieces, advertising, document.text(), section, item.explanation(), false);
                }
            }
        }
        if (!document.turns().isEmpty()) {
            var spoken = spoken(document.text(), document.turns(), advertising);
            pieces.add(new Piece(null, true, null, spoken));
        }
        return new Prose(pieces, advertising);
    }

    private static void add(
            List<Piece> pieces,
            List<Sentence> advertising,
            String text,
            Section section,
            Passage place,
            boolean statement) {
        if (NOT_TOLD.contains(section.kind())) {
            return;
        }
        var sentences = English.sentences(text, place.start(), place.end());
        if (section.kind() == SectionKind.TRANSCRIPT_PREVIEW) {
            advertising.addAll(advertised(sentences, text));
            sentences = introduction(sentences, text);
        }
        var points = statement && POINTS.contains(section.kind()) && sentences.size() > 1;
        var stated = points ? sentences.subList(0, 1) : sentences;
        pieces.add(new Piece(section.kind(), statement, section.heading(), stated));
        if (points) {
            var told = sentences.subList(1, sentences.size());
            pieces.add(new Piece(section.kind(), false, section.heading(), told));
        }
    }

    /** What comes before the sponsors; without any, the first sentences. */
    private static List<Sentence> introduction(List<Sentence> sentences, String text) {
        var advertising = Advertising.marks(sentences, text);
        int end = 0;
        while (end < advertising.length && !advertising[end]) {
            end++;
        }
        boolean noAdvertising = end == advertising.length;
        return sentences.subList(0, noAdvertising ? Math.min(end, INTRODUCTION) : end);
    }

    private static List<Sentence> spoken(
            String text, List<Turn> turns, List<Sentence> advertising) {
        var sentences = new ArrayList<Sentence>();
        for (var turn : turns) {
            sentences.addAll(English.sentences(text, turn.start(), turn.end()));
        }
        var marks = Advertising.marks(sentences, text);
        var rest = new ArrayList<Sentence>();
        for (int at = 0; at < marks.length; at++) {
            (marks[at] ? advertising : rest).add(sentences.get(at));
        }
        return rest;
    }

    private static List<Sentence> advertised(List<Sentence> sentences, String text) {
        var marks = Advertising.marks(sentences, text);
        var advertised = new ArrayList<Sentence>();
        for (int at = 0; at < marks.length; at++) {
            if (marks[at]) {
                advertised.add(sentences.get(at));
            }
        }
        return advertised;
    }
}
