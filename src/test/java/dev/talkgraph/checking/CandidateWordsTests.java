package dev.talkgraph.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateWordsTests {

    @Test
    void rareWordsComeFirstAndRunsOfWordsBehindThem() {
        assertThat(CandidateWords.query("We think that karpathy of all people knew"))
                .startsWith("\"karpathy\" ")
                .contains("\"We think that karpathy\"", "\"of all people knew\"");
    }

    @Test
    void nothingInAQuoteIsAnOperator() {
        var query = CandidateWords.query("a\" OR text:(b AND +c^9 \\ [* TO *] d~");
        assertThat(query.replaceAll("\"[\\p{L}\\p{N} ]+\"", "").strip()).isEmpty();
    }

    @Test
    void aLongQuoteAsksForNoMoreThanFortyThings() {
        var quote = new StringBuilder();
        for (var i = 0; i < 400; i++) {
            quote.append("word").append(i).append(' ');
        }
        var asked = CandidateWords.query(quote.toString()).split("\" \"");
        assertThat(asked.length).isBetween(30, 41);
        assertThat(asked[asked.length - 1]).contains("word38");
    }
}
