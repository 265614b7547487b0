package dev.talkgraph.checking;

import org.jspecify.annotations.Nullable;

/**
 * Where to look: ids of a person and of an episode, absent for any.
 *
 * @param person whose words
 */
record Scope(@Nullable String person, @Nullable String episode) {

    static final Scope EVERYWHERE = new Scope(null, null);

    boolean isEverywhere() {
        return equals(EVERYWHERE);
    }
}
