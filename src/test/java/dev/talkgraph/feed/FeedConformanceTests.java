package dev.talkgraph.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Feeds with what another reader of podcasts expects, and the podcast namespace's own example. */
class FeedConformanceTests {

    private static final Path SETS =
            Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("conformance");
    private static final JsonMapper JSON = new JsonMapper();

    /** Cases that are read in another way here, and why that is right. */
    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "no_guid",
                    "the name of the recording's file is no title",
                    "no_title",
                    "the name of the recording's file is no title",
                    "max_episodes",
                    "every episode is read; the other reader was asked for one");

    @Test
    void feedsSayWhatPodcastparserExpects() throws IOException {
        var folder = SETS.resolve("podcastparser");
        assumeThat(folder).as("the sets of cases are not at hand").isDirectory();
        var unmet = new TreeMap<String, String>();
        var cases = 0;
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".rss")).sorted().toList();
        }
        for (var file : files) {
            cases++;
            var name = file.getFileName().toString().replace(".rss", "");
            var expected = JSON.readTree(Files.readString(folder.resolve(name + ".json")));
            var difference = difference(expected, file);
            if (!difference.isEmpty()) {
                unmet.put(name, difference);
            }
        }
        System.out.printf("podcastparser: %d of %d cases%n", cases - unmet.size(), cases);
        unmet.forEach(
                (name, what) ->
                        System.out.printf("  %s: %s (%s)%n", name, what, OTHERWISE.get(name)));
        var otherwise =
                OTHERWISE.keySet().stream()
                        .filter(name -> Files.exists(folder.resolve(name + ".rss")))
                        .collect(Collectors.toSet());
        assertThat(unmet.keySet()).containsAll(otherwise);
        unmet.keySet().removeAll(otherwise);
        assertThat(unmet).as("not looked at yet").hasSizeLessThanOrEqualTo(cases / 8);
    }

    private static String difference(JsonNode expected, Path feed) throws IOException {
        try {
            return difference(expected, Readers.read(Files.readAllBytes(feed)));
        } catch (UnreadableSource | UnsupportedFormat refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** The order of episodes is the feed's; the other reader sorts them. */
    private static String difference(JsonNode expected, Reading reading) {
        var parts = reading instanceof Reading.Parts feed ? feed.parts() : List.<Part>of();
        var episodes = expected.path("episodes");
        if (parts.size() != episodes.size()) {
            return parts.size() + " episodes, not " + episodes.size();
        }
        var found = new HashMap<String, Part>();
        for (var part : parts) {
            var episode = part;
            var uri = episode.uris().getFirst();
            found.put(uri.substring(uri.lastIndexOf('#') + 1), episode);
        }
        var differences = new ArrayList<String>();
        for (var episode : episodes) {
            var guid = local(episode.path("guid").asString());
            var one = found.get(guid);
            if (one == null) {
                differences.add("no episode " + guid + " in " + found.keySet());
            } else {
                compare(differences, expected, episode, one);
            }
        }
        return String.join("; ", differences);
    }

    private static void compare(
            List<String> differences, JsonNode feed, JsonNode expected, Part found) {
        var document = found.document();
        var said = document.statement();
        same(differences, "title", expected.path("title").asString(), found.name());
        if (said.podcast() != null) {
            same(differences, "podcast", feed.path("title").asString(), said.podcast());
        }
        var link = expected.path("link").asString();
        if (!link.startsWith("file:")) {
            same(differences, "link", link, said.url() == null ? "" : said.url());
        }
        var seconds = said.durationSeconds() == null ? 0 : said.durationSeconds();
        same(differences, "time", expected.path("total_time").asLong(), (long) seconds);
        var published = expected.path("published").asLong();
        same(differences, "day", published > 0, said.publishedOn() != null);
        if (published > 0 && said.publishedOn() != null) {
            same(differences, "day", true, isDayOf(said.publishedOn(), published));
        }
        if (expected.has("number")) {
            same(differences, "number", expected.path("number").asInt(), said.number());
        } else if (said.title() != null) {
            same(differences, "number", null, said.number());
        }
        same(differences, "season", number(expected.path("season")), said.season());
        var files = new ArrayList<String>();
        expected.path("enclosures").forEach(file -> files.add(file.path("url").asString()));
        same(
                differences,
                "recording",
                files.isEmpty(),
                said.recordingUrl() == null || !files.contains(said.recordingUrl()));
        var words = plain(document.text());
        var html = expected.path("description_html").asString("").replaceAll("<[^>]*>", " ");
        if (!holds(words, expected.path("description").asString())
                && (html.isBlank() || !holds(words, html))) {
            differences.add("description: " + expected.path("description") + " / " + words);
        }
        if (expected.has("chapters")) {
            same(
                    differences,
                    "chapters",
                    expected.path("chapters").size(),
                    document.chapters().size());
        }
        if (expected.has("transcript_url")) {
            var transcript = expected.path("transcript_url").asString();
            same(differences, "transcript", true, said.transcripts().contains(transcript));
        }
        for (var person : expected.path("persons")) {
            same(differences, "person", true, isNamed(document, person));
        }
        if (expected.has("itunes_author")) {
            var author = expected.path("itunes_author").asString();
            same(differences, "author", true, document.text().contains(author));
        }
    }

    /** The feed's day is that of its own clock, wherever that stands. */
    private static boolean isDayOf(LocalDate day, long second) {
        var at = Instant.ofEpochSecond(second);
        return !day.isBefore(at.atOffset(ZoneOffset.ofHours(-12)).toLocalDate())
                && !day.isAfter(at.atOffset(ZoneOffset.ofHours(14)).toLocalDate());
    }

    private static boolean isNamed(EpisodeDocument document, JsonNode person) {
        return document.people().stream()
                .anyMatch(
                        one ->
                                one.name().equals(person.path("name").asString())
                                        && one.role()
                                                .name()
                                                .equalsIgnoreCase(person.path("role").asString()));
    }

    private static void same(List<String> differences, String what, Object wanted, Object found) {
        if (wanted == null ? found != null : !wanted.equals(found)) {
            differences.add(what + ": " + wanted + " / " + found);
        }
    }

    private static Integer number(JsonNode node) {
        return node.isNumber() ? Integer.valueOf(node.asInt()) : null;
    }

    /** The other reader takes identifiers for addresses relative to the feed's. */
    private static String local(String guid) {
        return guid.replaceFirst("^file://tests/data/", "");
    }

    private static boolean holds(String text, String words) {
        return Arrays.stream(plain(words).split(" ")).allMatch(text::contains);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    @Test
    void theNamespacesOwnExampleIsReadWhole() throws IOException {
        var file = SETS.resolve("podcast-namespace/example.xml");
        assumeThat(file).as("the namespace's example is not at hand").isRegularFile();
        var feed = (Reading.Parts) Readers.read(Files.readAllBytes(file));
        var documents = feed.parts().stream().map(Part::document).toList();

        assertThat(documents)
                .extracting(
                        each -> each.statement().season(),
                        each -> each.statement().number(),
                        each -> each.people().stream().map(Object::toString).count(),
                        each -> each.statement().transcripts().isEmpty())
                .containsExactly(
                        tuple(1, 3, 3L, false), tuple(1, 2, 3L, false), tuple(1, 1, 3L, false));
    }

    @Test
    void theNamespacesChaptersAreRead() throws IOException {
        var file = SETS.resolve("podcast-namespace/docs/examples/chapters/example.json");
        assumeThat(file).as("the namespace's example is not at hand").isRegularFile();
        var expected = JSON.readTree(Files.readString(file)).path("chapters");
        var document = ((Reading.Document) Readers.read(Files.readAllBytes(file))).document();

        assertThat(document.format()).isEqualTo("podcast-chapters");
        assertThat(document.chapters()).hasSize(expected.size());
    }
}
