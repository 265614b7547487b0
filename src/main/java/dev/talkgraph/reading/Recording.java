package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

/** Where a moment of a recording can be listened to. */
public final class Recording {

    private Recording() {}

    /**
     * The recording at a second, as video sites and players take it.
     *
     * @param url the recording's address; absent where none is known
     * @param seconds from its start; absent where the source has no times
     * @return nothing unless both are known
     */
    public static @Nullable String at(@Nullable String url, @Nullable Double seconds) {
        if (url == null || seconds == null) {
            return null;
        }
        return url + (url.contains("?") ? "&t=" : "?t=") + (long) Math.floor(seconds);
    }
}
