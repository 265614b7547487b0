package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.inference.Sameness.Verdict;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures what would be merged on pairs that others judged. */
class ClaimIdentityCorpusTests {

    private static final Path GOLD =
            Path.of(System.getProperty("corpus", "../shared/corpus"), "gold");

    private static List<String[]> rows(String file) throws IOException {
        var path = GOLD.resolve(file);
        assumeThat(path).as("the corpus is not here").exists();
        return Files.readAllLines(path).stream().skip(1).map(line -> line.split("\t")).toList();
    }

    private static boolean merges(String one, String other) {
        return ClaimIdentity.compare(one, other).verdict() == Verdict.SAME;
    }

    @Test
    void hardlyAnythingMergedIsNoParaphrase() throws Exception {
        var right = 0;
        var wrong = new ArrayList<String>();
        for (var row : rows("paraphrase-msrp/msr-paraphrase-corpus/msr_paraphrase_train.txt")) {
            if (merges(row[3], row[4])) {
                if (row[0].equals("1")) {
                    right++;
                } else {
                    wrong.add(row[3] + " / " + row[4]);
                }
            }
        }
        System.out.println("paraphrases merged: " + right + " right, wrong: " + wrong);
        assertThat((double) right / (right + wrong.size())).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void contradictionsAreNotMerged() throws Exception {
        var merged = new ArrayList<String>();
        var entailed = 0;
        for (var row : rows("nli-sick2014/SICK_train.txt")) {
            // Of the pairs that contradict nothing a third is enough, and keeps the test short.
            var counts = row[4].equals("CONTRADICTION") || Integer.parseInt(row[0]) % 3 == 0;
            if (counts && merges(row[1], row[2])) {
                entailed += row[4].equals("ENTAILMENT") ? 1 : 0;
                if (!row[4].equals("ENTAILMENT")) {
                    merged.add(row[4] + ": " + row[1] + " / " + row[2]);
                }
            }
        }
        System.out.println("entailed pairs merged: " + entailed + ", others: " + merged);
        assertThat(merged).noneMatch(pair -> pair.startsWith("CONTRADICTION"));
        assertThat(merged).hasSizeLessThan(10);
    }

    @Test
    void theSeedsClaimsJoinAsAReaderJoinsThem() throws Exception {
        var seeds = GOLD.resolveSibling("seeds");
        assumeThat(seeds).as("the corpus is not here").exists();
        var claims = new ArrayList<String>();
        try (var pages = Files.list(seeds)) {
            for (var page : pages.filter(file -> file.toString().endsWith(".txt")).toList()) {
                var text = Files.readString(page).split("\n(Notable Quotes|Still open)\n")[0];
                text.lines()
                        .map(line -> line.replaceFirst("^- ", ""))
                        .filter(line -> line.length() < 200 && line.endsWith("."))
                        .forEach(claims::add);
            }
        }
        var joined =
                ClaimIdentity.groups(claims).stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> group.stream().map(i -> firstWords(claims.get(i))).toList())
                        .map(names -> names.stream().sorted().distinct().toList())
                        .toList();
        assertThat(joined)
                .contains(List.of("Robots excel"))
                .contains(List.of("Combining perception", "Treating perception"))
                .contains(List.of("Levine argues", "Sergey Levine"));
        assertThat(joined.stream().filter(names -> !names.equals(List.of("Get the")))).hasSize(3);
    }

    private static String firstWords(String claim) {
        var words = claim.split(" ");
        return words[0] + " " + words[1];
    }
}
