package dev.talkgraph;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** One jar in the jar, opened when it is first asked. */
final class NestedJar {

    private final URL address;
    private final CodeSource source;
    private volatile @Nullable JarFile file;

    NestedJar(URL address) {
        this.address = address;
        source = new CodeSource(address, (Certificate[]) null);
    }

    URL address() {
        return address;
    }

    CodeSource source() {
        return source;
    }

    Manifest manifest() throws IOException {
        var manifest = open().getManifest();
        return manifest == null ? new Manifest() : manifest;
    }

    /** The bytes of a file, of the version for this Java; nothing where the jar has none. */
    byte @Nullable [] read(String path) throws IOException {
        var jar = open();
        var entry = jar.getEntry(path);
        if (entry == null) {
            return null;
        }
        try (var bytes = jar.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }

    /** The address of a file whose name needs no encoding; nothing where the jar has none. */
    @Nullable URL find(String path) {
        try {
            return open().getEntry(path) == null ? null : within(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only an address given with its context keeps the handler that reads jars in jars. */
    @SuppressWarnings("deprecation")
    private URL within(String path) throws MalformedURLException {
        return new URL(address, path);
    }

    private JarFile open() throws IOException {
        var known = file;
        if (known == null) {
            known = ((JarURLConnection) address.openConnection()).getJarFile();
            file = known;
        }
        return known;
    }
}
