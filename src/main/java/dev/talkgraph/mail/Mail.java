package dev.talkgraph.mail;

import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An e-mail's words: its bodies, those of mails within it among them, and files that came with it.
 *
 * @param bodies what mail programs show, in order: of the same words as a page and as text both
 * @param attachments files that may be sources themselves; others are left out
 */
public record Mail(List<Body> bodies, List<Body> attachments) {

    public Mail {
        bodies = List.copyOf(bodies);
        attachments = List.copyOf(attachments);
    }

    /**
     * Words of a mail.
     *
     * @param isPage whether they are HTML
     * @param subject what the mail that they are in calls itself
     * @param sentOn the day that mail was sent
     */
    public record Body(
            boolean isPage, String text, @Nullable String subject, @Nullable LocalDate sentOn) {}

    /** Whether the bytes begin as an e-mail does. */
    public static boolean isIn(byte[] content) {
        return MailHeader.isAt(content, MailHeader.start(content));
    }

    /**
     * Takes an e-mail apart.
     *
     * @throws UnreadableSource if it is nested deeper than 20 levels, has more than 200 parts, or
     *     breaks the rules so that its parts cannot be told
     */
    public static Mail of(byte[] content) {
        return new MailParts().read(content, MailHeader.start(content));
    }
}
