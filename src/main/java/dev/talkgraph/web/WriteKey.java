package dev.talkgraph.web;

import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.SecretFile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The key that changing the graph needs, made at the first start in {@code <data>/write.key}. */
@Component
public class WriteKey {

    private static final String SCHEME = "bearer ";

    private final byte[] key;

    WriteKey(GraphProperties properties) {
        key = bytes(new SecretFile(properties.data().resolve("write.key")).readOrCreate());
    }

    /** Whether an {@code Authorization} header carries the key; takes as long for any other one. */
    public boolean opens(@Nullable String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        var offered = authorization.substring(SCHEME.length()).strip();
        return MessageDigest.isEqual(key, bytes(offered));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
