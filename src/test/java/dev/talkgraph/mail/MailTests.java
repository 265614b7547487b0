package dev.talkgraph.mail;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

class MailTests {

    private static final String HEADER =
            """
            Received: from harbour.example by lantern.example; Fri, 14 Mar 2025 07:01:02 +0000
            From: =?UTF-8?Q?The_Lantern_Hour_=E2=80=93_Insights?= <post@lantern.example>
            To: reader@lantern.example
            Date: Fri, 14 Mar 2025 08:00:00 +0100
            Message-ID: <1@lantern.example>
            Subject: =?UTF-8?B?%s?=
            MIME-Version: 1.0
            """
                    .formatted(
                            Base64.getEncoder()
                                    .encodeToString(
                                            "New The Lantern Hour Insight: Mara Quill: Lighthouses"
                                                    .getBytes(StandardCharsets.UTF_8)));

    private static final String PART = "--b1\nContent-Type: %s\n\n%s\n";

    private static Reading read(String mail) {
        return Readers.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static EpisodeDocument newsletter(String mail) {
        return ((Reading.Document) read(mail)).document();
    }

    private static String plain() {
        return text("newsletter.txt");
    }

    private static String html() {
        var page = new StringBuilder("<html><body><table><tr><td>");
        page.append("<div style=\"display: none\">What you missed</div>");
        for (var line : plain().split("\n")) {
            page.append(
                    line.startsWith("- ")
                            ? "<li>" + line.substring(2) + "</li>"
                            : "<p>" + line + "</p>");
        }
        return page.append("<p><a href=\"https://x.example\">Unsubscribe</a></p></table>")
                .toString();
    }

    private static String base64(String words) {
        return Base64.getMimeEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTheNewsletter(EpisodeDocument read) {
        var expected = document(plain());
        assertThat(read.statement()).isEqualTo(expected.statement());
        assertThat(read.sentOn()).isEqualTo("2025-03-14");
        for (var section : expected.sections()) {
            if (!section.items().isEmpty()) {
                assertThat(words(read, section.kind())).isEqualTo(words(expected, section.kind()));
            }
        }
    }

    @Test
    void aPlainMailIsReadAsItsText() {
        var reading =
                (Reading.Document)
                        read(HEADER + "Content-Type: text/plain; charset=utf-8\n\n" + plain());

        isTheNewsletter(reading.document());
        assertThat(reading.isRestated()).isFalse();
        assertThat(Readers.reread(reading.document().text())).isEqualTo(reading);
    }

    @Test
    void ofTwoFormsThePageIsReadAndWhatIsHiddenInItIsNot() {
        var read =
                newsletter(
                        HEADER
                                + "Content-Type: multipart/alternative; boundary=\"b1\"\n\n"
                                + PART.formatted(
                                        "text/plain", "Please use a program that shows HTML.")
                                + PART.formatted(
                                        "text/html; charset=utf-8\nContent-Transfer-Encoding: base64",
                                        base64(html()))
                                + "--b1--\n");

        isTheNewsletter(read);
        assertThat(read.text()).startsWith("New The Lantern Hour").doesNotContain("missed");
    }

    @Test
    void aPageThatNoReaderKnowsGivesWayToTheText() {
        isTheNewsletter(
                newsletter(
                        HEADER
                                + "Content-Type: multipart/mixed; boundary=b1\n\n"
                                + PART.formatted("text/plain", plain())
                                + PART.formatted("text/html", "<p>Only an advertisement.</p>")
                                + PART.formatted(
                                        "image/png\nContent-Disposition: attachment", "no picture")
                                + "--b1--\n"));
    }

    @Test
    void aMailWithinAMailIsReadWithItsOwnDay() {
        var inner =
                HEADER
                        + "Content-Type: text/plain\n\n"
                        + plain().replace("Sent March 14, 2025\n", "");
        var outer =
                "From: a@lantern.example\nMessage-ID: <2@x>\nDate: Mon, 17 Mar 2025 08:00:00 +0100\n"
                        + "Content-Type: multipart/mixed; boundary=b1\n\n"
                        + PART.formatted("text/plain", "See below.")
                        + PART.formatted("message/rfc822", inner)
                        + "--b1--\n";

        var reading = (Reading.Document) read(outer);

        isTheNewsletter(reading.document());
        assertThat(reading.isRestated()).as("the day stands in no word of the text").isTrue();
        assertThat(reading.document().statement().publishedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "us-ascii, UTF-8",
        "iso-8859-1, windows-1252",
        "no-such-charset, UTF-8",
        "utf-8, windows-1252",
        "iso-8859-15, ISO-8859-15",
    })
    void lettersAreReadWhateverIsDeclared(String declared, String used) {
        var body = plain().replace("Mara Quill", "Mára Quill");
        var head = HEADER + "Content-Type: text/plain; charset=" + declared + "\n\n";
        var mail = (head + body).getBytes(Charset.forName(used));

        var read = ((Reading.Document) Readers.read(mail)).document();

        assertThat(read.statement().title()).startsWith("Mára Quill: Lighthouses");
    }

    @Test
    void quotedPrintableLinesAreJoined() {
        var body =
                plain().replace("staffed lighthouse", "staffed =\nlighthouse")
                        .replace("cannot worry", "cannot=20worry");
        isTheNewsletter(
                newsletter(
                        HEADER
                                + "Content-Type: text/plain\nContent-Transfer-Encoding:"
                                + " quoted-printable\n\n"
                                + body));
    }

    @Test
    void flowedLinesAreJoined() {
        var body = plain().replace("more boats than", "more \nboats \nthan");
        isTheNewsletter(newsletter(HEADER + "Content-Type: text/plain; format=flowed\n\n" + body));
    }

    @Test
    void theSubjectIsTheTitleWhereThereIsNone() {
        var body = plain().substring(plain().indexOf("Key Insights"));
        var reading = (Reading.Document) read(HEADER + "Content-Type: text/plain\n\n" + body);

        assertThat(reading.document().statement().title()).isEqualTo("Mara Quill: Lighthouses");
        assertThat(reading.document().statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(reading.document().sentOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(words(reading.document(), SectionKind.INSIGHTS)).hasSize(3);
    }

    @Test
    void aTranscriptThatCameAloneIsRead() {
        var captions = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mara Quill>A lamp cannot worry.\n";
        var mail =
                HEADER
                        + "Content-Type: application/octet-stream; name=\"fog.vtt\"\n"
                        + "Content-Disposition: attachment; filename=\"fog.vtt\"\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + base64(captions);

        var document = ((Reading.Document) read(mail)).document();

        assertThat(document.format()).isEqualTo("webvtt");
        assertThat(document.sentOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara: Hello.\nJon: Hello.\n\nMara: And so on.\n",
                "Subject: Fog\nFrom: Mara Quill\nDate: 2025-03-14\n\nFog.\n",
                "Date: 2025-03-14\n\nContent-Type: none\n",
                "Message-ID: <1@x>\nContent-Type: text/plain",
                "Message-ID: <1@x>\nno field\nContent-Type: text/plain\n\nFog.",
                "WEBVTT\nContent-Type: text/vtt\nMessage-ID: <1>\n\n",
            })
    void otherTextIsNoMail(String text) {
        assertThat(Mail.isIn(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void aMailOfAMailboxIsOne() {
        assertThat(
                        Mail.isIn(
                                ("From mara@x Fri Mar 14\n" + HEADER + "\nFog.")
                                        .getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void aMailWithoutAnythingToReadIsRefused() {
        assertThat(
                        catchThrowableOfType(
                                UnsupportedFormat.class,
                                () -> read(HEADER + "Content-Type: text/plain\n\nSee you at sea.")))
                .isNotNull();
        assertThat(catchThrowableOfType(UnsupportedFormat.class, () -> read(HEADER + "\n\n")))
                .isNotNull();
    }

    @Test
    void deepAndManifoldMailsAreRefused() {
        var deep = new StringBuilder();
        for (var i = 0; i < 30; i++) {
            deep.append("Message-ID: <1@x>\nContent-Type: message/rfc822\n\n");
        }
        var many =
                HEADER
                        + "Content-Type: multipart/mixed; boundary=b1\n\n"
                        + PART.formatted("text/plain", "Fog.").repeat(300);

        assertThat(
                        catchThrowableOfType(UnreadableSource.class, () -> read(deep.toString()))
                                .reason())
                .contains("20 levels");
        assertThat(catchThrowableOfType(UnreadableSource.class, () -> read(many)).reason())
                .contains("200 parts");
    }

    @Test
    void aDamagedMailIsReadOrRefused() {
        var random = new Random(4);
        var sound =
                HEADER
                        + "Content-Type: multipart/alternative; boundary=b1\n\n"
                        + PART.formatted("text/plain", plain())
                        + PART.formatted(
                                "text/html\nContent-Transfer-Encoding: base64", base64(html()))
                        + "--b1--\n";
        var read = 0;
        for (var i = 0; i < 400; i++) {
            var bytes = sound.getBytes(StandardCharsets.UTF_8);
            for (var times = 0; times < 3; times++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                var end = i % 2 == 0 ? bytes.length : random.nextInt(bytes.length);
                Readers.read(Arrays.copyOf(bytes, end));
                read++;
            } catch (UnreadableSource | UnsupportedFormat problem) {
                assertThat(problem.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isBetween(150, 400);
    }
}
