package dev.talkgraph.ingestion;

import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** What a request to ingest brings, refused at once where the request itself is wrong. */
@Component
class Uploads {

    private static final String FILE = "file";

    private final Spool spool;
    private final Remote remote;
    private final IngestionLimits limits;
    private final JsonUpload json;

    /** Bodies that are in memory as a whole. */
    private final Semaphore parsing = new Semaphore(2);

    Uploads(Spool spool, IngestionLimits limits, Remote remote) {
        this.remote = remote;
        this.spool = spool;
        this.limits = limits;
        json = new JsonUpload(Math.toIntExact(limits.sourceBytes().toBytes()));
    }

    /** The files of a form and what its fields state. */
    IngestionRequest files(MultipartHttpServletRequest form) throws IOException {
        var stated = new Stated(fields(form));
        var episode = stated.episode();
        var files = files(form, stated);
        var uploads = new ArrayList<Upload>();
        try {
            for (var file : files) {
                uploads.add(spool.keep(file));
            }
            return new IngestionRequest(uploads, episode, stated.uris(), stated.replaces());
        } catch (IOException | RuntimeException failure) {
            for (var upload : uploads) {
                upload.discard();
            }
            throw failure;
        }
    }

    /** The text of a JSON body and what its other members state. */
    IngestionRequest text(InputStream body) throws IOException {
        var received = spool.receive(body, json.limit());
        parsing.acquireUninterruptibly();
        try {
            return text(json.members(Files.readAllBytes(received)));
        } finally {
            parsing.release();
            Files.deleteIfExists(received);
        }
    }

    private IngestionRequest text(Map<String, String> members) throws IOException {
        var stated = new Stated(members);
        var name = stated.text("name");
        var episode = stated.episode();
        var uris = stated.uris();
        var replaces = stated.replaces();
        var text = members.get("text");
        var upload =
                text == null
                        ? remote(name, uris)
                        : spool.keep(name == null ? "text" : name, utf8(text));
        return new IngestionRequest(List.of(upload), episode, uris, replaces);
    }

    /** A source that is fetched when its turn comes. */
    private Upload remote(@Nullable String name, List<String> uris) throws IOException {
        if (uris.isEmpty()) {
            throw InvalidParameter.missing("text", List.of("the source's text"));
        }
        var address =
                remote.allowed(uris.getFirst())
                        .orElseThrow(() -> new InvalidParameter("uri", remote.accepts()));
        return remote.waiting(name == null ? address.getPath() : name, 0, address);
    }

    private List<MultipartFile> files(MultipartHttpServletRequest form, Stated stated) {
        for (var part : form.getMultiFileMap().keySet()) {
            if (!part.equals(FILE)) {
                throw InvalidParameter.unknown(part, known());
            }
        }
        var files = form.getFiles(FILE);
        if (files.isEmpty()) {
            throw InvalidParameter.missing(FILE, List.of("at least one file"));
        }
        if (files.size() > limits.filesPerRequest()) {
            throw new InvalidParameter(
                    FILE, "at most " + limits.filesPerRequest() + " files in a request");
        }
        if (files.size() > 1 && !(stated.uris().isEmpty() && stated.replaces().isEmpty())) {
            throw new InvalidParameter(FILE, "one file where uri or replaces is given");
        }
        return files;
    }

    private static Map<String, String> fields(MultipartHttpServletRequest form) {
        var fields = new HashMap<String, String>();
        form.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!known().contains(name)) {
                                throw InvalidParameter.unknown(name, known());
                            }
                            if (name.equals(FILE)) {
                                throw new InvalidParameter(FILE, "a file with a name");
                            }
                            if (Arrays.stream(values).distinct().count() > 1) {
                                throw new InvalidParameter(name, "one value");
                            }
                            fields.put(name, values[0]);
                        });
        return fields;
    }

    private static List<String> known() {
        var all = new ArrayList<>(List.of(FILE, "uri", "replaces"));
        all.addAll(Stated.OF_THE_EPISODE);
        return all;
    }

    private static byte[] utf8(String text) {
        try {
            var bytes =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException halfCharacter) {
            throw new InvalidParameter("text", "text without halves of surrogate pairs");
        }
    }
}
