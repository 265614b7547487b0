package dev.talkgraph.feed;

import dev.talkgraph.source.FieldValue;

import java.util.ArrayList;
import java.util.List;

/** A piece of the recording that the show's makers picked, and what they call it. */
record Soundbite(String clock, String title) {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    /** Those that have a time and words; the words are about the piece, not said in it. */
    static List<Soundbite> of(Fields fields) {
        var soundbites = new ArrayList<Soundbite>();
        for (var element : fields.all(Vocabulary.PODCAST, "soundbite")) {
            var title = Words.cut(Words.of(element), LONGEST);
            var start = FieldValue.seconds(element.attr("startTime"));
            if (!title.isEmpty() && start != null && soundbites.size() < MOST) {
                soundbites.add(new Soundbite(clock(start), title));
            }
        }
        return soundbites;
    }

    /** A time as people write it. */
    static String clock(double start) {
        var seconds = (long) start;
        var rest = "%02d:%02d".formatted(seconds / 60 % 60, seconds % 60);
        return seconds < 3_600 ? rest : seconds / 3_600 + ":" + rest;
    }
}
