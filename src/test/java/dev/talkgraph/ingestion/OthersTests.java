package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

class OthersTests {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final List<String> said = new ArrayList<>();

    @Test
    void nobodyIsWaitedForWhereNothingIsUnderway() throws InterruptedException {
        var others = Others.awaited(door(List.of(List.of(of("a", 2, 2)))), said::add, SHORT);
        assertThat(said).isEmpty();
        assertThat(others.tookPart(Set.of("own"))).isFalse();
    }

    @Test
    void whatWasThereFirstIsWaitedForAsLongAsItMoves() throws InterruptedException {
        var door =
                door(
                        List.of(
                                List.of(of("a", 0, 3)),
                                List.of(of("a", 1, 3)),
                                List.of(of("b", 0, 1), of("a", 2, 3)),
                                List.of(of("b", 0, 1), of("a", 3, 3)),
                                List.of(of("own", 1, 1), of("a", 3, 3)),
                                List.of(of("b", 1, 1), of("own", 1, 1), of("a", 3, 3))));
        var others = Others.awaited(door, said::add, SHORT);
        assertThat(said).hasSize(1);
        assertThat(others.tookPart(Set.of("own"))).isFalse();
        assertThat(others.tookPart(Set.of("own"))).as("b came meanwhile").isTrue();
    }

    @Test
    void whoStandsStillIsNotWaitedForAndTakesPart() throws InterruptedException {
        var others = Others.awaited(door(List.of(List.of(of("left", 1, 3)))), said::add, SHORT);
        assertThat(others.tookPart(Set.of("own"))).isTrue();
    }

    private static Ingestion of(String id, int finished, int total) {
        var state = finished == total ? Ingestion.State.DONE : Ingestion.State.RUNNING;
        return new Ingestion(id, state, "2024-01-01T00:00:00Z", null, total, finished, null);
    }

    /** Answers these in turn, the last one again and again. */
    private static Door door(List<List<Ingestion>> answers) {
        Deque<List<Ingestion>> left = new LinkedList<>(answers);
        return (Door)
                Proxy.newProxyInstance(
                        Door.class.getClassLoader(),
                        new Class<?>[] {Door.class},
                        (proxy, method, arguments) -> {
                            assertThat(method.getName()).isEqualTo("ingestions");
                            return left.size() > 1 ? left.removeFirst() : left.getFirst();
                        });
    }
}
