package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.format.Readers;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Thirty-nine invented documents about twelve episodes of two shows: they share people, topics, claims
 * and quotes under other spellings, contradict each other, and some could belong to either show. Three
 * are captions that hear their guest's name wrongly; six are about a guest who comes back under a short
 * form of his name, of which some tell that it is his and one that it is his son's.
 */
final class Documents {

    record Document(String id, String name, Content content) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SHOWS =
            List.of("The Lantern Hour", "Lantern Hour Podcast", "Lantern Hour with Odd Fennimore");
    private static final List<List<String>> GUESTS =
            List.of(
                    List.of("Mara Quill", "Dr. Mara Quill", "Mara J. Quill", "mara quill"),
                    List.of("Tomás Brandt", "Tomas Brandt", "Mara K. Quill", "Tomas Brandt"),
                    List.of(
                            "Alexandra van Horn",
                            "Alexandra Van Horn",
                            "Prof. Alex van Horn",
                            "Alexander van Horn"));
    private static final List<List<String>> TOPICS =
            List.of(
                    List.of("tidal energy", "Tidal Energy", "tidal energies"),
                    List.of(
                            "automatic identification system",
                            "AIS",
                            "automatic identification systems"),
                    List.of(
                            "coastal AIS",
                            "coastal automatic identification system",
                            "Coastal AIS"),
                    List.of("energy", "Energy", "energies"),
                    List.of("light-house keeping", "light house keeping", "lighthouse keeping"),
                    List.of(
                            "offshore tidal energy",
                            "off-shore tidal energy",
                            "offshore tidal energy"),
                    List.of("AI ship", "Artificial Insight", "artificial insight"));
    private static final List<List<String>> CLAIMS =
            List.of(
                    List.of(
                            "A staffed lighthouse saves more boats than an automatic one.",
                            "A staffed lighthouse saves more boats than an automatic one, because a keeper sees what a lamp does not.",
                            "An automatic lighthouse saves more boats than a staffed one."),
                    List.of(
                            "Tidal energy will be cheaper than coal.",
                            "Tidal energy will be cheaper than coal within ten years.",
                            "Tidal energy will not be cheaper than coal."),
                    List.of(
                            "Radar does not replace a lookout.",
                            "radar does not replace a lookout",
                            "Radar replaces a lookout."));
    private static final List<String> FIRST =
            List.of(
                    "Alva", "Bruno", "Clara", "Dorian", "Edda", "Felix", "Greta", "Hugo", "Ilse",
                    "Jonas", "Klara", "Lorenz", "Marta", "Nils", "Oda");
    private static final List<String> LAST =
            List.of(
                    "Abernathy",
                    "Bexley",
                    "Corvin",
                    "Dunmore",
                    "Ellison",
                    "Farrow",
                    "Gantry",
                    "Hollis",
                    "Ingram",
                    "Jarvis",
                    "Kepler",
                    "Lorimer",
                    "Mercer",
                    "Norwood",
                    "Oakes");
    private static final String SPEECH =
            "Welcome back. A lamp cannot worry about you, and that is the whole of it. "
                    + "I have kept this light for forty years and the sea still surprises me. "
                    + "Tidal energy will be cheaper than coal, I am sure of that now.";

    private static final String RAMBLING =
            "so you know a lamp cannot worry about you and that is the whole of it i think and we would just"
                    + " go up the stairs in the morning because there was a lot of salt on the glass and if"
                    + " you do not clean it then they can not see the light from their boats and my father he"
                    + " would say that the sea is always going to be there but the keeper is not and i have"
                    + " been thinking about this for most of my life really it is like when people ask me what"
                    + " do you do all day and i say well i look out and i make some tea and then i look out"
                    + " again and that is how it was for us until the machines came and ";

    private Documents() {}

