package dev.talkgraph.feed;

import dev.talkgraph.episode.Role;

import java.util.ArrayList;
import java.util.List;

/** Who takes part in an item's episode, as far as the feed's fields tell. */
final class ItemPeople {

    private ItemPeople() {}

    /**
     * The item's own people, or the show's where the item names none; authors host what has guests and
     * no host, or nobody at all.
     */
    static List<Credit> of(Item item, Show show, Spellings spellings) {
        var own = item.credits().isEmpty() ? show.credits() : item.credits();
        var credits = new ArrayList<>(own.stream().map(spellings::fullest).toList());
        var roles = own.stream().map(Credit::role).toList();
        if (!roles.contains(Role.HOST) && (own.isEmpty() || roles.contains(Role.GUEST))) {
            for (var author : authors(item, show, own.isEmpty())) {
                credits.add(new Credit(author, Role.HOST, "host", ""));
            }
        }
        return credits;
    }

    /** Those of the item; those of the whole show only where nobody at all is named. */
    private static List<String> authors(Item item, Show show, boolean ofShowToo) {
        var about = show.about() + " " + String.join(" ", item.notes());
        var own = Authors.people(Authors.of(item.fields()), about);
        return own.isEmpty() && ofShowToo ? Authors.people(show.authors(), show.about()) : own;
    }
}
