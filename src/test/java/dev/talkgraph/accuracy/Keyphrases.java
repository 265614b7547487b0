package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.Section.Item;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.extraction.Extractor;

import opennlp.tools.stemmer.PorterStemmer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first ten topics of abstracts against the key phrases that indexers gave them: all of these
 * that no list controls, whether the text has their words or not, equal when their words have the
 * same Porter stems; the mean over the abstracts.
 */
final class Keyphrases implements Measure {

    private static final String GOLD = "gold/keyphrase-inspec";
    private static final int FIRST = 10;

    private final Ratio inText = new Ratio();
    private final List<Scored> scored = new ArrayList<>();

    private record Scored(double f1, Miss miss) {}

    @Override
    public String what() {
        return "topics of abstracts";
    }

    @Override
    public List<String> needs() {
        return List.of(GOLD);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var files = corpus.files(GOLD, ".abstr");
        for (var file : files) {
            var gold = file.resolveSibling(name(file) + ".uncontr");
            if (Files.exists(gold)) {
                compare(name(file), Files.readString(file), Files.readString(gold));
            }
        }
        var mean = scored.stream().mapToDouble(Scored::f1).average().orElse(0);
        return new Measured(
                scored.size() + " abstracts of " + GOLD,
                List.of(
                        new Figure(
                                "F1@10",
                                mean,
                                "TF-IDF 0.350, SingleRank 0.342, TextRank 0.340",
                                0.40),
                        new Figure("F1@10, phrases in the text only", inText.f1(), "", null)),
                scored.stream()
                        .sorted(Comparator.comparingDouble(Scored::f1))
                        .map(Scored::miss)
                        .toList());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.abstr$", "");
    }

    private void compare(String name, String text, String keys) {
        var gold = stems(List.of(keys.split(";")));
        if (gold.isEmpty()) {
            return;
        }
        var topics =
                Extractor.extract(document(text)).topics().stream().map(TopicFact::name).toList();
        var found = first(stems(topics));
        var ratio = new Ratio();
        gold.forEach(key -> ratio.count(true, found.contains(key)));
        found.stream().filter(key -> !gold.contains(key)).forEach(key -> ratio.count(false, true));
        var words = " " + stem(text) + " ";
        for (var key : gold) {
            if (words.contains(" " + key + " ")) {
                inText.count(true, found.contains(key));
            }
        }
        found.stream().filter(key -> !gold.contains(key)).forEach(key -> inText.count(false, true));
        scored.add(new Scored(ratio.f1(), new Miss(name, keys.strip(), "" + topics)));
    }

    /** The title is the first line with those that continue it; the abstract is the rest. */
    private static EpisodeDocument document(String text) {
        var end = text.indexOf('\n');
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '\t') {
            end = text.indexOf('\n', end + 1);
        }
        var title = end < 0 ? text.length() : end;
        var items =
                List.of(
                        Item.of(new Passage(null, 0, title)),
                        Item.of(new Passage(null, title, text.length())));
        return new EpisodeDocument(
                "abstract",
                text,
                new EpisodeStatement(null, null, null, null, null, null, null),
                null,
                List.of(),
                List.of(new Section(SectionKind.SUMMARY, null, items)),
                List.of(),
                List.of());
    }

    private static Set<String> first(Set<String> stems) {
        var first = new LinkedHashSet<String>();
        stems.stream().limit(FIRST).forEach(first::add);
        return first;
    }

    private static Set<String> stems(List<String> phrases) {
        var stems = new LinkedHashSet<String>();
        phrases.stream().map(Keyphrases::stem).filter(one -> !one.isEmpty()).forEach(stems::add);
        return stems;
    }

    private static String stem(String phrase) {
        var stems = new ArrayList<String>();
        for (var word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                stems.add(new PorterStemmer().stem(word));
            }
        }
        return String.join(" ", stems);
    }
}
