package dev.talkgraph.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.discussion.Discussions.Answer;
import dev.talkgraph.discussion.Discussions.Discussion;
import dev.talkgraph.discussion.Discussions.How;
import dev.talkgraph.discussion.Discussions.Understood;
import dev.talkgraph.exploration.Source;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.TopicReference;

import org.junit.jupiter.api.Test;

import java.util.List;

class AnswerTableTests {

    private static final String ID = "ab".repeat(32);

    @Test
    void aGuestStandsBesideTheBestWordsAndTheirPlace() {
        var words =
                new Evidence(ID, "Key Takeaways", 10, 42, "Fog signals should have stayed.", 102.9);
        assertThat(told(60, answer(1, discussion("Mara Quill", words))).lines())
                .containsExactly(
                        "“fog signals” understood as: fog signals (NAME)",
                        "",
                        "GUEST       CLAIMS   QUOTES   EPISODES  BEST EVIDENCE",
                        "Mara Quill  2        1        3         “Fog signals should",
                        "                                        have stayed.”",
                        "                                        in page.txt, Key",
                        "                                        Takeaways,",
                        "                                        characters 10 to",
                        "                                        42, at 0:01:42");
    }

    @Test
    void noLineIsLongerThanTheTerminalIsWide() {
        var words = new Evidence(ID, null, 0, 4000, "a long story ".repeat(100), null);
        var name = "Mara Wilhelmina Quill of Skerry Rock the Younger";
        assertThat(told(80, answer(1, discussion(name, words))).lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void wordsOfASourceDoNotSteerTheTerminal() {
        var words = new Evidence(ID, null, 0, 9, "a\u001b[31mb\u202ec\nd @|red e|@", null);
        assertThat(told(120, answer(1, discussion("Mara Quill", words))))
                .contains("“a [31mb c d @ |red e|@”")
                .doesNotContain("\u001b");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(told(80, answer(14, discussion("Mara Quill", null))))
                .endsWith("13 more with --limit 14");
    }

    @Test
    void withoutAGuestTheNearestTopicsAreNamed() {
        var nobody = new Answer("foghorn", List.of(), List.of(), 0, null);
        assertThat(new AnswerTable(80).nobody(nobody, List.of("fog", "horn")))
                .isEqualTo("No guest discussed “foghorn”. The nearest topics: fog, horn");
        assertThat(new AnswerTable(80).nobody(nobody, List.of()))
                .isEqualTo(
                        "No guest discussed “foghorn”. No topic has one of these words in its name.");
    }

    private static String told(int width, Answer answer) {
        return new AnswerTable(width)
                .of(
                        answer,
                        id ->
                                new Source(
                                        id,
                                        List.of("page.txt"),
                                        List.of(),
                                        "ulisten-page",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null));
    }

    private static Answer answer(long total, Discussion... items) {
        var topic = new TopicReference("fog-signals", "fog signals");
        return new Answer(
                "fog signals",
                List.of(new Understood(topic, How.NAME, 1.0)),
                List.of(items),
                total,
                null);
    }

    private static Discussion discussion(
            String name, @org.jspecify.annotations.Nullable Evidence best) {
        return new Discussion(
                new PersonReference("a-guest", name), 8.69, "why", 2, 1, null, 3, null, null, best);
    }
}
