package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.extraction.Extractor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hosts and guests of transcripts and notes, each document by itself. */
final class Guests implements Measure {

    private static final String TRANSCRIPTS = "transcripts/lexfridman";
    private static final String NOTES = "notes/lexnotes";
    private static final List<String> HOST = List.of("Lex Fridman");

    private final Ratio hosts = new Ratio();
    private final Map<String, Ratio> guests = Map.of(TRANSCRIPTS, new Ratio(), NOTES, new Ratio());
    private final List<Miss> misses = new ArrayList<>();
    private int files;

    @Override
    public String what() {
        return "hosts and guests of a document by itself";
    }

    @Override
    public List<String> needs() {
        return List.of(ListedGuests.LIST, TRANSCRIPTS, NOTES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var listed = ListedGuests.of(corpus.path(ListedGuests.LIST));
        for (var folder : guests.entrySet()) {
            for (var file : corpus.files(folder.getKey(), "")) {
                count(file, folder.getValue(), folder.getKey().equals(TRANSCRIPTS), listed);
            }
        }
        var all = new Ratio();
        guests.values().forEach(all::add);
        return new Measured(
                files + " files of " + TRANSCRIPTS + " and " + NOTES,
                List.of(
                        new Figure("guests F1", all.f1(), "", null),
                        new Figure("guests F1, transcripts", of(TRANSCRIPTS).f1(), "", 0.99),
                        new Figure("guests F1, notes", of(NOTES).f1(), "", null),
                        new Figure("guests precision", all.precision(), "", null),
                        new Figure("hosts F1, transcripts", hosts.f1(), "", 0.99)),
                misses);
    }

    private Ratio of(String folder) {
        return guests.getOrDefault(folder, new Ratio());
    }

    private void count(Path file, Ratio ratio, boolean hosted, Map<Integer, ListedGuests> listed)
            throws IOException {
        var document = Corpus.read(file).orElse(null);
        var expected = document == null ? null : listed.get(number(document, file));
        if (document == null || expected == null) {
            return;
        }
        files++;
        var people = Extractor.extract(document).people();
        var name = file.getFileName().toString();
        expected.count(name, named(people, Role.GUEST), ratio).ifPresent(misses::add);
        if (hosted) {
            new ListedGuests(List.of(HOST), List.of())
                    .count(name + ", host", named(people, Role.HOST), hosts)
                    .ifPresent(misses::add);
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
