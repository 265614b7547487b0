package dev.talkgraph.mail;

import dev.talkgraph.source.CalendarDay;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of an e-mail (RFC 2045 and 2046), read one after the other and bounded. */
final class MailParts {

    private static final int DEEPEST = 20;
    private static final int MOST = 200;
    private static final int LARGEST = 32 << 20;
    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELD = 100_000;

    /** Files that may hold a transcript or a page, by their kind or by how their names end. */
    private static final Set<String> SOURCES =
            Set.of("text/vtt", "application/x-subrip", "application/json", "text/html", "text/srt");

    private static final List<String> ENDINGS =
            List.of(".vtt", ".srt", ".json", ".html", ".htm", ".md", ".txt");

    private final List<Mail.Body> bodies = new ArrayList<>();
    private final List<Mail.Body> attachments = new ArrayList<>();
    private final Deque<Envelope> envelopes = new ArrayDeque<>();
    private String disposition = "";
    private String type = "";
    private int depth;
    private int parts;

    /** What a mail says of itself. */
    private static final class Envelope {
        private @Nullable String subject;
        private @Nullable LocalDate sentOn;
    }

    Mail read(byte[] content, int start) {
        var stream = new MimeTokenStream(config());
        stream.parse(new ByteArrayInputStream(content, start, content.length - start));
        try {
            for (var state = stream.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = stream.next()) {
                take(state, stream);
            }
        } catch (MimeException | IOException broken) {
            throw new UnreadableSource("The e-mail is broken: " + reason(broken), null);
        }
        return new Mail(bodies, attachments);
    }

    private static MimeConfig config() {
        return new MimeConfig.Builder()
                .setMaxLineLen(LARGEST)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxContentLen(LARGEST)
                .build();
    }

    private static String reason(Exception broken) {
        var message = broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                descend();
                envelopes.push(new Envelope());
            }
            case T_END_MESSAGE -> {
                depth--;
                envelopes.pop();
            }
            case T_START_MULTIPART -> descend();
            case T_END_MULTIPART -> depth--;
            case T_START_HEADER -> {
                disposition = "";
                type = "";
            }
            case T_FIELD -> note(stream.getField());
            case T_BODY -> keep(stream);
            default -> {}
        }
    }

    private void descend() {
        if (++depth > DEEPEST) {
            throw new UnreadableSource(
                    "The e-mail's parts are nested deeper than " + DEEPEST + " levels", null);
        }
    }

    private void note(Field field) {
        var value = field.getBody() == null ? "" : field.getBody().replaceAll("\\s+", " ").strip();
        var own = envelopes.peek();
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-disposition" -> disposition = value.toLowerCase(Locale.ROOT);
            case "content-type" -> type = value.toLowerCase(Locale.ROOT);
            case "subject" -> {
                if (own != null && own.subject == null) {
                    own.subject = decoded(value);
                }
            }
            case "date" -> {
                if (own != null && own.sentOn == null) {
                    own.sentOn = CalendarDay.in(new Span(value, 0, value.length()));
                }
            }
            default -> {}
        }
    }

    private static String decoded(String value) {
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip();
        } catch (IllegalArgumentException broken) {
            return value;
        }
    }

    private void keep(MimeTokenStream stream) throws IOException {
        if (++parts > MOST) {
            throw new UnreadableSource("The e-mail has more than " + MOST + " parts", null);
        }
        var kind = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        var isText = kind.equals("text/plain") || kind.equals("text/html");
        var isAttached = disposition.startsWith("attachment") || !isText;
        if (isAttached && !isSource(kind)) {
            return;
        }
        var bytes = stream.getDecodedInputStream().readNBytes(LARGEST);
        var text = MailText.of(bytes, stream.getBodyDescriptor().getCharset());
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            return;
        }
        var own = envelopes.peek();
        var body =
                new Mail.Body(
                        kind.equals("text/html"),
                        type.contains("format=flowed") ? MailText.unwrapped(text) : text,
                        own == null ? null : own.subject,
                        own == null ? null : own.sentOn);
        (isAttached ? attachments : bodies).add(body);
    }

    private boolean isSource(String kind) {
        return SOURCES.contains(kind)
                || ENDINGS.stream()
                        .anyMatch(
                                ending -> endsName(disposition, ending) || endsName(type, ending));
    }

    private static boolean endsName(String field, String ending) {
        return field.endsWith(ending)
                || field.contains(ending + "\"")
                || field.contains(ending + ";");
    }
}
