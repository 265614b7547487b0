package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.language.NounPhrase;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The topics of the seed pages against those that a careful reader lists, read from their notes. */
final class SeedTopics implements Measure {

    private static final String SEEDS = "seeds";
    private static final String NOTES = "seeds/EXPECTED.md";

    private final List<Miss> misses = new ArrayList<>();

    @Override
    public String what() {
        return "topics of the seeds";
    }

    @Override
    public List<String> needs() {
        return List.of(NOTES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var notes = Files.readString(corpus.path(NOTES));
        var found = new HashSet<String>();
        var people = new HashSet<String>();
        for (var file : corpus.files(SEEDS, ".txt")) {
            var document = Corpus.read(file);
            if (document.isPresent()) {
                var facts = Extractor.extract(document.get());
                facts.topics().stream()
                        .map(TopicFact::name)
                        .map(SeedTopics::key)
                        .forEach(found::add);
                facts.people().forEach(person -> people.add(key(person.name())));
            }
        }
        var share = found(listed(notes, "**Topics**", "Fine as well"), found);
        var clean = absent(listed(notes, "Not topics:", "the people"), found, people);
        return new Measured(
                found.size() + " topics of " + SEEDS,
                List.of(
                        new Figure("share of the reader's list", share, "", 0.9),
                        new Figure("free of sponsors, boilerplate, people", clean, "", 1.0)),
                misses);
    }

    private double found(List<List<String>> expected, Set<String> found) {
        var ratio = new Ratio();
        for (var names : expected) {
            var known = names.stream().anyMatch(found::contains);
            ratio.count(true, known);
            if (!known) {
                misses.add(new Miss("listed", String.join(" or ", names), "nothing"));
            }
        }
        return ratio.recall();
    }

    /** The share of what is no topic that is none here. */
    private double absent(List<List<String>> refused, Set<String> found, Set<String> people) {
        var all = new HashSet<>(people);
        refused.forEach(all::addAll);
        var wrong = all.stream().filter(found::contains).sorted().toList();
        wrong.forEach(name -> misses.addFirst(new Miss("refused", "no topic", name)));
        return all.isEmpty() ? 1 : 1 - (double) wrong.size() / all.size();
    }

    /** Each topic with its other names; what stands in brackets is a remark. */
    private static List<List<String>> listed(String notes, String from, String to) {
        var start = notes.indexOf(from) + from.length();
        var end = notes.indexOf(to, start);
        var list = notes.substring(start, end).replaceAll("\\([^)]*\\)", " ");
        return Arrays.stream(list.substring(list.indexOf(':') + 1).split("[;,.]"))
                .filter(names -> !names.isBlank())
                .map(names -> Arrays.stream(names.split("·")).map(SeedTopics::key).toList())
                .toList();
    }

    private static String key(String name) {
        return NounPhrase.key(List.of(name.strip().split("\\s+")));
    }
}
