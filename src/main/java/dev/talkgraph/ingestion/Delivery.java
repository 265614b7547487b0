package dev.talkgraph.ingestion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands in many sources a portion at a time, and waits until all are through. */
final class Delivery {

    private static final int PORTION_SOURCES = 100;
    private static final long PORTION_BYTES = 32L << 20;
    private static final int PORTIONS_AT_A_TIME = 2;
    private static final long INTERVAL_MILLISECONDS = 200;

    private final Door door;
    private final Stated stated;
    private final Progress progress;
    private final Deque<Underway> underway = new ArrayDeque<>();
    private final List<IngestedSource> finished = new ArrayList<>();

    /** A portion that was handed in, and which of its sources were told of. */
    private record Underway(String id, List<Upload> uploads, Set<Integer> told) {}

    /**
     * Prepares to hand in sources.
     *
     * @param progress is told of every source that is through, and of those that are read
     */
    Delivery(Door door, Stated stated, Progress progress) {
        this.door = door;
        this.stated = stated;
        this.progress = progress;
    }

    /** What became of the sources, in their order. */
    List<IngestedSource> of(List<Upload> uploads) throws InterruptedException {
        for (var portion : portions(uploads)) {
            while (underway.size() >= PORTIONS_AT_A_TIME) {
                look();
            }
            underway.add(new Underway(door.submit(portion, stated), portion, new HashSet<>()));
        }
        while (!underway.isEmpty()) {
            look();
        }
        return List.copyOf(finished);
    }

    private void look() throws InterruptedException {
        var portion = underway.getFirst();
        var ingestion = door.look(portion.id());
        var sources = ingestion.allSources();
        for (var index = 0; index < sources.size(); index++) {
            if (sources.get(index).state().isFinal() && portion.told().add(index)) {
                progress.through(portion.uploads().get(index), sources.get(index));
            }
        }
        progress.reading(
                sources.stream()
                        .filter(source -> source.state() == IngestedSource.State.RUNNING)
                        .map(IngestedSource::name)
                        .toList());
        if (ingestion.state().isFinal()) {
            finished.addAll(sources);
            underway.removeFirst();
        } else {
            Thread.sleep(INTERVAL_MILLISECONDS);
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
