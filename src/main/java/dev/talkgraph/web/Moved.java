package dev.talkgraph.web;

/** An id in the address is no longer the thing's name; answered 301 to its present id. */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String variable;
    private final String presentId;

    /**
     * An id that has another name now.
     *
     * @param variable the path variable that held the old id
     * @param presentId the id to ask for instead
     */
    public Moved(String variable, String presentId) {
        super("The present id is " + presentId, null, false, false);
        this.variable = variable;
        this.presentId = presentId;
    }

    String variable() {
        return variable;
    }

    String presentId() {
        return presentId;
    }
}
