package dev.talkgraph;

import dev.talkgraph.fixture.ProfiledStatements.Profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All questions of the contract, asked about what a graph has most of. */
public final class Questions {

    private static final String ROOT = "/api/v1/";

    /** What asks no statement about the graph, or streams all of it. */
    private static final Set<String> ASIDE =
            Set.of("export", "ingestions", "ingestions/{id}", "ingestions/{id}/events");

    /** What has to be said in a question, of the words that {@link #ids} finds. */
    private static final Map<String, List<String>> SAID =
            Map.of(
                    "autocomplete", List.of("?q=th"),
                    "check", List.of(),
                    "discussions", List.of("?concept={topics}"),
                    "graph",
                            List.of(
                                    "?focus=topic:{topics}",
                                    "?focus=topic:{topics}&depth=2",
                                    "?focus=guest:{guests}&depth=3&limit=1000"),
                    "paths",
                            List.of(
                                    "?from=guest:{guests}&to=topic:{topics}",
                                    "?from=topic:{second topic}&to=topic:{topics}"),
                    "search", List.of("?q={topics}"));

    /** The statements that look at all of a kind, being asked for all of it, and the question that asks. */
    private static final Map<String, String> OF_ALL =
            Map.of(
                    "exploration/claim-list", "claims",
                    "exploration/quote-list", "quotes",
                    "exploration/question-list", "questions",
                    "exploration/episode-list", "episodes",
                    "exploration/guest-list", "guests",
                    "exploration/topic-list", "topics",
                    "overview/topics", "graph/overview");

    private final Api api;
    private final Map<String, String> ids = new HashMap<>();

    public Questions(Api api) {
        this.api = api;
        for (var kind : List.of("guests", "people", "topics", "episodes", "podcasts")) {
            know(kind, kind + "?size=2");
        }
        for (var kind : List.of("claims", "quotes", "questions")) {
            know(kind, kind + "?size=2");
        }
        if (ids.containsKey("episodes")) {
            know("sources", "episodes/" + ids.get("episodes") + "/sources?size=2");
        }
    }

    private void know(String kind, String list) {
        var items = api.get("/" + list).json().path("items");
        if (!items.isEmpty()) {
            ids.put(kind, items.path(0).path("id").asString());
        }
        if (kind.equals("topics") && items.size() > 1) {
            ids.put("second topic", items.path(1).path("id").asString());
        }
    }

    /** The path of each question below the API's root, by how it is written in the contract. */
    public Map<String, String> asked() {
        var asked = new TreeMap<String, String>();
        var paths = api.published("/v3/api-docs").json().path("paths");
        for (var path : paths.properties()) {
            var question = path.getKey().substring(path.getKey().indexOf(ROOT) + ROOT.length());
            if (path.getValue().has("get") && !ASIDE.contains(question)) {
                for (var said : SAID.getOrDefault(question, List.of(""))) {
                    put(asked, question + said);
                }
            }
        }
        return asked;
    }

    /** What nothing in this graph can be asked is left out. */
    private void put(Map<String, String> asked, String question) {
        var filled = question.replace("{id}", "{" + question.replaceFirst("/.*", "") + "}");
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (!filled.contains("{")) {
            asked.put(question, "/" + filled);
        }
    }

    /** What the statements of a question read whole without being asked for all of it. */
    public static List<String> scans(String question, List<Profile> profiles) {
        return profiles.stream()
                .filter(profile -> !profile.scans().isEmpty())
                .filter(profile -> !question.equals(OF_ALL.get(profile.name())))
                .map(profile -> question + ": " + profile.name() + " " + profile.scans())
                .toList();
    }

    /** A line of the table for people. */
    public static String line(String question, List<Profile> profiles) {
        var runs = new TreeMap<String, Long>();
        profiles.forEach(profile -> runs.merge(profile.name(), profile.hits(), Long::sum));
        var most =
                runs.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(run -> "`%s` %,d".formatted(run.getKey(), run.getValue()))
                        .orElse("");
        var hits = profiles.stream().mapToLong(Profile::hits).sum();
        return "| `%s` | %d | %,d | %s |".formatted(question, profiles.size(), hits, most);
    }
}
