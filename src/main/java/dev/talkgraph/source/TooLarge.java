package dev.talkgraph.source;

/** The source has more bytes than are read. */
public final class TooLarge extends RuntimeException {

    /** The greatest number of bytes that is read unless another limit is given. */
    public static final int USUAL_LIMIT = 32 << 20;

    private static final long serialVersionUID = 1L;

    private final int limit;

    /**
     * States the limit.
     *
     * @param limit the greatest number of bytes that is read
     */
    public TooLarge(int limit) {
        super("The content has more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The greatest number of bytes that is read. */
    public int limit() {
        return limit;
    }
}
