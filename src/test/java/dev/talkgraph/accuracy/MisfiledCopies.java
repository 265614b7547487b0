package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.fixture.Service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Transcripts filed under two guests: one source with both names, and a conflict that is told. */
final class MisfiledCopies {

    static final String LIST = "gold/lexfridman-duplicate-transcripts.tsv";
    private static final String FOLDER = "transcripts/lexfridman-captions/";

    private MisfiledCopies() {}

    /** Of the pairs that this corpus holds; 1 where it holds none. */
    static Figure measured(Service service, Corpus corpus, List<Miss> misses) throws IOException {
        var pairs = 0;
        var right = 0;
        for (var row : Corpus.table(corpus.path(LIST)).stream().skip(1).toList()) {
            var names = row.subList(1, 3);
            if (!names.stream().allMatch(name -> corpus.has(FOLDER + name))) {
                continue;
            }
            pairs++;
            var bytes = Files.readAllBytes(corpus.path(FOLDER + names.getFirst()));
            var source = service.get("/sources/" + Hash.of(bytes));
            var filed = source.path("names").valueStream().map(name -> name.asString()).toList();
            var episode = source.path("episode").path("id").asString();
            var conflicts = service.get("/episodes/" + episode + "/quality").path("conflicts");
            if (filed.containsAll(names) && !conflicts.isEmpty()) {
                right++;
            } else {
                misses.add(
                        new Miss(
                                "" + names,
                                "one source with both names, a conflict told",
                                episode + ", names " + filed + ", conflicts " + conflicts));
            }
        }
        return new Figure(
                "misfiled copies found, of " + pairs,
                pairs == 0 ? 1 : (double) right / pairs,
                "",
                1.0);
    }
}
