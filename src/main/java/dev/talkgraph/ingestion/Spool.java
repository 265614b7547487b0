package dev.talkgraph.ingestion;

import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.web.TooLarge;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where uploads wait, on disk, until they are worked on; nothing in it outlives the process. */
@Component
class Spool implements DisposableBean {

    private static final int BUFFER = 16 * 1024;

    private final Path folder;

    Spool(GraphProperties properties, Instance instance) {
        folder = properties.data().resolve("incoming").resolve(instance.id()).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Uploads cannot be kept in " + folder, unwritable);
        }
    }

    Upload keep(MultipartFile part) throws IOException {
        var file = newFile();
        part.transferTo(file);
        var name = part.getOriginalFilename();
        return new Upload(name == null ? "" : name, file, Files.size(file), true);
    }

    Upload keep(String name, byte[] content) throws IOException {
        var file = newFile();
        Files.write(file, content);
        return new Upload(name, file, content.length, true);
    }

    /** Keeps what comes out of another source, which is bounded there. */
    Upload keep(String name, InputStream content) throws IOException {
        var file = newFile();
        try (var out = Files.newOutputStream(file)) {
            var bytes = content.transferTo(out);
            return new Upload(name, file, bytes, true);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /**
     * Keeps a body on disk while it comes in, however slowly.
     *
     * @param limit in bytes
     * @throws TooLarge when it is longer
     */
    Path receive(InputStream body, long limit) throws IOException {
        var file = newFile();
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long received = 0;
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > limit) {
                    throw new TooLarge("The request is longer than %d bytes.".formatted(limit));
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** A file for something that comes later. */
    Path newFile() throws IOException {
        return Files.createTempFile(folder, "source-", "");
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
