package dev.talkgraph.ingestion;

import dev.talkgraph.meaning.MeaningProgress;

import java.util.function.Consumer;

/** Says how far the texts have their vectors, once for every twentieth of the work. */
final class MeaningReport implements Consumer<MeaningProgress> {

    private static final int STEPS = 20;

    private final Consumer<String> say;
    private long told = -1;

    MeaningReport(Consumer<String> say) {
        this.say = say;
    }

    @Override
    public void accept(MeaningProgress progress) {
        var step = progress.total() == 0 ? told : STEPS * progress.done() / progress.total();
        if (progress.running() && step != told) {
            told = step;
            say.accept("vectors for %d of %d texts".formatted(progress.done(), progress.total()));
        }
    }
}
