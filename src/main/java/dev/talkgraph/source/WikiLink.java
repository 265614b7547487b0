package dev.talkgraph.source;

import java.util.ArrayList;
import java.util.List;

/** Links between notes: {@code [[target]]}, {@code [[folder/target#heading|shown]]}. */
public final class WikiLink {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private WikiLink() {}

    /** Whether the piece holds a link. */
    public static boolean isIn(Span piece) {
        var open = piece.indexOf(OPEN, 0);
        return open >= 0 && piece.indexOf(CLOSE, open) > 0;
    }

    /** What one reads of a link's inside: the words it shows, else the last part of its target. */
    public static Span shown(Span inside) {
        var bar = inside.indexOf('|');
        if (bar >= 0 && !inside.from(bar + 1).isEmpty()) {
            return inside.from(bar + 1);
        }
        var target = bar < 0 ? inside : inside.between(0, bar);
        var hash = target.indexOf('#');
        target = hash > 0 ? target.between(0, hash) : target;
        var start = target.length();
        while (start > 0 && target.at(start - 1) != '/') {
            start--;
        }
        return target.from(start);
    }

    /** What one reads of each link in the piece. */
    public static List<Span> all(Span piece) {
        var links = new ArrayList<Span>();
        var open = piece.indexOf(OPEN, 0);
        while (open >= 0) {
            var close = piece.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            links.add(shown(piece.between(open + OPEN.length(), close)));
            open = piece.indexOf(OPEN, close);
        }
        links.removeIf(Span::isEmpty);
        return links;
    }

    /** The piece's words as one reads them. */
    public static String plain(Span piece) {
        var words = new StringBuilder();
        var from = 0;
        for (var open = piece.indexOf(OPEN, 0); open >= 0; open = piece.indexOf(OPEN, from)) {
            var close = piece.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            words.append(piece.text(), piece.start() + from, piece.start() + open);
            words.append(shown(piece.between(open + OPEN.length(), close)).words());
            from = close + CLOSE.length();
        }
        return words.append(piece.text(), piece.start() + from, piece.end()).toString();
    }
}