    static List<Document> all() {
        var documents = new ArrayList<Document>();
        for (int episode = 0; episode < 6; episode++) {
            for (int kind = 0; kind < 5; kind++) {
                documents.add(document(episode, kind));
            }
        }
        documents.add(captions("mary quail", "4 - Mara Quill - Keeping the Light.txt"));
        documents.add(captions("else a fan horn", "77 - Ilse van Horn The Bell Buoy.txt"));
        documents.add(captions("tomas brent", "78 - Mara Quill The Bell Buoy.txt"));
        documents.add(returning(21, "James Brandt", List.of(), "He came by boat."));
        documents.add(returning(21, "Jim Brandt", List.of(), "He left by boat."));
        documents.add(returning(22, "Jim Brandt", List.of("Mara Quill"), "He was late."));
        documents.add(
                returning(23, "Mara Quill", List.of("James Brandt"), "Jim (James) Brandt stayed."));
        documents.add(returning(23, "Mara Quill", List.of("Jimmy Brandt"), "The lamp went out."));
        documents.add(
                returning(24, "Tomas Brandt", List.of("James Brandt", "Jim Brandt"), "Two came."));
        return documents;
    }

    /** Facts about an episode of a show with a single guest. */
    private static Document returning(
            int number, String guest, List<String> mentioned, String text) {
        var people = new ArrayList<Map<String, Object>>();
        people.add(Map.of("name", guest, "role", "GUEST"));
        mentioned.forEach(name -> people.add(Map.of("name", name, "role", "MENTIONED")));
        var json = new LinkedHashMap<String, Object>();
        json.put("episode", Map.of("podcast", "Harbour Talks", "number", number));
        json.put("people", people);
        var claim = "The harbour of night %d needs a pilot.".formatted(number);
        json.put("text", text + " " + claim);
        json.put("claims", List.of(Map.of("text", claim, "madeBy", List.of(guest))));
        return read(JSON.writeValueAsString(json), "%d.json".formatted(number));
    }

    /** Facts about one of many episodes about harbour pilots; every tenth is undated, and some guests come back. */
    static Document oneOfMany(int number, String story) {
        var who = number % 225;
        var guest = "%s %s".formatted(FIRST.get(who % FIRST.size()), LAST.get(who / FIRST.size()));
        var episode = new LinkedHashMap<String, Object>();
        episode.put("podcast", "Harbour Talks");
        episode.put("number", number);
        if (number % 10 > 0) {
            episode.put("publishedOn", LocalDate.of(2019, 1, 30).plusDays(5L * number).toString());
        }
        var claim = "Harbour pilots of night %d know %s best.".formatted(number, story);
        var json = new LinkedHashMap<String, Object>();
        json.put("episode", episode);
        json.put("people", List.of(Map.of("name", guest, "role", "GUEST")));
        json.put("topics", List.of(Map.of("name", "harbour pilots", "mentions", 1 + number % 7)));
        json.put("text", claim);
        json.put(
                "claims",
                List.of(
                        Map.of(
                                "text", claim,
                                "madeBy", List.of(guest),
                                "about", List.of("harbour pilots"))));
        return read(JSON.writeValueAsString(json), "%d.json".formatted(number));
    }

