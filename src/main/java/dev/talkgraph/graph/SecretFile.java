package dev.talkgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** A secret in a file that only its owner may read. */
public record SecretFile(Path path) {

    private static final int BYTES = 24;

    /** The secret, or nothing when there is no such file or it is empty. */
    public Optional<String> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path).strip()).filter(secret -> !secret.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secret in " + path + " cannot be read", unreadable);
        }
    }

    /** Keeps the secret, whole or not at all. */
    public void write(String secret) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly());
            Files.writeString(draft, secret + System.lineSeparator());
            Files.move(
                    draft,
                    path,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The secret cannot be kept in " + path, unwritable);
        }
    }

    /** The secret that is there, or a new one that is there from now on. */
    public String readOrCreate() {
        return read().orElseGet(this::create);
    }

    private String create() {
        var secret = random();
        write(secret);
        return secret;
    }

    /** A new secret of 48 hexadecimal digits. */
    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
