package dev.talkgraph.bench;

import dev.talkgraph.fixture.Service;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every question to a small and to a large invented corpus, asked in turn of both, so that what else
 * the machine does weighs on both alike. No answer is kept.
 */
final class Growth {

    private static final int WARMING = 40;
    private static final int ASKED = 120;
    private static final double WARMING_SECONDS = 4;
    private static final double SECONDS = 12;

    /** Few answers have no 95th percentile that would be another thing than the slowest. */
    private static final int LEAST = 20;

    private static final List<String> JVM = List.of("-Xmx768m");
    private static final List<String> PROPERTIES =
            List.of(
                    "--talkgraph.embeddings=false",
                    "--talkgraph.answer-cache=0B",
                    "--talkgraph.page-cache=" + System.getProperty("bench.page-cache", "1GB"));

    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * How one question grew, in milliseconds.
     *
     * @param asked how often of each
     */
    record Grown(String question, double small, double large, int asked) {

        double ratio() {
            return large / small;
        }

        String line(double limit) {
            return "%-48s %9.1f %9.1f %8.2f %s (%d)"
                    .formatted(
                            question,
                            small,
                            large,
                            ratio(),
                            ratio() <= limit ? "reached" : "NOT REACHED",
                            asked);
        }
    }

    /** The most grown first. */
    static List<Grown> of(GrowthStore small, GrowthStore large, double limit)
            throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try (var one = Service.start(small.data(), JVM, PROPERTIES);
                var other = Service.start(large.data(), JVM, PROPERTIES)) {
            System.out.printf(
                    "started in %.0f s and %.0f s%n", one.startSeconds(), other.startSeconds());
            var growth = new Growth();
            var grown = new ArrayList<Grown>();
            var wanted = Pattern.compile(System.getProperty("bench.questions", ""));
            for (var asking : Asking.all()) {
                if (wanted.matcher(asking.name()).find()) {
                    grown.add(growth.of(asking, new Asked(one, small), new Asked(other, large)));
                    System.out.println(grown.getLast().line(limit));
                }
            }
            System.out.printf("asked in %.0f s%n", Service.seconds(begin));
            grown.sort(Comparator.comparingDouble(Grown::ratio).reversed());
            return grown;
        }
    }

    private record Asked(Service service, GrowthStore store) {}

    private Grown of(Asking asking, Asked small, Asked large)
            throws IOException, InterruptedException {
        var begin = System.nanoTime();
        for (int number = 0;
                number < WARMING && Service.seconds(begin) < WARMING_SECONDS;
                number++) {
            ask(asking, small, ASKED + number);
            ask(asking, large, ASKED + number);
        }
        var ofSmall = new ArrayList<Double>();
        var ofLarge = new ArrayList<Double>();
        begin = System.nanoTime();
        for (int number = 0;
                number < LEAST || number < ASKED && Service.seconds(begin) < SECONDS;
                number++) {
            ofSmall.add(ask(asking, small, number));
            ofLarge.add(ask(asking, large, number));
        }
        return new Grown(asking.name(), p95(ofSmall), p95(ofLarge), ofSmall.size());
    }

    private double ask(Asking asking, Asked of, int number)
            throws IOException, InterruptedException {
        var request = asking.request(of.service().address(), of.store().subjects(), number);
        var begin = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double p95(List<Double> milliseconds) {
        return milliseconds.stream()
                .sorted()
                .skip((long) (milliseconds.size() * 0.95))
                .findFirst()
                .orElseThrow();
    }
}
