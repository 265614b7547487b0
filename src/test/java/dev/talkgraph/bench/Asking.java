package dev.talkgraph.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of the contract, about whatever is asked about.
 *
 * @param pattern its address below {@code /api/v1}; {@code {topic}} is a topic, as often met as it is
 *     asked about, and so on
 */
record Asking(String name, String pattern, String body) {

    private static final List<String> OF_TOPIC =
            List.of(
                    "",
                    "/related",
                    "/guests",
                    "/claims",
                    "/quotes",
                    "/episodes",
                    "/questions",
                    "/timeline",
                    "/timeline?bucket=MONTH",
                    "/timeline?since=2010-02-03",
                    "/feed");

    private static final List<String> OF_GUEST =
            List.of("", "/topics", "/episodes", "/claims", "/quotes", "/related", "/feed");

    private static final List<String> OF_EPISODE =
            List.of(
                    "",
                    "/claims",
                    "/quotes",
                    "/topics",
                    "/questions",
                    "/segments",
                    "/sources",
                    "/quality");

    private static final List<String> LISTS =
            List.of(
                    "/topics",
                    "/topics?sort=GUESTS",
                    "/topics?sort=NAME",
                    "/topics?q={name}",
                    "/guests",
                    "/guests?sort=NAME",
                    "/guests?sort=RECENT",
                    "/guests?minEpisodes=3",
                    "/guests?topic={topic}",
                    "/guests?topic={topic}&sort=NAME",
                    "/guests?topic={topic}&sort=RECENT",
                    "/guests?q={person}",
                    "/people",
                    "/people/{person}",
                    "/podcasts",
                    "/podcasts/{podcast}",
                    "/episodes",
                    "/episodes?podcast={podcast}",
                    "/episodes?topic={topic}",
                    "/episodes?guest={guest}",
                    "/episodes?since=2024-01-01",
                    "/episodes?q={word}",
                    "/claims",
                    "/claims?topic={topic}",
                    "/claims?guest={guest}",
                    "/claims?guest={guest}&topic={topic}",
                    "/claims?kind=INSIGHT",
                    "/claims?minConfidence=0.8",
                    "/claims?q={words}",
                    "/claims/{claim}",
                    "/claims/{claim}?format=markdown",
                    "/quotes",
                    "/quotes?topic={topic}",
                    "/quotes?verification=NEAR",
                    "/quotes/{quote}",
                    "/quotes/{quote}?format=bibtex",
                    "/questions",
                    "/questions?status=OPEN",
                    "/questions?topic={topic}",
                    "/questions/{question}",
                    "/sources/{source}",
                    "/sources/{source}/text",
                    "/stats",
                    "/discussions?concept={name}",
                    "/discussions?concept={name}&since=2024-01-01",
                    "/search?q={words}",
                    "/search?q={name}",
                    "/autocomplete?q={beginning}",
                    "/paths?from=guest:{guest}&to=topic:{topic}",
                    "/paths?from=guest:{guest}&to=guest:{person}",
                    "/graph?focus=topic:{topic}",
                    "/graph?focus=topic:{topic}&depth=2",
                    "/graph?focus=guest:{guest}&depth=2",
                    "/graph/overview");

    static List<Asking> all() {
        var all = new ArrayList<Asking>();
        OF_TOPIC.forEach(part -> all.add(get("/topics/{topic}" + part)));
        OF_GUEST.forEach(part -> all.add(get("/guests/{guest}" + part)));
        OF_EPISODE.forEach(part -> all.add(get("/episodes/{episode}" + part)));
        LISTS.forEach(pattern -> all.add(get(pattern)));
        all.add(new Asking("POST /check", "/check", "{\"quote\": \"{said}\"}"));
        return all;
    }

    private static Asking get(String pattern) {
        return new Asking(pattern, pattern, "");
    }

    HttpRequest request(String root, Subjects subjects, int number) {
        var request =
                HttpRequest.newBuilder(URI.create(root + filled(pattern, subjects, number, true)));
        return body.isEmpty()
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        filled(body, subjects, number, false)))
                        .build();
    }

    private static String filled(String pattern, Subjects subjects, int number, boolean isAddress) {
        var filled = new StringBuilder();
        var rest = 0;
        for (var open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", rest)) {
            if (!Character.isLetter(pattern.charAt(open + 1))) {
                filled.append(pattern, rest, open + 1);
                rest = open + 1;
                continue;
            }
            var close = pattern.indexOf("}", open);
            var subject = subject(pattern.substring(open + 1, close), subjects, number);
            filled.append(pattern, rest, open)
                    .append(
                            isAddress
                                    ? URLEncoder.encode(subject, StandardCharsets.UTF_8)
                                    : subject);
            rest = close + 1;
        }
        return filled.append(pattern.substring(rest)).toString();
    }

    private static String subject(String kind, Subjects subjects, int number) {
        return switch (kind) {
            case "person" -> subjects.of("person", number + 7);
            case "word" -> subjects.of("words", number).split(" ")[0];
            case "beginning" -> {
                var name = subjects.of("name", number);
                yield name.substring(0, Math.min(name.length(), 2 + number % 5));
            }
            default -> subjects.of(kind, number);
        };
    }
}
