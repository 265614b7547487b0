package dev.talkgraph.episode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, whole for sources and short for things that have no readable name. */
public final class Hash {

    private static final int SHORT = 12;

    private Hash() {}

    /** The SHA-256 of the bytes in 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The same of a file's bytes, however many. */
    public static String of(Path file) throws IOException {
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
