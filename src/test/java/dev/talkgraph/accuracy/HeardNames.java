package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.identity.HeardName;
import dev.talkgraph.identity.Nicknames;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What automatic captions heard beside every guest's name: who is told to be meant, rightly or not. */
final class HeardNames implements Measure {

    private static final String HEARD = "gold/lexfridman-asr-names.tsv";
    private static final String NICKNAMES = "gold/person-nicknames/names.csv";

    private final Ratio names = new Ratio();
    private final List<Miss> misses = new ArrayList<>();
    private int pairs;

    /** A guest, and the first words that captions heard where the guest is presented. */
    private record Heard(String guest, String words) {

        /** Of one person, or of a person whom the words name as they are written. */
        boolean isAboutGuestOf(Heard other) {
            return other.guest.contains(guest)
                    || guest.contains(other.guest)
                    || other.words
                            .toLowerCase(Locale.ROOT)
                            .startsWith(guest.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String what() {
        return "names heard wrongly or written differently";
    }

    @Override
    public List<String> needs() {
        return List.of(HEARD, NICKNAMES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var rows =
                Corpus.table(corpus.path(HEARD)).stream()
                        .skip(1)
                        .filter(cells -> cells.get(5).equals("0"))
                        .map(cells -> new Heard(cells.get(1), cells.get(2)))
                        .toList();
        for (var row : rows) {
            var isFound = HeardName.is(row.guest(), row.words());
            names.count(true, isFound);
            if (!isFound) {
                misses.add(new Miss(row.words(), row.guest(), "nobody"));
            }
            rows.forEach(other -> compareWithAnother(row, other));
        }
        return new Measured(
                rows.size() + " names, " + pairs + " pairs of another's name and words",
                List.of(
                        new Figure("precision", names.precision(), "1.00 on 190 pairs", 1.0),
                        new Figure("recall", names.recall(), "0.490 on 190 pairs", 0.6),
                        new Figure("nicknames known", nicknames(corpus).recall(), "", null)),
                misses);
    }

    private void compareWithAnother(Heard row, Heard other) {
        if (row.isAboutGuestOf(other)) {
            return;
        }
        pairs++;
        if (HeardName.is(row.guest(), other.words())) {
            names.count(false, true);
            misses.addFirst(new Miss(other.words(), other.guest(), row.guest()));
        }
    }

    private static Ratio nicknames(Corpus corpus) throws IOException {
        var known = new Ratio();
        for (var line : Files.readAllLines(corpus.path(NICKNAMES)).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            known.count(true, Nicknames.areOne(cells[0], cells[2]));
        }
        return known;
    }
}
