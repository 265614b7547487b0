package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.fixture.Service;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The graph of a show's transcripts, captions and notes as the packaged service makes and tells it:
 * hosts and guests of every episode, and what graphs made by others got wrong.
 */
final class WholeGraph implements Measure {

    private static final List<String> FOLDERS =
            List.of("transcripts/lexfridman", "transcripts/lexfridman-captions", "notes/lexnotes");
    private static final ListedGuests HOST =
            new ListedGuests(List.of(List.of("Lex Fridman")), List.of());
    private static final String RIVAL_GUESTS =
            "\"About Lex Fridman\" is a speaker in 111 of 434 episodes, \"Unknown\" a guest";
    private static final String RIVAL_TOPICS = "\"Music & Arts\" on 411 of 434 episodes";
    private static final String RIVAL_QUOTES = "one boilerplate quote in 258 summaries";

    private final List<Miss> misses = new ArrayList<>();

    @Override
    public String what() {
        return "hosts and guests of an episode";
    }

    @Override
    public List<String> needs() {
        return List.of(ListedGuests.LIST, FOLDERS.getFirst(), FOLDERS.getLast());
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            if (corpus.has(folder)) {
                files.addAll(corpus.files(folder, ""));
            }
        }
        var listed = ListedGuests.of(corpus.path(ListedGuests.LIST));
        try (var service = Service.start(List.of(), List.of("--talkgraph.embeddings=false"))) {
            service.ingest(files);
            var found = measured(service, listed, files.size());
            if (!corpus.has(MisfiledCopies.LIST) || !corpus.has(FOLDERS.get(1))) {
                return found;
            }
            var figures = new ArrayList<>(found.figures());
            figures.add(MisfiledCopies.measured(service, corpus, misses));
            return new Measured(found.on(), figures, misses);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("It was stopped", stopped);
        }
    }

    private Measured measured(Service service, Map<Integer, ListedGuests> listed, int files) {
        var episodes = all(service, "/episodes?size=200");
        var guests = new Ratio();
        var hosts = new Ratio();
        var people = new HashSet<String>();
        for (var episode : episodes) {
            var expected = listed.get(episode.path("number").asInt(-1));
            if (expected == null) {
                continue;
            }
            var id = episode.path("id").asString();
            var found = names(episode, "GUEST");
            people.addAll(found);
            expected.count(id, found, guests).ifPresent(misses::add);
            var host = names(episode, "HOST");
            if (!host.isEmpty()) {
                HOST.count(id + ", host", host, hosts).ifPresent(misses::add);
            }
        }
        var topic = service.get("/topics?sort=EPISODES&size=1").path("items").path(0);
        var covered = topic.path("episodes").asDouble() / episodes.size();
        return new Measured(
                "%d files, %d episodes, %d guests".formatted(files, episodes.size(), people.size()),
                List.of(
                        new Figure("guests F1", guests.f1(), "", 0.99),
                        new Figure("guests precision", guests.precision(), RIVAL_GUESTS, 0.99),
                        new Figure("guests recall", guests.recall(), "", null),
                        new Figure("hosts F1, where one is named", hosts.f1(), "", 0.99),
                        new Figure(
                                "episodes without the topic most have, "
                                        + topic.path("name").asString(),
                                1 - covered,
                                RIVAL_TOPICS,
                                0.5),
                        new Figure(
                                "claims and quotes in one episode only",
                                onceOnly(service),
                                RIVAL_QUOTES,
                                0.99)),
                misses);
    }

    /** The share of the texts of claims and quotes that no second episode has. */
    private double onceOnly(Service service) {
        var episodes = new TreeMap<String, Set<String>>();
        for (var path : List.of("/claims?size=200", "/quotes?size=200")) {
            for (var item : all(service, path)) {
                var key = item.has("statedIn") ? "statedIn" : "episode";
                episodes.computeIfAbsent(item.path("text").asString(), text -> new HashSet<>())
                        .add(item.path(key).path("id").asString());
            }
        }
        episodes.forEach(
                (text, places) -> {
                    if (places.size() > 1) {
                        misses.add(new Miss(text, "in one episode", "in " + places));
                    }
                });
        var once = episodes.values().stream().filter(places -> places.size() == 1).count();
        return episodes.isEmpty() ? 1 : (double) once / episodes.size();
    }

    private static List<JsonNode> all(Service service, String path) {
        var items = new ArrayList<JsonNode>();
        var next = path;
        while (!next.isEmpty()) {
            var page = service.get(next);
            page.path("items").forEach(items::add);
            next = page.path("next").asString("").replaceFirst("^.*/api/v1", "");
        }
        return items;
    }

    private static List<String> names(JsonNode episode, String role) {
        return episode.path("people")
                .valueStream()
                .filter(person -> person.path("role").asString().equals(role))
                .map(person -> person.path("name").asString())
                .toList();
    }
}
