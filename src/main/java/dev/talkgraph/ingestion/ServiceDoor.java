package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.meaning.MeaningProgress;
import dev.talkgraph.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A running service, which holds the store and asks for its key. */
final class ServiceDoor implements Door {

    private static final int USUAL_PAUSE_SECONDS = 5;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private static final ParameterizedTypeReference<Page<Ingestion>> INGESTIONS =
            new ParameterizedTypeReference<>() {};

    private static final List<String> KINDS =
            List.of("episodes", "guests", "topics", "claims", "questions", "segments", "quotes");

    private final URI server;
    private final RestClient client;

    ServiceDoor(URI server, String key) {
        this.server = server;
        var base = server.toString().replaceFirst("/+$", "");
        client =
                RestClient.builder()
                        .baseUrl(base + "/api/v1")
                        .defaultHeaders(headers -> headers.setBearerAuth(key))
                        .build();
    }

    @Override
    public String submit(List<Upload> uploads, Stated stated) throws InterruptedException {
        while (true) {
            try {
                return answered(() -> post(uploads, stated)).id();
            } catch (HttpClientErrorException.TooManyRequests busy) {
                Thread.sleep(1000L * pause(busy.getResponseHeaders()));
            }
        }
    }

    @Override
    public Ingestion look(String id) {
        return answered(
                () ->
                        client.get()
                                .uri("/ingestions/{id}", id)
                                .retrieve()
                                .toEntity(Ingestion.class));
    }

    @Override
    public List<Ingestion> ingestions() {
        return answered(
                        () ->
                                client.get()
                                        .uri("/ingestions?size=200")
                                        .retrieve()
                                        .toEntity(INGESTIONS))
                .items();
    }

    /** Asks for no more than one quote a verification, and for its total. */
    @Override
    public Map<String, Long> counts() {
        try {
            var all = get("/stats").path("counts");
            var counts = new LinkedHashMap<String, Long>();
            for (var kind : KINDS) {
                counts.put(kind, all.path(kind).asLong(0));
            }
            for (var verification : Verification.values()) {
                var page = get("/quotes?size=1&verification=" + verification);
                counts.put(verification.name(), page.path("total").asLong(0));
            }
            return counts;
        } catch (RestClientException unable) {
            return Map.of();
        }
    }

    private JsonNode get(String path) {
        return Objects.requireNonNull(client.get().uri(path).retrieve().body(JsonNode.class));
    }

    @Override
    public MeaningProgress meaning() {
        return answered(
                () -> client.get().uri("/embeddings").retrieve().toEntity(MeaningProgress.class));
    }

    @Override
    public MeaningProgress reembed() {
        return answered(
                () -> client.post().uri("/embeddings").retrieve().toEntity(MeaningProgress.class));
    }

    @Override
    public ReextractionProgress reextraction() {
        return answered(
                () ->
                        client.get()
                                .uri("/reextraction")
                                .retrieve()
                                .toEntity(ReextractionProgress.class));
    }

    @Override
    public ReextractionProgress reextract() {
        return answered(
                () ->
                        client.post()
                                .uri("/reextraction")
                                .retrieve()
                                .toEntity(ReextractionProgress.class));
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }

    private ResponseEntity<Ingestion> post(List<Upload> uploads, Stated stated) {
        var form = new LinkedMultiValueMap<String, Object>();
        stated.values().forEach(form::add);
        uploads.forEach(upload -> form.add("file", part(upload)));
        return client.post()
                .uri("/ingestions")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(Ingestion.class);
    }

    private <T> T answered(Supplier<ResponseEntity<T>> call) {
        try {
            return Objects.requireNonNull(call.get().getBody());
        } catch (ResourceAccessException unreachable) {
            throw noGraph("cannot be reached", unreachable);
        } catch (HttpClientErrorException.TooManyRequests busy) {
            throw busy;
        } catch (RestClientResponseException refused) {
            if (refused.getStatusCode() == HttpStatus.UNAUTHORIZED) {
                throw new CommandFailure(
                        CommandFailure.WRONG_USE,
                        "The service at %s refuses the key; name its file with --key-file"
                                .formatted(server),
                        refused);
            }
            throw noGraph("answers " + refused.getStatusCode().value(), refused);
        } catch (RestClientException other) {
            throw noGraph("does not answer as Talkgraph does", other);
        }
    }

    private CommandFailure noGraph(String what, Exception cause) {
        return new CommandFailure(
                CommandFailure.NO_GRAPH, "The service at %s %s".formatted(server, what), cause);
    }

    private static int pause(@Nullable HttpHeaders headers) {
        var stated = headers == null ? null : headers.getFirst(HttpHeaders.RETRY_AFTER);
        var seconds =
                stated != null && stated.matches("\\d{1,4}")
                        ? Integer.parseInt(stated)
                        : USUAL_PAUSE_SECONDS;
        return Math.clamp(seconds, 1, LONGEST_PAUSE_SECONDS);
    }

    /** A file under the name of its upload. */
    private static HttpEntity<Resource> part(Upload upload) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(
                ContentDisposition.formData()
                        .name("file")
                        .filename(upload.name(), StandardCharsets.UTF_8)
                        .build());
        return new HttpEntity<>(new FileSystemResource(upload.file()), headers);
    }
}
