package dev.talkgraph.command;

/** How words and times look in a terminal. */
public final class Terminal {

    private Terminal() {}

    /** Words of a source, which neither steer the terminal nor a table. */
    public static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").replace("@|", "@ |");
    }

    /** Seconds from the start as hours, minutes and seconds: 0:01:42. */
    public static String clock(double seconds) {
        var whole = (long) seconds;
        return "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }
}
