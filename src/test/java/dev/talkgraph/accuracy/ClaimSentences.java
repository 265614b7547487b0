package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.claims.ClaimRanking;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which lines of debates and speeches are worth checking, ranked; which sentences are claims. */
final class ClaimSentences implements Measure {

    private static final String DEBATES = "gold/claim-checkworthiness-checkthat2019";
    private static final String SENTENCES = "gold/claim-detection-claimbuster";

    /** So many sentences of a file are enough for a figure that only informs. */
    private static final int ENOUGH = 3_000;

    /** A label that says so. */
    private static final String CLAIM = "1";

    private final List<Miss> misses = new ArrayList<>();

    /** One sentence with its label. */
    private record Line(String text, boolean claim) {}

    /** A sentence with its label and what it is worth. */
    private record Ranked(Line line, double worth) {}

    @Override
    public String what() {
        return "which sentences are claims";
    }

    @Override
    public List<String> needs() {
        return List.of(DEBATES, SENTENCES);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var precisions = new ArrayList<Double>();
        for (var file : corpus.files(DEBATES, ".tsv")) {
            var lines = debate(file);
            if (lines.stream().anyMatch(Line::claim)) {
                var ranked = ranked(lines, file.getFileName().toString());
                precisions.add(averagePrecision(ranked));
            }
        }
        var sentences = new ArrayList<Line>();
        for (var file : corpus.files(SENTENCES, ".json")) {
            sentences.addAll(sentences(file));
        }
        var ranked = byWorth(sentences, ClaimRanking.of(texts(sentences)));
        var map = precisions.stream().mapToDouble(one -> one).average().orElse(0);
        return new Measured(
                precisions.size() + " debates and speeches, " + sentences.size() + " sentences",
                List.of(
                        new Figure(
                                "CheckThat 2019 MAP",
                                map,
                                "winner 0.166 on its test part; weights learnt on its training part",
                                0.17),
                        new Figure(
                                "ClaimBuster average precision",
                                averagePrecision(ranked),
                                "",
                                null),
                        new Figure(
                                "ClaimBuster F1 at its share of claims",
                                breakEven(ranked),
                                "",
                                null)),
                misses);
    }

    private static List<Line> debate(Path file) throws IOException {
        return Corpus.table(file).stream()
                .filter(cells -> cells.size() >= 4)
                .map(cells -> new Line(cells.get(2), cells.get(3).strip().equals(CLAIM)))
                .toList();
    }

    /** Sentences from all over a file, because its claims may stand first. */
    private static List<Line> sentences(Path file) throws IOException {
        var all = all(file);
        var step = Math.ceilDiv(Math.max(1, all.size()), ENOUGH);
        return IntStream.range(0, all.size())
                .filter(at -> at % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Line> all(Path file) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(file))
                .valueStream()
                .filter(sentence -> sentence.has("text"))
                .map(
                        sentence ->
                                new Line(
                                        sentence.get("text").asString(),
                                        sentence.path("label").asInt() == 1))
                .toList();
    }

    private List<Ranked> ranked(List<Line> lines, String file) {
        var ranked = byWorth(lines, ClaimRanking.of(texts(lines)));
        IntStream.range(0, Math.min(5, ranked.size()))
                .filter(rank -> !ranked.get(rank).line().claim())
                .forEach(
                        rank ->
                                misses.add(
                                        new Miss(
                                                file + ": " + ranked.get(rank).line().text(),
                                                "not worth checking",
                                                "rank " + (rank + 1))));
        return ranked;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<Ranked> byWorth(List<Line> lines, List<Double> worth) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Ranked(lines.get(at), worth.get(at)))
                .sorted(Comparator.comparingDouble(Ranked::worth).reversed())
                .toList();
    }

    /** The mean, over the claims, of the share of claims among all that rank as high. */
    private static double averagePrecision(List<Ranked> ranked) {
        var claims = 0;
        var sum = 0.0;
        for (var rank = 0; rank < ranked.size(); rank++) {
            if (ranked.get(rank).line().claim()) {
                claims++;
                sum += (double) claims / (rank + 1);
            }
        }
        return claims == 0 ? 0 : sum / claims;
    }

    /** Precision, recall and F1 where as many are taken as are claims. */
    private static double breakEven(List<Ranked> ranked) {
        var claims = ranked.stream().filter(one -> one.line().claim()).count();
        var right = ranked.stream().limit(claims).filter(one -> one.line().claim()).count();
        return claims == 0 ? 0 : (double) right / claims;
    }
}