    private static Document captions(String heard, String name) {
        var text = "the following is a conversation with " + heard + " and " + RAMBLING.repeat(4);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Readers.read(bytes) instanceof Reading.Document(var document, _)) {
            var content = new Content(document.text(), Extractor.extract(document));
            return new Document(Hash.of(bytes), name, content);
        }
        throw new IllegalStateException("Not read as captions: " + name);
    }

    private static Document document(int episode, int kind) {
        var guest = GUESTS.get(episode % 3).get(kind % 4);
        var number = 3 + episode % 4;
        var title = guest + ": Keeping the Light " + (episode % 4);
        var show = episode < 4 ? SHOWS.get(kind % 3) : "Harbour Talks";
        var json = new LinkedHashMap<String, Object>();
        switch (kind) {
            case 0 ->
                    json.put("episode", Map.of("podcast", show, "number", number, "title", title));
            case 1 -> json.put("episode", Map.of("podcast", show, "title", title));
            case 2 ->
                    json.put(
                            "episode",
                            Map.of(
                                    "podcast",
                                    show,
                                    "number",
                                    number,
                                    "recordingUrl",
                                    "https://media.example/watch?v=" + episode));
            case 3 -> json.put("episode", Map.of("number", number, "title", "Keeping the Light"));
            default ->
                    json.put(
                            "episode",
                            Map.of(
                                    "podcast",
                                    show,
                                    "number",
                                    episode == 1 ? number + 1 : number,
                                    "title",
                                    "Another night",
                                    "publishedOn",
                                    "2024-0" + (1 + episode) + "-08"));
        }
        json.put("people", people(guest, kind));
        if (kind == 2) {
            json.put("text", SPEECH + " Take " + episode + ".");
            json.put("turns", turns(guest));
        } else {
            said(json, episode, kind, guest);
        }
        return read(
                JSON.writeValueAsString(json),
                "%d - %s - Keeping the Light.txt".formatted(number, guest));
    }

    private static List<Map<String, Object>> people(String guest, int kind) {
        var host =
                Map.<String, Object>of(
                        "name", kind == 1 ? "Odd P. Fennimore" : "Odd Fennimore", "role", "HOST");
        var one =
                Map.<String, Object>of(
                        "name", guest, "role", "GUEST", "description", "a keeper of light " + kind);
        var named =
                Map.<String, Object>of(
                        "name", GUESTS.get(kind % 3).getFirst(), "role", "MENTIONED");
        return kind == 3 ? List.of(one) : List.of(host, one, named);
    }

    private static List<Map<String, Object>> turns(String guest) {
        var second = SPEECH.indexOf("I have");
        return List.of(
                Map.of("speaker", guest, "startSeconds", 0, "start", 0, "end", second - 1),
                Map.of(
                        "speaker",
                        guest,
                        "startSeconds",
                        61.5,
                        "start",
                        second,
                        "end",
                        SPEECH.length()));
    }

    private static void said(Map<String, Object> json, int episode, int kind, String guest) {
        var topics = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 4; i++) {
            var names = TOPICS.get((episode + i) % TOPICS.size());
            topics.add(Map.of("name", names.get((kind + i) % 3), "mentions", 1 + kind));
        }
        json.put("topics", topics);
        if (kind == 0) {
            json.put(
                    "acronyms",
                    List.of(
                            Map.of(
                                    "acronym",
                                    "AIS",
                                    "expansion",
                                    episode == 5
                                            ? "artificial insight ship"
                                            : "automatic identification system")));
        }
        var about = TOPICS.get(episode % TOPICS.size()).get(kind % 3);
        json.put(
                "claims",
                List.of(
                        Map.of(
                                "text",
                                CLAIMS.get(episode % 3).get(kind % 3),
                                "madeBy",
                                List.of(guest),
                                "about",
                                List.of(about)),
                        Map.of(
                                "text",
                                CLAIMS.get((episode + 1) % 3).get((kind + 1) % 3),
                                "about",
                                List.of(about))));
        json.put(
                "quotes",
                List.of(
                        Map.of(
                                "text",
                                kind == 1
                                        ? "A lamp cannot worry about you."
                                        : "The sea surprises me still.",
                                "saidBy",
                                guest)));
        json.put(
                "questions",
                List.of(
                        Map.of(
                                "text",
                                "Who will keep the lights in fifty years?",
                                "status",
                                kind == 0 ? "OPEN" : "ANSWERED")));
        json.put(
                "summaries",
                List.of(Map.of("text", "Two people talk about night " + episode + ".")));
    }

    private static Document read(String json, String name) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        if (Readers.read(bytes) instanceof Reading.Facts facts) {
            return new Document(Hash.of(bytes), name, new Content(facts.text(), facts.facts()));
        }
        throw new IllegalStateException("Not read as supplied facts: " + name);
    }
}
