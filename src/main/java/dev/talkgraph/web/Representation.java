package dev.talkgraph.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which of several forms of an answer is given, so that each has an entity tag of its own. */
public final class Representation {

    private static final String NAME = Representation.class.getName();

    private Representation() {}

    /** Names the form, before the handler is called; the usual form needs no name. */
    public static void name(HttpServletRequest request, String name) {
        request.setAttribute(NAME, name);
    }

    /** The entity tag of this form at a version of the graph. */
    static String tag(HttpServletRequest request, long version) {
        var name = request.getAttribute(NAME);
        // Weak, because a strong tag would forbid compressing the answer.
        return "W/\"" + version + (name == null ? "" : "-" + name) + '"';
    }
}
