package dev.talkgraph.ingestion;

import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Changing the set of sources, over REST. */
@RestController
@RequestMapping("/api/v1")
class IngestionController {

    private final Ingestions ingestions;
    private final Uploads uploads;
    private final IngestionEvents events;

    IngestionController(Ingestions ingestions, Uploads uploads, IngestionEvents events) {
        this.ingestions = ingestions;
        this.uploads = uploads;
        this.events = events;
    }

    @PostMapping(path = "/ingestions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Ingestion> ingestFiles(MultipartHttpServletRequest request) throws IOException {
        return accepted(uploads.files(request));
    }

    @PostMapping(path = "/ingestions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Ingestion> ingestText(InputStream body) throws IOException {
        return accepted(uploads.text(body));
    }

    @GetMapping("/ingestions")
    Page<Ingestion> all(@ParameterObject Paging paging) {
        return ingestions.page(paging);
    }

    @GetMapping("/ingestions/{id}")
    Ingestion one(@PathVariable String id) {
        return ingestions.find(id).orElseThrow(() -> new Missing("ingestion", id));
    }

    @GetMapping(path = "/ingestions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        return events.of(one(id).id());
    }

    @DeleteMapping("/sources/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!ingestions.remove(id)) {
            throw new Missing("source", id);
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Ingestion> accepted(IngestionRequest request) throws IOException {
        try {
            var ingestion = ingestions.submit(request);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/ingestions/" + ingestion.id()))
                    .body(ingestion);
        } catch (RuntimeException refused) {
            for (var upload : request.uploads()) {
                upload.discard();
            }
            throw refused;
        }
    }
}
