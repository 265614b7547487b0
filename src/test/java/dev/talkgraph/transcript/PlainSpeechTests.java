package dev.talkgraph.transcript;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.spoken;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSpeechTests {

    private static final String ESSAY =
            """
            We do not know what a horn is for until it is gone, and then it is too late to ask. The keepers
            of the north coast were asked to leave in the spring, and all of them left without a word to the
            people of the town. It is easy to say that a machine can do the work of a man, and it may be
            true. But there is something in the way of a man with a lamp that no machine has, and our
            children will not see it. The sea is the same as it was, and the ships are larger. I was there
            when the lamp went out, and it was not the dark that was hard to bear but the silence of it.
            """;

    private static final String LICENCE =
            """
            You may copy and distribute the work in any medium, provided that you give each recipient a copy
            of this licence, and that you keep all the notices that refer to it as they are. If you change
            the work, you must say so in each file that you have changed, with the date of the change. You
            are not required to accept this licence, as you have not signed it, but nothing else grants you
            the right to change or to distribute the work, and these are not permitted if you do not. We do
            not give any warranty, and you will bear the cost of all that is to be repaired or corrected.
            """;

    private static final String STORY =
            """
            I went down to the boat, and there he was. "You are late," he said, "and you know what that
            means." I know, I said. "So we go now?" He looked at the sea for a long time. "Well, I think
            that's it," he said. "You just have to go." And so I went, and I did not look back. "You're
            going to be fine," he said, and I think that he was right, and that I was not. "It's a thing
            you do once," I said to my brother, and he said, "I know, and I'm not going to do it."
            """;

    @Test
    void punctuatedSpeechIsATurnForEachLine() {
        var speech = document(text("speech.txt"));

        assertThat(speech.format()).isEqualTo("plain-speech");
        assertThat(spoken(speech)).isEqualTo(text("speech.txt").lines().toList());
        assertThat(speech.turns()).extracting("speaker").containsOnlyNulls();
    }

    @Test
    void oneLineForAllIsOneTurn() {
        assertThat(document(text("speech.txt").replace('\n', ' ')).turns()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {ESSAY, LICENCE, STORY})
    void proseIsNoSpeechHoweverLong(String prose) {
        var plain = prose.replace('\n', ' ').repeat(20);

        assertThatThrownBy(() -> read(plain)).isInstanceOf(UnsupportedFormat.class);
        assertThatThrownBy(() -> read(prose.repeat(20))).isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void speechInParagraphsUnderHeadingsOrAsAListIsAnArticle() {
        var speech = text("speech.txt");

        assertThatThrownBy(() -> read(speech.replace("\n", "\n\n")))
                .isInstanceOf(UnsupportedFormat.class);
        assertThatThrownBy(() -> read("Fog\n## How it sings\n" + speech))
                .isInstanceOf(UnsupportedFormat.class);
        assertThatThrownBy(() -> read(speech.replace("\nI ", "\n- I ")))
                .isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void aFewSentencesAreNotEnough() {
        assertThatThrownBy(() -> read(text("speech.txt").substring(0, 3_000)))
                .isInstanceOf(UnsupportedFormat.class);
    }
}
