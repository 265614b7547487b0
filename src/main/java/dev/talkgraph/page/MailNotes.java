package dev.talkgraph.page;

import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Span;

import java.util.List;

/** Lines that mail programs and mailing services add, and that say nothing. */
final class MailNotes {

    private static final List<String> STARTS =
            List.of(
                    "unsubscribe",
                    "view in browser",
                    "view in your browser",
                    "view this email",
                    "view online",
                    "manage your ",
                    "manage preferences",
                    "update your preferences",
                    "you are receiving this",
                    "you're receiving this",
                    "you’re receiving this",
                    "you received this",
                    "forwarded this ",
                    "sent from my ",
                    "all rights reserved",
                    "copyright ©",
                    "copyright (c)",
                    "©");

    private static final List<String> EMPTY =
            List.of("none", "none.", "n/a", "n/a.", "-", "–", "—");

    private MailNotes() {}

    /** The lines without such notes, and without words that only say that there is nothing. */
    static List<Span> without(List<Span> lines) {
        return lines.stream().filter(line -> !isNote(line)).toList();
    }

    private static boolean isNote(Span line) {
        var plain = Bullet.without(line);
        var note = !Bullet.opens(line) && STARTS.stream().anyMatch(plain::startsWith);
        return plain.isEmpty() || note || EMPTY.stream().anyMatch(plain.words()::equalsIgnoreCase);
    }
}
