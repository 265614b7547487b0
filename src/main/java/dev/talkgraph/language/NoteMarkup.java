package dev.talkgraph.language;

import java.util.regex.Pattern;

/** What marks links and quoted lines in notes; words taken from them do without. */
public final class NoteMarkup {

    /** "[[folder/target#part|shown]]", of which the last piece is read. */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[\\[(?=\\S)(?:[^\\[\\]|\\n]{0,300}\\||(?:[^\\[\\]|/\\n]{0,100}/){0,9})"
                            + "([^\\[\\]|#\\n]{1,300})(?:#[^\\[\\]|\\n]{0,300})?]]");

    private static final Pattern QUOTED =
            Pattern.compile("\\s*\\R[ \\t]{0,9}(?:>[ \\t]{0,9}){1,9}");

    private NoteMarkup() {}

    /** The words as a reader of the note sees them, a quoted line behind the other. */
    public static String without(String words) {
        var lines = words.indexOf('>') < 0 ? words : QUOTED.matcher(words).replaceAll(" ");
        return lines.contains("[[") ? LINK.matcher(lines).replaceAll("$1") : lines;
    }
}
