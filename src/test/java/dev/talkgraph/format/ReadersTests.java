package dev.talkgraph.format;

import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkgraph.source.Reading;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class ReadersTests {

    private static UnreadableSource unreadable(byte[] content) {
        return catchThrowableOfType(UnreadableSource.class, () -> Readers.read(content));
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void theLimitIsLookedAtFirst() {
        assertThatThrownBy(() -> Readers.read(new byte[11], 10))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("10");
        assertThatThrownBy(() -> Readers.read(new byte[Readers.LIMIT + 1]))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void nothingIsNoSource() {
        assertThat(unreadable(new byte[0]).reason()).contains("empty");
        assertThat(unreadable(bytes(0xEF, 0xBB, 0xBF)).reason()).contains("empty");
        assertThat(unreadable(" \n\t ".getBytes(StandardCharsets.UTF_8)).reason())
                .contains("empty");
    }

    @Test
    void brokenUtf8IsToldWithItsByte() {
        assertThat(unreadable(bytes('F', 0xC3, 0xA9, 0xC3, '(')).position()).isEqualTo(3);
        assertThat(unreadable(bytes(0xEF, 0xBB, 0xBF, 'F', 0xFF)).position()).isEqualTo(4);
        assertThat(unreadable(bytes('F', 0xF0, 0x9F)).position()).isEqualTo(1);
    }

    @Test
    void loneSurrogatesAreBrokenUtf16() {
        assertThat(unreadable(bytes(0xFF, 0xFE, 'F', 0, 0x3D, 0xD8, 'x', 0)).position())
                .isEqualTo(4);
        assertThat(unreadable(bytes(0xFE, 0xFF, 0, 'F', 0)).position()).isEqualTo(4);
    }

    @Test
    void zeroBytesAreBinary() {
        assertThat(unreadable(bytes('F', 'o', 0, 'g'))).extracting("position").isEqualTo(2);
        assertThat(unreadable(bytes(1, 2, 3, 4, 'F')).reason()).contains("binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkIsDroppedAndNothingElse(String encoding) {
        var page = text("ulisten.txt").replace("\n", "\r\n");
        var bytes = ("\uFEFF" + page).getBytes(Charset.forName(encoding));

        var document = ((Reading.Document) Readers.read(bytes)).document();

        assertThat(document.text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello.",
                "<!DOCTYPE html><html><head><title>Fog</title></head><body>Fog.</body></html>",
                "WEBVTTX\n\nFog.\n",
                "---\nguest: Mara Quill\n---\n# Fog | The Lantern Hour #12\n",
                "<?xml version=\"1.0\"?><rss/>",
                "Sent from the sea",
                "(",
                "[(",
                "—",
            })
    void otherFormatsAreRefusedWithThoseThatAreRead(String content) {
        var problem = catchThrowableOfType(UnsupportedFormat.class, () -> read(content));

        assertThat(problem.accepts())
                .containsExactly(
                        "podcast-feed",
                        "episode-table",
                        "source-facts",
                        "podcast-chapters",
                        "webvtt",
                        "srt",
                        "json-transcript",
                        "timed-lines",
                        "human-transcript",
                        "timed-transcript",
                        "obsidian-note",
                        "insight-newsletter",
                        "ulisten-page",
                        "notes-page",
                        "labelled-transcript",
                        "html-transcript",
                        "captions",
                        "plain-speech");
        assertThat(problem).hasMessageContaining("ulisten-page");
    }
}
