package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.source.Reading;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is made to exhaust a reader is refused at a bound, with its name and the place. */
@Timeout(20)
class HostileInputTests {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLineOfAHundredMegabytesIsTooLargeBeforeItIsDecoded() {
        var line = new byte[100 << 20];
        Arrays.fill(line, (byte) 0xFF);

        assertThatThrownBy(() -> Readers.read(line))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("33554432 bytes");
    }

    @Test
    void nestedJsonIsRefusedWhereItIsTooDeep() {
        var deep = "{\"segments\":[{\"start\":1,\"text\":\"Fog\"}," + "[".repeat(100_000);

        assertThatThrownBy(() -> Readers.read(bytes(deep)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("(33)")
                .extracting(problem -> ((UnreadableSource) problem).position())
                .satisfies(place -> assertThat(place).isBetween(39, 39 + 40));
    }

    @Test
    void moreCuesThanADayHasAreRefused() {
        var cues = "00:00:01,000 --> 00:00:01,001\na\n\n".repeat(250_001);

        assertThatThrownBy(() -> Readers.read(bytes(cues)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("more than 250000 cues");
    }

    @Test
    void entitiesOfEntitiesAreNotUnfolded() {
        var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"lol\">");
        for (var i = 1; i < 20; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]>");
        var page =
                "<html><body><h1>The Lantern Hour #12</h1><cite>A:</cite><time>0:01</time><p>&e19;";
        var xml = "<?xml version=\"1.0\"?>" + bomb + "<rss><channel>&e19;</channel></rss>";

        ReadingCheck.of(bytes(xml));
        ReadingCheck.of(bytes(page.replace("<html>", bomb + "<html>")));
        ReadingCheck.of(bytes("---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n---\n" + page));
    }

    @Test
    void aTagOfMegabytesIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Readers.read(bytes("<html><b" + "a".repeat(3_000_000) + ">")))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("at position 6");
    }

    @Test
    void elementsInElementsAreRead() {
        ReadingCheck.of(bytes("<html><body>" + "<div><b>".repeat(100_000) + "0:01"));
        ReadingCheck.of(bytes("<html><body>" + "<cite>A:<time>0:01</time>".repeat(50_000) + "a"));
    }

    @Test
    void linesInOneCueAreRead() {
        var lines = "1\n00:00:01,000 --> 00:00:02,000\nA: a\nA: b\n" + "fog\n".repeat(400_000);

        assertThat(ReadingCheck.of(bytes(lines))).isInstanceOf(Reading.Document.class);
        var timed = new StringBuilder();
        for (var second = 10; second < 60; second++) {
            timed.append("0:%d fog\n1:%d fog\n".formatted(second, second));
        }
        var sorted = timed.toString().lines().sorted().collect(Collectors.joining("\n"));
        assertThat(ReadingCheck.of(bytes(sorted + "\n" + "fog\n".repeat(400_000))))
                .isInstanceOf(Reading.Document.class);
    }

    @Test
    void timesThatRunBackAreKeptInTheOrderOfTheWords() {
        var back =
                "00:01:00,000 --> 00:00:30,000\nFirst.\n\n00:00:10,000 --> 00:00:05,000\nThen.\n";
        var reading = (Reading.Document) ReadingCheck.of(bytes(back));

        assertThat(reading.document().turns())
                .extracting("startSeconds")
                .containsExactly(60.0, 10.0);
        assertThat(reading.document().text()).isEqualTo("First.\nThen.\n");
    }

    @Test
    void timesBelowZeroAreTheBeginning() {
        var early =
                "00:00:-10,000 --> 00:00:05,000\nEarly.\n\n-0:00:05,000 --> 00:00:09,000\nThen.\n";
        var reading = (Reading.Document) ReadingCheck.of(bytes(early));

        assertThat(reading.document().turns()).extracting("startSeconds").containsExactly(0.0, 0.0);
    }

    @Test
    void aZeroIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Readers.read(bytes("1\n00:00:01,000 --> 00:00:02,000\nFog\0\n")))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("at position 35");
    }

    @Test
    void whateverIsCutOffIsReadOrRefused() {
        for (var seeds : Fuzzing.own().values()) {
            for (var sound : seeds) {
                for (var piece = 1; piece < 40; piece++) {
                    var length = (int) ((long) sound.length * piece / 40);
                    ReadingCheck.of(Arrays.copyOf(sound, Math.max(1, length)));
                }
            }
        }
    }
}
