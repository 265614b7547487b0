package dev.talkgraph.ingestion;

import dev.talkgraph.meaning.MeaningProgress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Hands in many sources a portion at a time, and waits until all are through. */
final class Delivery {

    private static final int PORTION_SOURCES = 100;
    private static final long PORTION_BYTES = 32L << 20;
    private static final int PORTIONS_AT_A_TIME = 2;
    private static final long INTERVAL_MILLISECONDS = 200;

    private final Door door;
    private final Stated stated;
    private final Progress progress;
    private final Consumer<MeaningProgress> meaning;
    private final Deque<Underway> underway = new ArrayDeque<>();
    private final List<IngestedSource> finished = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** A portion that was handed in, and which of its sources were told of. */
    private record Underway(String id, List<Upload> uploads, Set<Integer> told) {}

    /**
     * Prepares to hand in sources.
     *
     * @param progress is told of every source that is through, and of those that are read
     * @param meaning is told how far their texts have vectors, when all sources are through
     */
    Delivery(Door door, Stated stated, Progress progress, Consumer<MeaningProgress> meaning) {
        this.door = door;
        this.stated = stated;
        this.progress = progress;
        this.meaning = meaning;
    }

    /**
     * What was handed in.
     *
     * @param sources what became of the sources, in their order
     * @param ids of the ingestions that they were handed in as
     */
    record Delivered(List<IngestedSource> sources, Set<String> ids) {}

    /** Hands the sources in, and comes back when all are through. */
    Delivered of(List<Upload> uploads) throws InterruptedException {
        for (var portion : portions(uploads)) {
            while (underway.size() >= PORTIONS_AT_A_TIME) {
                look();
            }
            var id = door.submit(portion, stated);
            ids.add(id);
            underway.add(new Underway(id, portion, new HashSet<>()));
        }
        String last = null;
        while (!underway.isEmpty()) {
            last = underway.getFirst().id();
            look();
        }
        while (last != null && !door.look(last).state().isFinal()) {
            meaning.accept(door.meaning());
            Thread.sleep(INTERVAL_MILLISECONDS);
        }
        return new Delivered(List.copyOf(finished), Set.copyOf(ids));
    }

    private void look() throws InterruptedException {
        var portion = underway.getFirst();
        var ingestion = door.look(portion.id());
        var sources = ingestion.allSources();
        for (var index = 0; index < sources.size(); index++) {
            if (sources.get(index).state().isFinal() && portion.told().add(index)) {
                tell(portion.uploads(), index, sources.get(index));
            }
        }
        progress.reading(
                sources.stream()
                        .filter(source -> source.state() == IngestedSource.State.RUNNING)
                        .map(IngestedSource::name)
                        .toList());
        if (ingestion.finished() == ingestion.total()) {
            finished.addAll(sources);
            underway.removeFirst();
        } else {
            Thread.sleep(INTERVAL_MILLISECONDS);
        }
    }

    /** Parts of sources stand behind the sources that were handed in. */
    private void tell(List<Upload> uploads, int index, IngestedSource source) {
        if (index < uploads.size()) {
            progress.through(uploads.get(index), source);
        } else {
            progress.through(source);
        }
    }

    private static List<List<Upload>> portions(List<Upload> uploads) {
        var portions = new ArrayList<List<Upload>>();
        var portion = new ArrayList<Upload>();
        long bytes = 0;
        for (var upload : uploads) {
            var isFull =
                    portion.size() == PORTION_SOURCES || bytes + upload.bytes() > PORTION_BYTES;
            if (isFull && !portion.isEmpty()) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(upload);
            bytes += upload.bytes();
        }
        if (!portion.isEmpty()) {
            portions.add(List.copyOf(portion));
        }
        return portions;
    }
}
