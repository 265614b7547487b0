package dev.talkgraph;

/**
 * Where the jar begins. It is compiled for Java 17, so that an older Java than Talkgraph needs still
 * runs it and is told so in one line.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    /** Hands over to the command line, or ends with code 1 below Java 25. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var running = Runtime.version().feature();
        if (running < NEEDED) {
            System.err.println(
                    "Talkgraph needs Java "
                            + NEEDED
                            + " or newer, and this is Java "
                            + running
                            + " from "
                            + System.getProperty("java.home")
                            + ". Start it with the java of a JDK "
                            + NEEDED
                            + ".");
            System.exit(1);
        }
        Class.forName("dev.talkgraph.TalkgraphApplication")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
