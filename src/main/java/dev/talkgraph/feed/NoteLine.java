package dev.talkgraph.feed;

import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * A line of show notes and what it is for.
 *
 * @param words the line without the marks of headings and items, and without addresses behind it
 * @param startSeconds where the recording is at it, for a line that begins with a time
 */
record NoteLine(Kind kind, Span words, @Nullable Double startSeconds) {

    /** What a line is for. */
    enum Kind {
        HEADING,
        /** "Links:" alone, below which a list may follow. */
        LABEL,
        CHAPTER,
        /** A line of little but addresses. */
        LINK,
        PROSE,
        /** A few words that are no sentence. */
        PHRASE
    }

    private static final int FEW_WORDS = 8;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CHAPTER = 300;

    /** "12:34 Topic", "(1:02:03) - Topic", "[00:00 - 05:10] Topic", "12:34" with a link around it. */
    private static final Pattern TIMED =
            Pattern.compile(
                    "[\\[(<]?(\\d{1,3}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,3})?"
                            + "(?:\\s{0,2}[-–—]\\s{0,2}\\d{1,3}:\\d{2}(?::\\d{2})?)?[\\])>]?"
                            + "\\s{0,3}[-–—:|•.]{0,3}\\s{0,3}(?=[^\\s\\d:])");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "<?https?://\\S+|<?mailto:\\S+|\\bwww\\.\\S+"
                            + "|(?<!\\S)[^\\s@]{1,64}@[^\\s@]{1,200}\\.\\p{L}{2,10}|(?<!\\S)@\\w{2,}"
                            + "|(?<!\\S)(?:[\\w-]{1,60}\\.){1,6}"
                            + "(?:com|org|net|io|fm|tv|co|me|social)(?:/\\S*)?(?!\\S)",
                    Pattern.CASE_INSENSITIVE);

    static NoteLine of(Span line) {
        var plain = line;
        var isHeading = false;
        if (plain.at(0) == '#' && plain.words().matches("#{1,6} .*")) {
            isHeading = true;
            plain = plain.from(plain.indexOf(' '));
        }
        plain = Bullet.without(plain.startsWith("> ") ? plain.from(1) : plain);
        var bare = withoutAddresses(plain);
        var timed = TIMED.matcher(plain.words());
        if (timed.lookingAt() && bare.length() > timed.end() && bare.length() < LONGEST_CHAPTER) {
            var time = new Span(timed.group(1), 0, timed.group(1).length());
            return new NoteLine(Kind.CHAPTER, bare.from(timed.end()), Clock.seconds(time));
        }
        return new NoteLine(kind(plain, bare, isHeading), bare.isEmpty() ? plain : bare, null);
    }

    private static Kind kind(Span plain, Span bare, boolean isHeading) {
        var words = ADDRESS.matcher(plain.words()).replaceAll(" ").strip();
        var count = words.isEmpty() ? 0 : words.split("\\s+").length;
        var hasAddress = !words.equals(plain.words());
        if (hasAddress && (count == 0 || count <= FEW_WORDS && !Sentence.ends(bare))) {
            return Kind.LINK;
        }
        if (isHeading) {
            return Kind.HEADING;
        }
        if (!bare.isEmpty() && bare.last() == ':' && bare.length() <= LONGEST_LABEL) {
            return Kind.LABEL;
        }
        var isLong = count > FEW_WORDS || count > 2 && Sentence.ends(bare);
        return isLong && !isOfNames(bare) ? Kind.PROSE : Kind.PHRASE;
    }

    /** Credits are mostly capitalised words; a script without capitals is never taken for them. */
    private static boolean isOfNames(Span line) {
        var capitals = 0;
        var others = 0;
        var isInside = false;
        for (var at = 0; at < line.length(); at++) {
            var letter = line.at(at);
            if (Character.isLetter(letter) && !isInside) {
                capitals += Character.isUpperCase(letter) ? 1 : 0;
                others += Character.isUpperCase(letter) ? 0 : 1;
            }
            isInside = Character.isLetter(letter) || isInside && !Span.isBlank(letter);
        }
        return capitals * 2 > others * 3;
    }

    /** Addresses that links led to stand behind the words in angle brackets. */
    private static Span withoutAddresses(Span line) {
        var plain = line;
        while (plain.length() > 2 && plain.last() == '>') {
            var open = plain.words().lastIndexOf("<http");
            if (open < 0 || plain.words().indexOf(' ', open) >= 0) {
                return plain;
            }
            plain = plain.between(0, open);
        }
        return plain;
    }
}
