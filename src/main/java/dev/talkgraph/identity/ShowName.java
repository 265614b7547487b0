package dev.talkgraph.identity;

import dev.talkgraph.episode.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A show's name as it is compared: without "podcast", "show", "the" and "with …". */
public final class ShowName {

    private static final Set<String> SAYS_NOTHING = Set.of("podcast", "show", "the");

    private ShowName() {}

    /** The form in which two names of one show are equal; a function of the name's slug. */
    public static String key(String name) {
        var words = List.of(Slug.of(name).split("-"));
        var kept = new ArrayList<String>();
        for (var word : words) {
            if (word.equals("with") && !kept.isEmpty()) {
                break;
            }
            if (!SAYS_NOTHING.contains(word)) {
                kept.add(word);
            }
        }
        return String.join(" ", kept.isEmpty() ? words : kept);
    }
}
