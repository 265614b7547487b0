package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class DoorsIT {

    @LocalServerPort int port;
    @Autowired ConfigurableApplicationContext context;

    @Test
    void bothDoorsCountTheSame() {
        var store = new StoreDoor(context).counts();
        var service = new ServiceDoor(URI.create("http://localhost:" + port), "no-key").counts();
        assertThat(service).containsExactlyEntriesOf(store);
        assertThat(store).containsKeys("episodes", "guests", "quotes", "NEAR", "UNCHECKED");
        assertThat(store.get("quotes")).isPositive();
    }

    @Test
    void nobodyTellsWhatAServiceHoldsThatDoesNotAnswer() {
        assertThat(new ServiceDoor(URI.create("http://localhost:9"), "no-key").counts()).isEmpty();
    }
}
