package dev.talkgraph.source;

/** Knows one format: how to tell it by its content, and how to read it. */
public interface Reader {

    /** The format's name, in lower case with hyphens. */
    String format();

    /** Whether the text is of this format, sound or not; in time linear in its length. */
    boolean recognises(Lines lines);

    /** Reads a text of this format; throws {@link UnreadableSource} if it is broken. */
    Reading read(Lines lines);
}
