package dev.talkgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of every spelling, sound and broken. */
class DecodingTests {

    private static final String FOG =
            "1\n00:00:01,000 --> 00:00:04,000\nThe fog’s horn – it sings “low”.\n";

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] joined(byte[] mark, byte[] text) {
        var both = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, both, mark.length, text.length);
        return both;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheSpelling(String charset) {
        var content = joined(bytes("\uFEFF", charset), bytes(FOG + "🗼", charset));

        assertThat(Decoding.text(content)).isEqualTo(FOG + "🗼");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void zerosInEveryOtherPlaceAreUtf16(String charset) {
        assertThat(Decoding.text(bytes(FOG, charset))).isEqualTo(FOG);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Die Brücke ist schön – und die „Königin“ grüßt.",
        "windows-1251, Добро пожаловать в наш подкаст о маяках и тех кто их хранит",
        "KOI8-R, Добро пожаловать в наш подкаст о маяках и тех кто их хранит",
        "windows-1255, ברוכים הבאים לפודקאסט שלנו היום אנחנו מדברים על מגדלורים",
        "Shift_JIS, ようこそ番組へ。今日は灯台とそれを守る人々について話します。",
        "EUC-JP, ようこそ番組へ。今日は灯台とそれを守る人々について話します。",
        "GBK, 欢迎来到我们的节目。今天我们谈谈灯塔和守护灯塔的人。",
        "Big5, 歡迎來到我們的節目。今天我們談談燈塔和守護燈塔的人。",
        "EUC-KR, 우리 방송에 오신 것을 환영합니다. 오늘은 등대와 등대를 지키는 사람들"
    })
    void anOlderCharsetIsToldByTheWordsThatItMakes(String charset, String words) {
        assertThat(Decoding.text(bytes(words, charset))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"%s\"?><p>Mgła, może żółta</p>",
                "<html><head><meta charset=%s><title>Mgła, może żółta</title></head></html>",
                "<meta http-equiv='Content-Type' content='text/html; charset=%s'><p>Mgła, może żółta"
            })
    void aDeclaredCharsetIsBelievedWhereTheBytesFit(String page) {
        var text = page.formatted("windows-1250");

        assertThat(Decoding.text(bytes(text, "windows-1250"))).isEqualTo(text);
    }

    @Test
    void utf8IsUtf8WhateverItDeclares() {
        var text = "<?xml version='1.0' encoding='ISO-8859-1'?><p>Brücke</p>";

        assertThat(Decoding.text(bytes(text, "UTF-8"))).isEqualTo(text);
    }

    @Test
    void aWrongDeclarationGarblesNothing() {
        var text = "<meta charset='windows-1251'><p>Die Brücke ist schön und müde</p>";

        assertThat(Decoding.text(bytes(text, "windows-1252"))).isEqualTo(text);
    }

    @Test
    void escapesAreReadWhereTheyAreDeclared() {
        var text = "<meta charset='iso-2022-jp'><p>ようこそ</p>";

        assertThat(Decoding.text(bytes(text, "ISO-2022-JP"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Schöne Brücke, große Nebel \uFFFF", "“Fog”, she said, “is \uFFFF"})
    void damagedUtf8IsRefusedWithThePlace(String words) {
        var content = bytes(words.replace('\uFFFF', '\u0080'), "UTF-8");
        var broken = Arrays.copyOf(content, content.length - 1);

        assertThatThrownBy(() -> Decoding.text(broken))
                .isInstanceOf(UnreadableSource.class)
                .hasMessage("The bytes are not UTF-8 text, at position " + (content.length - 2));
    }

    @Test
    void polishIsNotTakenForAWesternLanguage() {
        var words = "Może jednak mgła, która jest żółta, więc będzie świeża";

        assertThatThrownBy(() -> Decoding.text(bytes(words, "windows-1250")))
                .hasMessage("The bytes are not UTF-8 text, at position 2");
    }

    @Test
    void aZeroIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Decoding.text(bytes("The fog\0 sings", "UTF-8")))
                .hasMessageContaining("a zero byte, at position 7");
        assertThatThrownBy(() -> Decoding.text(bytes("\uFEFFThe fog\0 sings", "UTF-32LE")))
                .hasMessageContaining("a zero character, at position 32");
    }

    @Test
    void halfAPairInUtf32IsRefusedWithItsPlace() {
        var content = bytes("\uFEFF🗼ab", "UTF-32BE");
        content[8] = 0;
        content[9] = 0;
        content[10] = (byte) 0xD8;
        content[11] = 0;

        assertThatThrownBy(() -> Decoding.text(content))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("UTF-32BE text, at position 8");
    }

    @Test
    void soundWithZerosIsNoText() {
        var content = new byte[4_000];
        for (var i = 0; i < content.length; i += 2) {
            content[i] = (byte) (i % 7);
        }

        assertThatThrownBy(() -> Decoding.text(content)).isInstanceOf(UnreadableSource.class);
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("\0");
    }
}
