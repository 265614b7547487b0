package dev.talkgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.Turn;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ChunkTests {

    @Test
    void aShortDocumentIsOnePiece() {
        assertThat(Chunk.of(turns(3, 20), 1_000, 100)).containsExactly(new Chunk(0, 60));
        assertThat(Chunk.of(turns(0, 0), 1_000, 100)).isEmpty();
    }

    @Test
    void piecesEndBehindTurnsAndOverlapByTurns() {
        var chunks = Chunk.of(turns(10, 20), 70, 25);
        assertThat(chunks.getFirst()).isEqualTo(new Chunk(0, 60));
        assertThat(chunks.get(1)).isEqualTo(new Chunk(40, 100));
        assertThat(chunks.getLast().end()).isEqualTo(200);
    }

    @Test
    void aSectionsEndIsPreferredToAnItems() {
        var document = sections(List.of(3, 4));
        var chunks = Chunk.of(document, 45, 0);
        assertThat(chunks.getFirst()).isEqualTo(new Chunk(0, 30));
    }

    @Test
    void aTextWithoutBordersIsCutAtBlanksAndNeverWithinACharacter() {
        var words = "word ".repeat(100);
        assertThat(Chunk.of(plain(words), 52, 10))
                .allMatch(chunk -> chunk.end() == 500 || words.charAt(chunk.end()) == ' ');
        var faces = "\uD83D\uDE00".repeat(100);
        assertThat(Chunk.of(plain(faces), 51, 10))
                .allMatch(chunk -> chunk.start() % 2 == 0 && chunk.end() % 2 == 0)
                .hasSize(4);
    }

    @Test
    void everyCharacterIsShownAndEveryPieceBringsMore() {
        var random = new Random(11);
        for (var run = 0; run < 300; run++) {
            var document = turns(1 + random.nextInt(40), 1 + random.nextInt(60));
            var longest = 20 + random.nextInt(120);
            var chunks = Chunk.of(document, longest, random.nextInt(longest / 2));
            var covered = 0;
            for (var chunk : chunks) {
                assertThat(chunk.start()).isLessThanOrEqualTo(covered);
                assertThat(chunk.end()).isGreaterThan(covered);
                assertThat(chunk.end() - chunk.start()).isLessThanOrEqualTo(longest);
                covered = chunk.end();
            }
            assertThat(covered).isEqualTo(document.text().length());
        }
    }

    @Test
    void aPieceIsHalvedBehindATurn() {
        var whole = new Chunk(0, 200);
        var halves = whole.halves(turns(10, 20), 40);
        assertThat(halves).hasSize(2);
        assertThat(halves.getFirst().end()).isEqualTo(halves.getLast().start());
        assertThat(new Chunk(0, 70).halves(turns(10, 20), 40)).hasSize(1);
    }

    @Test
    void copiesAreFoundThroughBlanksMarksAndCapitalsAndOnlyAsWholeWords() {
        var text = "He said: “Don’t\n start the art —  of war”. The ART of it.";
        var words = SourceWords.of(text, new Chunk(0, text.length()));
        assertThat(found(text, words, "don't start the Art - of war"))
                .isEqualTo("Don’t\n start the art —  of war");
        assertThat(found(text, words, "…the art of it...")).isEqualTo("The ART of it");
        assertThat(found(text, words, "art")).isEqualTo("art");
        assertThat(words.count("art", 9)).isEqualTo(2);
        assertThat(words.count("art", 1)).isEqualTo(1);
        assertThat(words.find("tart")).isEmpty();
        assertThat(words.find("dont start")).isEmpty();
        assertThat(words.find("...")).isEmpty();
        assertThat(words.find(" ")).isEmpty();
        var part = SourceWords.of(text, new Chunk(40, text.length()));
        assertThat(found(text, part, "the art of it")).isEqualTo("The ART of it");
    }

    private static String found(String text, SourceWords words, String copy) {
        var place = words.find(copy).orElseThrow();
        return text.substring(place.start(), place.end());
    }

    private static EpisodeDocument turns(int count, int length) {
        var turns = new ArrayList<Turn>();
        for (var turn = 0; turn < count; turn++) {
            turns.add(new Turn("A", null, turn * length, (turn + 1) * length));
        }
        return document("x".repeat(count * length), List.of(), turns);
    }

    private static EpisodeDocument sections(List<Integer> items) {
        var sections = new ArrayList<Section>();
        var at = 0;
        for (var count : items) {
            var passages = new ArrayList<Section.Item>();
            for (var item = 0; item < count; item++) {
                passages.add(Section.Item.of(new Passage(null, at, at + 10)));
                at += 10;
            }
            sections.add(new Section(SectionKind.INSIGHTS, "Heading", passages));
        }
        return document("x".repeat(at), sections, List.of());
    }

    private static EpisodeDocument plain(String text) {
        return document(text, List.of(), List.of());
    }

    private static EpisodeDocument document(String text, List<Section> sections, List<Turn> turns) {
        return new EpisodeDocument(
                "notes",
                text,
                EpisodeStatement.NOTHING,
                null,
                List.of(),
                sections,
                turns,
                List.of());
    }
}
