package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.graph.GraphChanges;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Exports larger than what lies between the service and its reader. */
@DatabaseTest
@WithGraph
class LongExportIT {

    private static final int TEXTS = 20_000;
    private static final int LETTERS = 2_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired Environment environment;
    @Autowired Driver driver;
    @Autowired GraphChanges changes;
    private final List<Socket> readers = new ArrayList<>();

    @BeforeEach
    void fill() {
        driver.executableQuery(
                        "MATCH (s:Summary) WITH count(s) AS before WHERE before = 0"
                                + " UNWIND range(1, $texts) AS i CREATE (:Summary {id: 's' + i, text: $text})")
                .withParameters(Map.of("texts", TEXTS, "text", "a".repeat(LETTERS)))
                .execute();
    }

    @AfterEach
    void hangUp() throws IOException, InterruptedException {
        for (var reader : readers) {
            reader.close();
        }
        assertThat(atLast(0)).isZero();
    }

    @Test
    void whoHangsUpStopsTheWork() throws IOException, InterruptedException {
        var reader = reader();
        assertThat(begun(reader)).startsWith("HTTP/1.1 200");
        assertThat(atLast(1)).isOne();
        reader.close();
        assertThat(atLast(0)).isZero();
    }

    @Test
    void whatIsNotOfOneGraphBreaksOff() throws IOException {
        var reader = reader();
        assertThat(begun(reader)).startsWith("HTTP/1.1 200");
        changes.apply(transaction -> true);
        var rest = new String(rest(reader), StandardCharsets.UTF_8);
        assertThat(rest).doesNotContain("CONFLICT").doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void aWholeOneEndsWell() throws IOException {
        var reader = reader();
        assertThat(begun(reader)).startsWith("HTTP/1.1 200");
        var rest = rest(reader);
        assertThat(rest).hasSizeGreaterThan(TEXTS * LETTERS);
        assertThat(new String(rest, StandardCharsets.UTF_8)).endsWith("0\r\n\r\n");
    }

    @Test
    void onlySoManyExportAtATime() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(begun(reader())).startsWith("HTTP/1.1 200");
        }
        var fifth = Api.of(environment).get("/export?format=obsidian");
        assertThat(fifth.status()).isEqualTo(429);
        assertThat(fifth.header("Retry-After")).isPresent();
        assertThat(fifth.header("Content-Disposition")).isEmpty();
    }

    /** A reader who takes little at a time. */
    private Socket reader() throws IOException {
        var socket = new Socket();
        readers.add(socket);
        socket.setReceiveBufferSize(1 << 14);
        socket.setSoTimeout((int) SOON.toMillis());
        var port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        socket.connect(new InetSocketAddress("localhost", port));
        socket.getOutputStream()
                .write(
                        "GET /api/v1/export?format=graphml HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String begun(Socket reader) throws IOException {
        return new String(reader.getInputStream().readNBytes(1_000), StandardCharsets.UTF_8);
    }

    /** All that comes until the connection ends, or until the answer does. */
    private static byte[] rest(Socket reader) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        try {
            for (var read = 0; read >= 0; read = reader.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
                if (read >= 5
                        && new String(buffer, read - 5, 5, StandardCharsets.UTF_8)
                                .equals("0\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketException reset) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    /** How many exports the database works for, once it is so many or soon. */
    private long atLast(long wanted) throws InterruptedException {
        var until = System.nanoTime() + SOON.toNanos();
        long working;
        do {
            working =
                    driver.executableQuery(
                                    "SHOW TRANSACTIONS YIELD currentQuery"
                                            + " WHERE currentQuery CONTAINS $part"
                                            + " RETURN count(*) AS exports")
                            .withParameters(Map.of("part", "Every node that has exactly"))
                            .execute()
                            .records()
                            .getFirst()
                            .get(0)
                            .asLong();
            if (working != wanted) {
                Thread.sleep(50);
            }
        } while (working != wanted && System.nanoTime() < until);
        return working;
    }
}
