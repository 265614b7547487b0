package dev.talkgraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Questions asked over several connections at once, each when the one before it is answered. */
final class Load {

    private static final int CONNECTIONS = 8;

    private Load() {}

    /** Asks the question of this number. */
    interface Question {
        void ask(int number) throws IOException, InterruptedException;
    }

    /**
     * How fast questions were answered.
     *
     * @param p95Milliseconds what 95 of 100 took at most
     */
    record Result(int answers, double perSecond, double p95Milliseconds) {}

    /** Asks for so many seconds, or until so many were asked. */
    static Result of(double seconds, int most, Question question) throws InterruptedException {
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        var tasks = new ArrayList<Callable<long[]>>();
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            tasks.add(
                    () -> {
                        var took = LongStream.builder();
                        var number = next.getAndIncrement();
                        while (number < most && System.nanoTime() - begin < seconds * 1e9) {
                            var asked = System.nanoTime();
                            question.ask(number);
                            took.add(System.nanoTime() - asked);
                            number = next.getAndIncrement();
                        }
                        return took.build().toArray();
                    });
        }
        var all = new ArrayList<long[]>();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var done : threads.invokeAll(tasks)) {
                all.add(done.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A question failed", failure.getCause());
        }
        return result(all, (System.nanoTime() - begin) / 1e9);
    }

    private static Result result(List<long[]> all, double seconds) {
        var sorted = all.stream().flatMapToLong(LongStream::of).sorted().toArray();
        var p95 = sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.95)] / 1e6;
        return new Result(sorted.length, sorted.length / seconds, p95);
    }
}
