package dev.talkgraph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A real table of episodes, where it is at hand, and the same as people corrected it. */
class GuestTableTests {

    private static Reading.Parts table(String name) throws IOException {
        var file =
                Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("gold/" + name);
        assumeThat(file).as("the corpus of real episodes is not at hand").isRegularFile();
        return (Reading.Parts) Readers.read(Files.readAllBytes(file));
    }

    private static List<EpisodeDocument> rows(Reading.Parts table) {
        return table.parts().stream().map(Part::document).toList();
    }

    private static Map<Integer, List<String>> guests(Reading.Parts table) {
        var guests = new HashMap<Integer, List<String>>();
        for (var row : rows(table)) {
            var names = row.people().stream().map(NamedPerson::name).toList();
            guests.put(row.statement().number(), names);
        }
        return guests;
    }

    @Test
    void everyRowHasItsNumberTitleGuestDayLengthAndRecording() throws IOException {
        var table = table("lexfridman-guests.csv");

        assertThat(table.notes()).isEmpty();
        assertThat(table.parts()).hasSize(225);
        assertThat(rows(table))
                .allSatisfy(
                        row -> {
                            var episode = row.statement();
                            assertThat(episode.number()).isPositive();
                            assertThat(episode.title() != null)
                                    .isEqualTo(row.text().contains("\nsummary: "));
                            assertThat(episode.publishedOn())
                                    .isBetween(
                                            LocalDate.of(2018, 1, 1), LocalDate.of(2024, 12, 31));
                            assertThat(episode.durationSeconds()).isBetween(600.0, 40_000.0);
                            assertThat(episode.recordingUrl() != null)
                                    .isEqualTo(row.text().startsWith("yt_url: https://"));
                        });
        assertThat(table.parts())
                .flatExtracting(Part::uris)
                .hasSizeGreaterThan(220)
                .doesNotHaveDuplicates();
    }

    /** The difference is what was corrected by hand. */
    @Test
    void guestsAgreeWithThoseThatPeopleCorrected() throws IOException {
        var read = guests(table("lexfridman-guests.csv"));
        var corrected = guests(table("lexfridman-guests-corrected.csv"));

        var others = new TreeSet<String>();
        var both = 0;
        for (var episode : read.keySet()) {
            if (corrected.containsKey(episode)) {
                both++;
                if (!read.get(episode).equals(corrected.get(episode))) {
                    others.add(episode + ": " + read.get(episode) + " / " + corrected.get(episode));
                }
            }
        }
        System.out.println(both - others.size() + " of " + both + " agree, but for " + others);
        assertThat(both).isGreaterThan(200);
        assertThat(others.size() * 20).isLessThan(both);
    }
}
