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
        spendWarningAboutUnsafe();
        Class.forName("dev.talkgraph.TalkgraphApplication")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /**
     * Java warns once a process that a library uses sun.misc.Unsafe, which is news for the library's
     * maintainers and not for whoever starts Talkgraph. Only a command line can turn that off, and no
     * manifest; the warning is therefore marked as given. Where Java keeps no such mark, it warns.
     */
    private static void spendWarningAboutUnsafe() {
        try {
            var given = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
            given.setAccessible(true);
            given.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            // The warning harms nobody.
        }
    }
}
