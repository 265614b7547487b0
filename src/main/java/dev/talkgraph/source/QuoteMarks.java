package dev.talkgraph.source;

/** The marks around quoted words: smart, straight, guillemets, low and high. */
public final class QuoteMarks {

    private static final String OPENING = "“\"„«‟";
    private static final String CLOSING = "”\"“»”";

    private QuoteMarks() {}

    /** Whether the piece starts with a mark that opens a quote. */
    public static boolean opens(Span piece) {
        return !piece.isEmpty() && OPENING.indexOf(piece.at(0)) >= 0;
    }

    /** The index of the mark that closes the quote this piece opens with, or -1. */
    public static int close(Span piece) {
        var opening = piece.at(0);
        var closing = CLOSING.charAt(OPENING.indexOf(opening));
        if (opening == '"') {
            return lastStraight(piece);
        }
        var depth = 0;
        for (var i = 0; i < piece.length(); i++) {
            var character = piece.at(i);
            if (character == opening) {
                depth++;
            } else if (character == closing || (opening == '“' && character == '”')) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Straight marks do not nest: an even count closes at the last one. */
    private static int lastStraight(Span piece) {
        var last = -1;
        var count = 0;
        for (var i = 0; i < piece.length(); i++) {
            if (piece.at(i) == '"') {
                last = i;
                count++;
            }
        }
        return count % 2 == 0 ? last : -1;
    }

    /** The piece without single marks around it. */
    public static Span withoutSingle(Span piece) {
        var opened = piece.length() > 2 && "'‘".indexOf(piece.at(0)) >= 0;
        var closed = opened && "'’".indexOf(piece.last()) >= 0;
        return closed ? piece.between(1, piece.length() - 1) : piece;
    }
}
