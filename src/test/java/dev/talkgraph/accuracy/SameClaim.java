package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.identity.ClaimIdentity;
import dev.talkgraph.inference.Inference;
import dev.talkgraph.inference.Reading;
import dev.talkgraph.inference.Sameness.Verdict;
import dev.talkgraph.language.SentenceEmbeddings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences told to be paraphrases or not, and which of them are merged. */
final class SameClaim implements Measure {

    private final Ratio paraphrases = new Ratio();
    private final Ratio merged = new Ratio();
    private final Ratio mergedCaptions = new Ratio();
    private final List<Miss> wronglyMerged = new ArrayList<>();
    private final List<Miss> misjudged = new ArrayList<>();
    private int pairs;
    private int contradictionsMerged;

    @Override
    public String what() {
        return "same claim or not";
    }

    @Override
    public List<String> needs() {
        return List.of(SentencePairs.PARAPHRASES, SentencePairs.CAPTIONS);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var news = SentencePairs.paraphrases(corpus);
        var chances = news.parallelStream().map(SameClaim::chance).toList();
        for (var at = 0; at < news.size(); at++) {
            pairs++;
            judge(news.get(at), chances.get(at));
            merge(news.get(at), merged);
        }
        for (var pair : SentencePairs.captions(corpus)) {
            pairs++;
            merge(pair, mergedCaptions);
        }
        var misses = new ArrayList<>(wronglyMerged);
        misses.addAll(misjudged);
        return new Measured(
                pairs + " pairs of " + String.join(" and ", needs()), figures(), misses);
    }

    private List<Figure> figures() {
        return List.of(
                new Figure(
                        "paraphrase F1",
                        paraphrases.f1(),
                        "TF-IDF 0.812, Ji & Eisenstein 0.859, embeddings' cosine 0.830",
                        0.85),
                new Figure("precision of what is merged", merged.precision(), "", 0.98),
                new Figure("paraphrases merged", merged.found(), "", null),
                new Figure(
                        "precision of what is merged, captions",
                        mergedCaptions.precision(),
                        "",
                        0.98),
                new Figure("captions merged", mergedCaptions.found(), "", null),
                new Figure("contradictions merged", contradictionsMerged, "", null));
    }

    private static double chance(SentencePairs.Pair pair) {
        var cosine = cosine(pair.one(), pair.other());
        return Inference.paraphrases(Reading.of(pair.one()), Reading.of(pair.other()), cosine);
    }

    private void judge(SentencePairs.Pair pair, double chance) {
        var found = chance >= Inference.PARAPHRASE;
        paraphrases.count(pair.same(), found);
        if (found != pair.same()) {
            misjudged.add(new Miss(pair.toString(), pair.label(), "chance " + chance));
        }
    }

    private static double cosine(String one, String other) {
        var here = SentenceEmbeddings.of(one).orElseGet(() -> new float[0]);
        var there = SentenceEmbeddings.of(other).orElseGet(() -> new float[0]);
        var product = 0.0;
        for (var at = 0; at < Math.min(here.length, there.length); at++) {
            product += here[at] * there[at];
        }
        return product;
    }

    private void merge(SentencePairs.Pair pair, Ratio ratio) {
        var sameness = ClaimIdentity.compare(pair.one(), pair.other());
        var found = sameness.verdict() == Verdict.SAME;
        ratio.count(pair.same(), found);
        if (found && !pair.same()) {
            contradictionsMerged += pair.contradicts() ? 1 : 0;
            wronglyMerged.add(
                    new Miss(pair.toString(), pair.label(), "merged: " + sameness.reason()));
        }
    }
}
