package dev.talkgraph.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;

import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class FetchingTests {

    private static final int LIMIT = 10_000;

    @TempDir Path folder;
    private LocalPages pages;
    private Fetching fetching;

    @BeforeEach
    void open() throws IOException {
        pages = new LocalPages();
        fetching = LocalPages.fetching();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void aPageComesWithWhatItsVersionIsKnownBy() throws IOException {
        var page =
                pages.serve(
                        "/4.vtt",
                        exchange -> {
                            exchange.getResponseHeaders().set("ETag", "\"7\"");
                            say(exchange, 200, "words");
                        });
        assertThat(bring(page)).isEqualTo(new Validators("\"7\"", null));
        assertThat(file()).hasContent("words");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws IOException {
        var page =
                pages.serve(
                        "/feed",
                        exchange -> {
                            var known = exchange.getRequestHeaders().getFirst("If-None-Match");
                            exchange.sendResponseHeaders("\"7\"".equals(known) ? 304 : 200, -1);
                        });
        assertThat(fetching.bring(page, new Validators("\"7\"", null), file(), LIMIT)).isNull();
        assertThat(fetching.bring(page, new Validators("\"6\"", null), file(), LIMIT)).isNotNull();
    }

    @Test
    void redirectsAreFollowedToHostsThatAreNamedAlone() throws IOException {
        pages.serve("/new", exchange -> say(exchange, 200, "moved"));
        var near = pages.serve("/near", exchange -> lead(exchange, "/new"));
        var below =
                pages.serve(
                        "/below",
                        exchange ->
                                lead(exchange, pages.at("a.keepers.example", "/new").toString()));
        var far =
                pages.serve(
                        "/far",
                        exchange -> lead(exchange, pages.at("other.example", "/new").toString()));
        var round = pages.serve("/round", exchange -> lead(exchange, "/round"));
        bring(near);
        assertThat(file()).hasContent("moved");
        bring(below);
        refused(far, "other.example, which is not among");
        refused(round, "too often");
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        var large = pages.serve("/large", exchange -> say(exchange, 200, "0".repeat(LIMIT + 1)));
        var bomb =
                pages.serve(
                        "/bomb",
                        exchange -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            say(exchange, 200, gzip("0".repeat(5_000_000)));
                        });
        assertThatThrownBy(() -> bring(large)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> bring(bomb)).isInstanceOf(TooLarge.class);
    }

    @Test
    void whatTakesTooLongIsLeft() {
        var slow =
                pages.serve(
                        "/slow",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            for (var i = 0; i < 100; i++) {
                                exchange.getResponseBody().write('0');
                                exchange.getResponseBody().flush();
                                Thread.sleep(100);
                            }
                        });
        refused(slow, "longer than 2 s");
    }

    @Test
    void anErrorOfTheServerIsTold() {
        refused(pages.serve("/gone", exchange -> say(exchange, 404, "no")), "status 404");
    }

    @Test
    void aNameThatLeadsIntoAPrivateNetworkIsRefused() {
        var inside =
                new Fetching(
                        LocalPages.properties(),
                        "http",
                        host ->
                                List.of(
                                        InetAddress.getByName("93.184.215.14"),
                                        InetAddress.getLoopbackAddress()),
                        PublicAddresses::hold);
        var page = pages.serve("/secret", exchange -> say(exchange, 200, "secret"));
        assertThatThrownBy(() -> inside.bring(page, Validators.NONE, file(), LIMIT))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("not on the public internet");
    }

    @Test
    void onlyHttpsOnNamedHostsMayBeAsked() {
        var usual = new Fetching(LocalPages.properties());
        assertThat(usual.mayAsk(URI.create("https://lantern.example/feed"))).isTrue();
        assertThat(usual.mayAsk(URI.create("https://LANTERN.example:443/feed"))).isTrue();
        assertThat(usual.mayAsk(URI.create("https://a.keepers.example/feed"))).isTrue();
        for (var other :
                List.of(
                        "http://lantern.example/feed",
                        "https://lantern.example:8443/feed",
                        "https://me@lantern.example/feed",
                        "https://notlantern.example/feed",
                        "https://lantern.example.evil.example/feed",
                        "file:///etc/passwd",
                        "https://127.0.0.1/feed",
                        "https://[::1]/feed")) {
            assertThat(usual.mayAsk(URI.create(other))).as(other).isFalse();
        }
        assertThat(new Fetching(new FetchProperties(List.of(), Duration.ofSeconds(1), 0)).isOn())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.100.1.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2002:a00:1::"
            })
    void specialAddressesAreNotPublic(String address) throws IOException {
        assertThat(PublicAddresses.hold(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800::1"})
    void othersArePublic(String address) throws IOException {
        assertThat(PublicAddresses.hold(InetAddress.getByName(address))).isTrue();
    }

    private void refused(URI page, String why) {
        assertThatThrownBy(() -> bring(page))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining(why);
    }

    private Validators bring(URI page) throws IOException {
        return fetching.bring(page, Validators.NONE, file(), LIMIT);
    }

    private Path file() throws IOException {
        var file = folder.resolve("source");
        return Files.exists(file) ? file : Files.createFile(file);
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        say(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
