package dev.talkgraph.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.accuracy.Measured.Figure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Every row that needs no service, on a small corpus of invented episodes and gold. */
class MeasuresTests {

    private static final String NUMBERS =
            "number,guests,optional,source\n7,Mara Quill|Mara J. Quill,,table\n8,Carl Dunn;Ada Boyle,,table\n";

    @TempDir private Path folder;
    private Corpus corpus;

    @BeforeEach
    void write() throws IOException {
        corpus = new Corpus(folder);
        write("gold/lexfridman-guests-corrected.csv", NUMBERS);
        write(
                "transcripts/lexfridman/7 - Mara Quill - Lamps.txt",
                """
                # #7 – Mara Quill: Lamps | Lex Fridman Podcast
                # Episode #7
                # Source: https://show.example/mara-quill

                # Transcript for Mara Quill: Lamps | Lex Fridman Podcast #7

                ## Introduction

                Lex Fridman [(00:00:05)](https://youtube.com/watch?v=x&t=5) The following is a conversation with Mara Quill. Do lamps save boats?

                Mara Quill [(00:00:09)](https://youtube.com/watch?v=x&t=9) A staffed lighthouse saves more boats than an automatic one.

                [(00:00:20)](https://youtube.com/watch?v=x&t=20) A lamp cannot worry about you, and that is the whole point of a keeper.
                """);
        write(
                "notes/lexnotes/7-mara-quill.md",
                """
                # 7 Mara Quill

                ## The Main Arguments

                - **Keepers**: Quill argues that a staffed lighthouse saves more boats than an automatic one.

                ## Notable Quotes

                - "A lamp cannot worry about you."
                - "Every harbour is a promise made of stone and salt."
                """);
        write(
                "notes/lexnotes/8-carl-dunn-and-ada-boyle.md",
                """
                # 8 Carl Dunn and Ada Boyle

                ## The Main Arguments

                - **Paint**: Dunn argues that iron bridges rust from within. Boyle replies that paint is enough.
                """);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private List<Figure> measure(Measure measure) throws IOException {
        assertThat(measure.needs()).allMatch(corpus::has);
        var row = Row.of(measure, corpus);
        assertThat(row.lines()).startsWith(measure.what());
        return row.figures();
    }

    private static double value(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void guestsAndHosts() throws IOException {
        var figures = measure(new Guests());
        assertThat(value(figures, "guests F1")).isEqualTo(1);
        assertThat(value(figures, "hosts F1, transcripts")).isEqualTo(1);

        write("gold/lexfridman-guests-corrected.csv", NUMBERS.replace("Mara", "Ilse"));
        assertThat(value(measure(new Guests()), "guests F1")).isLessThan(0.6);
    }

    @Test
    void turns() throws IOException {
        assertThat(value(measure(new Turns()), "turns exact")).isEqualTo(1);
    }

    @Test
    void quotesOfPages() throws IOException {
        write(
                "gold/lexnotes-quotes-located.tsv",
                """
                episode\tinsight_file\tmatch\tspeaker\ttimestamp\toccurrences\tsingle_turn\tquote
                7\t7-mara-quill.md\tverbatim\tMara Quill\t00:00:20\t1\t1\tA lamp cannot worry about you.
                7\t7-mara-quill.md\tabsent\t\t\t0\t\tEvery harbour is a promise made of stone and salt.
                """);
        var figures = measure(new PageQuotes());
        assertThat(value(figures, "label")).isEqualTo(1);
        assertThat(value(figures, "speaker")).isEqualTo(1);
        assertThat(value(figures, "time ±1 s")).isEqualTo(1);
        assertThat(value(figures, "quotes that the pages' reader finds")).isEqualTo(1);
    }

    @Test
    void topicsOfAbstracts() throws IOException {
        write(
                "gold/keyphrase-inspec/1.abstr",
                """
                Fog signals for coastal navigation
                Coastal navigation depends on fog signals. A fog signal is heard
                \twhere light is not seen.
                """);
        write("gold/keyphrase-inspec/1.uncontr", "fog signals; coastal navigation\n");
        assertThat(value(measure(new Keyphrases()), "F1@10")).isGreaterThan(0.3);
    }

    @Test
    void pairsOfSentences() throws IOException {
        write(
                "gold/paraphrase-msrp/corpus/msr_paraphrase_test.txt",
                """
                Quality\t#1 ID\t#2 ID\t#1 String\t#2 String
                1\t1\t2\tThe old harbour was closed on Monday after the storm.\tThe old harbour was closed after the storm on Monday.
                0\t3\t4\tThe lighthouse keeper sold 12 boats last year.\tRain is expected in the northern hills tonight.
                """);
        write(
                "gold/nli-sick2014/SICK_test_annotated.txt",
                """
                pair_ID\tsentence_A\tsentence_B\trelatedness_score\tentailment_judgment
                1\tA keeper is lighting a lamp\tA keeper is not lighting a lamp\t4.1\tCONTRADICTION
                2\tA boat is leaving the harbour\tA dog is running in a field\t1.1\tNEUTRAL
                """);
        var same = measure(new SameClaim());
        assertThat(value(same, "paraphrase F1")).isEqualTo(1);
        assertThat(value(same, "contradictions merged")).isZero();
        var relations = measure(new AgreementAndDispute());
        assertThat(value(relations, "contradiction F1")).isEqualTo(1);
    }

    @Test
    void sentencesThatAreClaims() throws IOException {
        write(
                "gold/claim-checkworthiness-checkthat2019/data/test/20300101_harbour.tsv",
                """
                1\tDUNN\tThank you very much.\t0
                2\tDUNN\tUnemployment in the harbour rose by 14 percent in two years.\t1
                3\tBOYLE\tGood evening.\t0
                """);
        write(
                "gold/claim-detection-claimbuster/test.json",
                """
                [{"text": "Good evening, friends.", "label": 0},
                 {"text": "We built 300 new lighthouses last year.", "label": 1}]
                """);
        var figures = measure(new ClaimSentences());
        assertThat(value(figures, "CheckThat 2019 MAP")).isEqualTo(1);
        assertThat(value(figures, "ClaimBuster average precision")).isEqualTo(1);
    }

    @Test
    void namesThatWereHeard() throws IOException {
        write(
                "gold/lexfridman-asr-names.tsv",
                """
                episode\tguest_in_table\tfirst_words_heard_by_captions\tsimilarity\tfile\tfile_is_duplicate
                7\tMara Quill\tMarra Quil she is\t0.8\ta.txt\t0
                8\tCarl Dunn\tKarl Done he's\t0.7\tb.txt\t0
                """);
        write(
                "gold/person-nicknames/names.csv",
                "name1,relationship,name2\njames,has_nickname,jim\n");
        var figures = measure(new HeardNames());
        assertThat(value(figures, "precision")).isEqualTo(1);
        assertThat(value(figures, "recall")).isEqualTo(1);
        assertThat(value(figures, "nicknames known")).isEqualTo(1);
    }
}
