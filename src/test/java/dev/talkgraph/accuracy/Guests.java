package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.extraction.Extractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hosts and guests of the transcripts and notes, each document by itself. */
final class Guests implements Measure {

    private static final String GOLD = "gold/lexfridman-guests-corrected.csv";
    private static final String TRANSCRIPTS = "transcripts/lexfridman";
    private static final String NOTES = "notes/lexnotes";
    private static final List<String> HOST = List.of("Lex Fridman");

    private final Ratio hosts = new Ratio();
    private final Map<String, Ratio> guests = new HashMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int files;

    /** Who was a guest, each by all the names that are right, and who may be called one. */
    private record Expected(List<List<String>> guests, List<String> optional) {

        static Expected of(String guests, String optional) {
            return new Expected(
                    split(guests, ";").stream().map(person -> split(person, "\\|")).toList(),
                    split(optional, "[;|]"));
        }

        private static List<String> split(String cell, String mark) {
            return cell.isBlank() ? List.of() : List.of(cell.strip().split(mark));
        }
    }

    @Override
    public String what() {
        return "hosts and guests";
    }

    @Override
    public List<String> needs() {
        return List.of(GOLD, TRANSCRIPTS, NOTES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var gold = gold(corpus.path(GOLD));
        for (var folder : List.of(TRANSCRIPTS, NOTES)) {
            for (var file : corpus.files(folder, folder.equals(NOTES) ? ".md" : ".txt")) {
                count(file, folder, gold);
            }
        }
        var all = new Ratio();
        guests.values().forEach(all::add);
        return new Measured(
                files + " files of " + TRANSCRIPTS + " and " + NOTES,
                List.of(
                        new Figure("guests F1", all.f1(), "", 0.99),
                        new Figure("guests precision", all.precision(), "", null),
                        new Figure("guests F1, transcripts", f1(TRANSCRIPTS), "", null),
                        new Figure("guests F1, notes", f1(NOTES), "", null),
                        new Figure("hosts F1, transcripts", hosts.f1(), "", 0.99)),
                misses);
    }

    private double f1(String folder) {
        return guests.getOrDefault(folder, new Ratio()).f1();
    }

    private static Map<Integer, Expected> gold(Path file) throws IOException {
        var gold = new HashMap<Integer, Expected>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            gold.put(Integer.valueOf(cells[0]), Expected.of(cells[1], cells[2]));
        }
        return gold;
    }

    private void count(Path file, String folder, Map<Integer, Expected> gold) throws IOException {
        var document = Corpus.read(file).orElse(null);
        var expected = document == null ? null : gold.get(number(document, file));
        if (document == null || expected == null) {
            return;
        }
        files++;
        var people = Extractor.extract(document).people();
        var found = named(people, Role.GUEST);
        var ratio = guests.computeIfAbsent(folder, absent -> new Ratio());
        var right = true;
        for (var names : expected.guests()) {
            var known = found.stream().anyMatch(names::contains);
            ratio.count(true, known);
            right &= known;
        }
        for (var name : found) {
            if (expected.guests().stream().noneMatch(names -> names.contains(name))
                    && !expected.optional().contains(name)) {
                ratio.count(false, true);
                right = false;
            }
        }
        if (!right) {
            misses.add(new Miss(file.getFileName().toString(), "" + expected, "" + found));
        }
        if (folder.equals(TRANSCRIPTS)) {
            countHosts(file, named(people, Role.HOST));
        }
    }

    private void countHosts(Path file, List<String> found) {
        hosts.count(true, found.containsAll(HOST));
        found.stream()
                .filter(name -> !HOST.contains(name))
                .forEach(name -> hosts.count(false, true));
        if (!found.equals(HOST)) {
            misses.add(new Miss(file.getFileName().toString(), "host " + HOST, "host " + found));
        }
    }

    private static int number(EpisodeDocument document, Path file) {
        var stated = document.statement().number();
        var begin = file.getFileName().toString().replaceFirst("\\D.*$", "");
        return stated != null ? stated : begin.isEmpty() ? -1 : Integer.parseInt(begin);
    }

    static List<String> named(List<PersonFact> people, Role role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .map(PersonFact::name)
                .toList();
    }
}
