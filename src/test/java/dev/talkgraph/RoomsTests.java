package dev.talkgraph;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTests {

    @Test
    void arrowsBetweenRoomsRunOneWay() {
        ApplicationModules.of(TalkgraphApplication.class).verify();
    }
}
