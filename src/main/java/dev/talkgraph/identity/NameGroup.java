package dev.talkgraph.identity;

import java.util.List;

/**
 * Aliases that name one person, topic or show.
 *
 * @param id the naming alias's id, which is the thing's
 * @param name the naming alias's text
 * @param key the form all members share
 * @param aliases ids of all members, the naming one included, sorted
 */
public record NameGroup(String id, String name, String key, List<String> aliases) {

    public NameGroup {
        aliases = List.copyOf(aliases);
    }
}
