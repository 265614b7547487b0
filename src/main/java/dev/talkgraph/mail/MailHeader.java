package dev.talkgraph.mail;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How an e-mail begins (RFC 5322): lines "Name: value" down to a blank one. */
final class MailHeader {

    /** Headers are rarely longer than this; what is behind is not looked at to tell a mail. */
    private static final int LONGEST = 256_000;

    private static final int LONGEST_NAME = 60;
    private static final int FEWEST = 2;

    /** How a mailbox file sets off a mail. */
    private static final String ENVELOPE = "From ";

    /** What people copy with a mail's text too. */
    private static final Set<String> VISIBLE = Set.of("from", "date", "subject");

    /** What only programs write. */
    private static final Set<String> WRITTEN_BY_PROGRAMS =
            Set.of(
                    "message-id",
                    "mime-version",
                    "content-type",
                    "received",
                    "return-path",
                    "delivered-to");

    private MailHeader() {}

    /** Where the header begins: behind the line that a mailbox file adds, and a byte order mark. */
    static int start(byte[] content) {
        var start = 0;
        if (content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB) {
            start = 3;
        }
        return line(content, start).startsWith(ENVELOPE) ? next(content, start) : start;
    }

    /**
     * Whether a mail begins here: two fields that mails have, one of which only programs write, and
     * nothing but fields down to a blank line.
     */
    static boolean isAt(byte[] content, int start) {
        var names = new TreeSet<String>();
        var end = Math.min(content.length, start + LONGEST);
        for (var at = start; at < end; at = next(content, at)) {
            var line = line(content, at);
            if (line.isEmpty()) {
                return names.size() >= FEWEST && !VISIBLE.containsAll(names);
            }
            var isFolded = at > start && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            var name = isFolded ? "" : name(line);
            if (!isFolded && name.isEmpty()) {
                return false;
            }
            if (VISIBLE.contains(name) || WRITTEN_BY_PROGRAMS.contains(name)) {
                names.add(name);
            }
        }
        return false;
    }

    /** The field's name in lower case, empty where the line is no field. */
    private static String name(String line) {
        var colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME) {
            return "";
        }
        var name = line.substring(0, colon).strip();
        return name.chars().allMatch(each -> each > ' ' && each < 127)
                ? name.toLowerCase(Locale.ROOT)
                : "";
    }

    /** The beginning of a line, enough to tell what it is. */
    private static String line(byte[] content, int start) {
        var line = new StringBuilder();
        for (var at = start; at < content.length && line.length() <= LONGEST_NAME + 1; at++) {
            if (content[at] == '\n' || content[at] == '\r') {
                break;
            }
            line.append((char) (content[at] & 0xFF));
        }
        return line.toString();
    }

    private static int next(byte[] content, int start) {
        for (var at = start; at < content.length; at++) {
            if (content[at] == '\n') {
                return at + 1;
            }
            if (content[at] == '\r') {
                return at + 1 < content.length && content[at + 1] == '\n' ? at + 2 : at + 1;
            }
        }
        return content.length;
    }
}
