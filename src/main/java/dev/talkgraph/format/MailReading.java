package dev.talkgraph.format;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.mail.Mail;
import dev.talkgraph.page.HtmlText;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** The words of an e-mail read as the page or transcript that they are. */
final class MailReading {

    private MailReading() {}

    /**
     * The reading of the first body that a reader knows, those in HTML first, as they keep what is a
     * heading; where there is no body, of the only file that came with the mail.
     *
     * @throws UnsupportedFormat if no reader knows any
     */
    static Reading of(Mail mail) {
        var bodies = new ArrayList<>(mail.bodies());
        bodies.sort(Comparator.comparing(Mail.Body::isPage).reversed());
        if (bodies.isEmpty() && mail.attachments().size() == 1) {
            return sent(attached(mail.attachments().getFirst()), mail.attachments().getFirst());
        }
        UnreadableSource problem = null;
        for (var body : bodies) {
            try {
                var reading = reading(body);
                if (reading.isPresent()) {
                    return sent(reading.get(), body);
                }
            } catch (UnreadableSource broken) {
                problem = problem == null ? broken : problem;
            }
        }
        if (problem != null) {
            throw problem;
        }
        throw new UnsupportedFormat(Readers.formats());
    }

    private static Reading attached(Mail.Body file) {
        return HtmlText.isHtml(file.text())
                ? Readers.read(HtmlText.parsed(file.text()))
                : Readers.reread(file.text());
    }

    /** Where the words have no title, the mail's subject stands above them as in a mail copied. */
    private static Optional<Reading> reading(Mail.Body body) {
        var text = body.isPage() ? HtmlText.of(HtmlText.parsed(body.text())) : body.text();
        var subject = body.subject();
        try {
            var reading = Readers.marked(text);
            if (subject == null || reading.map(MailReading::isTitled).orElse(false)) {
                return reading;
            }
            var titled = withSubject(subject, text);
            return titled.map(MailReading::isTitled).orElse(false) ? titled : reading;
        } catch (UnreadableSource untitled) {
            var titled = subject == null ? Optional.<Reading>empty() : withSubject(subject, text);
            if (titled.isEmpty()) {
                throw untitled;
            }
            return titled;
        }
    }

    private static Optional<Reading> withSubject(String subject, String text) {
        return Readers.marked("Subject: " + subject + "\n\n" + text);
    }

    private static boolean isTitled(Reading reading) {
        return switch (reading) {
            case Reading.Document(var document, _) -> document.statement().title() != null;
            case Reading.Facts _, Reading.Parts _ -> true;
            case Reading.NoEpisode _ -> false;
        };
    }

    /** A page that tells no day of its own was sent when the mail was. */
    private static Reading sent(Reading reading, Mail.Body body) {
        return reading instanceof Reading.Document(var document, _)
                        && document.sentOn() == null
                        && body.sentOn() != null
                        && document.turns().isEmpty()
                ? Reading.restated(sentOn(document, body))
                : reading;
    }

    private static EpisodeDocument sentOn(EpisodeDocument page, Mail.Body body) {
        return new EpisodeDocument(
                page.format(),
                page.text(),
                page.statement(),
                body.sentOn(),
                page.people(),
                page.sections(),
                page.turns(),
                page.chapters());
    }
}
