package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.inference.Inference;
import dev.talkgraph.inference.Judgement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences told to entail, to contradict or neither. */
final class AgreementAndDispute implements Measure {

    private final Ratio contradictions = new Ratio();
    private final Ratio agreements = new Ratio();
    private final Ratio disputes = new Ratio();
    private final Ratio newsAgreements = new Ratio();
    private final List<Miss> wronglyConfirmed = new ArrayList<>();
    private final List<Miss> misjudged = new ArrayList<>();

    @Override
    public String what() {
        return "agreement and dispute";
    }

    @Override
    public List<String> needs() {
        return List.of(SentencePairs.CAPTIONS, SentencePairs.PARAPHRASES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var captions = SentencePairs.captions(corpus);
        for (var pair : captions) {
            var judgement = Inference.judge(pair.one(), pair.other());
            contradictions.count(pair.contradicts(), judgement.isCandidateDispute());
            disputes.count(pair.contradicts(), judgement.isConfirmedDispute());
            agreements.count(pair.same(), judgement.isConfirmedAgreement());
            note(pair, judgement);
        }
        var news = SentencePairs.paraphrases(corpus);
        for (var pair : news) {
            var judgement = Inference.judge(pair.one(), pair.other());
            newsAgreements.count(pair.same(), judgement.isConfirmedAgreement());
        }
        var misses = new ArrayList<>(wronglyConfirmed);
        misses.addAll(misjudged);
        var on = captions.size() + " and " + news.size() + " pairs of ";
        return new Measured(on + String.join(" and ", needs()), figures(), misses);
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("contradiction F1", contradictions.f1(), "lexical features 0.844", 0.86),
                new Figure(
                        "agreement precision, confirmed",
                        agreements.precision(),
                        "best rival 0.91",
                        0.95),
                new Figure("agreements confirmed", agreements.found(), "", null),
                new Figure(
                        "agreement precision, confirmed in news",
                        newsAgreements.precision(),
                        "best rival 0.91",
                        0.95),
                new Figure("agreements confirmed in news", newsAgreements.found(), "", null),
                new Figure(
                        "dispute precision, confirmed", disputes.precision(), "best rival 0", 0.8),
                new Figure("disputes confirmed", disputes.found(), "", null));
    }

    private void note(SentencePairs.Pair pair, Judgement judgement) {
        var isWrong =
                (judgement.isConfirmedDispute() && !pair.contradicts())
                        || (judgement.isConfirmedAgreement() && !pair.same());
        if (isWrong || judgement.isCandidateDispute() != pair.contradicts()) {
            var miss = new Miss(pair.toString(), pair.label(), judgement.toString());
            (isWrong ? wronglyConfirmed : misjudged).add(miss);
        }
    }
}
