package dev.talkgraph.citation;

import java.text.Normalizer;
import java.util.Map;

/** Words for LaTeX: what means something there is escaped; what is no ASCII stays as UTF-8. */
final class BibtexText {

    private static final Map<Integer, String> ESCAPED =
            Map.ofEntries(
                    Map.entry((int) '\\', "{\\textbackslash}"),
                    Map.entry((int) '~', "{\\textasciitilde}"),
                    Map.entry((int) '^', "{\\textasciicircum}"),
                    // A brace by itself, escaped or not, would open or close a group for BibTeX.
                    Map.entry((int) '{', "{\\textbraceleft}"),
                    Map.entry((int) '}', "{\\textbraceright}"),
                    Map.entry((int) '&', "\\&"),
                    Map.entry((int) '%', "\\%"),
                    Map.entry((int) '$', "\\$"),
                    Map.entry((int) '#', "\\#"),
                    Map.entry((int) '_', "\\_"),
                    Map.entry((int) '"', "{\\textquotedbl}"),
                    Map.entry((int) '<', "{\\textless}"),
                    Map.entry((int) '>', "{\\textgreater}"),
                    Map.entry((int) '|', "{\\textbar}"),
                    Map.entry((int) '`', "{\\textasciigrave}"),
                    // At the beginning of a line it opens an entry for careless readers.
                    Map.entry((int) '@', "{@}"));

    private BibtexText() {}

    static String of(String words) {
        var text = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(
                        point -> {
                            var escaped = ESCAPED.get(point);
                            if (escaped == null) {
                                text.appendCodePoint(point);
                            } else {
                                text.append(escaped);
                            }
                        });
        return text.toString();
    }
}
