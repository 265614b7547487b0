package dev.talkgraph.episode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, whole for sources and short for things that have no readable name. */
public final class Hash {

    private static final int SHORT = 12;

    private Hash() {}

    /** The SHA-256 of the bytes in 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** The first 12 hexadecimal digits of the SHA-256 of the parts, which are kept apart. */
    public static String shortOf(String... parts) {
        var joined = String.join("\u0000", parts);
        return of(joined.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
