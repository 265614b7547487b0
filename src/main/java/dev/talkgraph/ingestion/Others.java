package dev.talkgraph.ingestion;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What else comes in: the samples, and what others hand in. By waiting for what was there first, a
 * command can tell what its own sources changed; nothing is lost by it, as sources are worked on in
 * the order they came.
 */
final class Others {

    private static final long INTERVAL_MILLISECONDS = 200;

    /** Whoever gets no further for so long may have ended without a word. */
    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(30);

    private final Door door;
    private final Set<String> known;

    private Others(Door door, Set<String> known) {
        this.door = door;
        this.known = known;
    }

    /** Waits until all that came in so far is through, or gets no further. */
    static Others awaited(Door door, Consumer<String> say) throws InterruptedException {
        return awaited(door, say, LONGEST_STANDSTILL);
    }

    static Others awaited(Door door, Consumer<String> say, Duration standstill)
            throws InterruptedException {
        var first = door.ingestions();
        var known = idsOf(first);
        var underway = underway(first, known);
        if (!underway.isEmpty()) {
            say.accept("Other sources came in before; waiting until they are through");
        }
        var moved = System.nanoTime();
        while (!underway.isEmpty() && System.nanoTime() - moved < standstill.toNanos()) {
            Thread.sleep(INTERVAL_MILLISECONDS);
            var now = underway(door.ingestions(), known);
            if (!now.equals(underway)) {
                moved = System.nanoTime();
            }
            underway = now;
        }
        known.removeAll(idsOf(underway));
        return new Others(door, known);
    }

    /**
     * Whether the graph may have grown by more than what this command handed in.
     *
     * @param own the ids of its ingestions
     */
    boolean tookPart(Set<String> own) {
        return idsOf(door.ingestions()).stream()
                .anyMatch(id -> !known.contains(id) && !own.contains(id));
    }

    private static List<Ingestion> underway(List<Ingestion> all, Set<String> known) {
        return all.stream()
                .filter(each -> known.contains(each.id()))
                .filter(each -> !each.state().isFinal() && each.finished() < each.total())
                .map(Ingestion::inShort)
                .toList();
    }

    private static Set<String> idsOf(List<Ingestion> ingestions) {
        return ingestions.stream().map(Ingestion::id).collect(Collectors.toSet());
    }
}
