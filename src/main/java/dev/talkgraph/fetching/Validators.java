package dev.talkgraph.fetching;

import org.jspecify.annotations.Nullable;

/**
 * What a server said to know a version of a page by (RFC 9110, section 13).
 *
 * @param etag as the server wrote it
 * @param lastModified as the server wrote it
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known of an earlier version. */
    public static final Validators NONE = new Validators(null, null);

    /** Whether a server could be asked by them. */
    public boolean isNone() {
        return etag == null && lastModified == null;
    }
}
