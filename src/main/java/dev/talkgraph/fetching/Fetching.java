package dev.talkgraph.fetching;

import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Brings sources from the web. A name is resolved once, and the connection goes to an address that
 * was looked at: none on a private network, on this machine or its links.
 */
@Component
public class Fetching {

    private static final int NOT_MODIFIED = 304;
    private static final int BUFFER = 16 * 1024;

    private final FetchProperties properties;
    private final AllowedAddresses allowed;
    private final Resolver resolver;
    private final Predicate<InetAddress> isPublic;
    private volatile @Nullable OkHttpClient client;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Resolver {

        List<InetAddress> of(String host) throws UnknownHostException;
    }

    @Autowired
    Fetching(FetchProperties properties) {
        this(
                properties,
                "https",
                host -> List.of(InetAddress.getAllByName(host)),
                PublicAddresses::hold);
    }

    Fetching(
            FetchProperties properties,
            String scheme,
            Resolver resolver,
            Predicate<InetAddress> isPublic) {
        this.properties = properties;
        this.resolver = resolver;
        this.isPublic = isPublic;
        allowed = new AllowedAddresses(properties.hosts(), scheme);
    }

    /** Whether anything may be fetched. */
    public boolean isOn() {
        return properties.isOn();
    }

    /** Whether an address may be asked, as far as its name tells. */
    public boolean mayAsk(URI address) {
        return allowed.allow(address);
    }

    /** The hosts that may be asked. */
    public List<String> hosts() {
        return properties.hosts();
    }

    /**
     * Fetches a page into a file.
     *
     * @param known of the version that is known, which is not sent again
     * @param limit in bytes, after decompression
     * @return what the server says to know this version by; nothing when it is the known one
     * @throws TooLarge if there are more bytes
     * @throws UnreadableSource if it cannot be had, or must not
     */
    public @Nullable Validators bring(URI address, Validators known, Path into, int limit)
            throws IOException {
        try {
            var at = address;
            for (var hop = 0; hop <= properties.redirects(); hop++) {
                check(at);
                try (var response = client().newCall(request(at, known)).execute()) {
                    if (!response.isRedirect()) {
                        return taken(response, into, limit);
                    }
                    at = target(at, response);
                }
            }
            throw unreadable("leads from one address to the next too often");
        } catch (InterruptedIOException late) {
            throw unreadable("takes longer than " + properties.timeout().toSeconds() + " s");
        } catch (UnknownHostException unknown) {
            throw unreadable("is on a host that cannot be found: " + unknown.getMessage());
        } catch (IOException failure) {
            throw unreadable("cannot be fetched: " + failure.getMessage());
        }
    }

    private void check(URI address) {
        if (!allowed.allow(address)) {
            throw unreadable(
                    "is, or leads to, %s, which is not among the addresses that may be fetched"
                            .formatted(address.getHost()));
        }
    }

    private static Request request(URI address, Validators known) {
        var request =
                new Request.Builder().url(address.toString()).header("User-Agent", "Talkgraph");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static URI target(URI from, Response response) {
        var location = response.header("Location");
        try {
            return from.resolve(location == null ? "" : location);
        } catch (IllegalArgumentException broken) {
            throw unreadable("leads to something that is no address");
        }
    }

    private static @Nullable Validators taken(Response response, Path into, int limit)
            throws IOException {
        if (response.code() == NOT_MODIFIED) {
            return null;
        }
        if (!response.isSuccessful()) {
            throw unreadable("is answered with status " + response.code());
        }
        try (var body = response.body().byteStream()) {
            copy(body, into, limit);
        }
        return new Validators(response.header("ETag"), response.header("Last-Modified"));
    }

    private static void copy(InputStream body, Path into, int limit) throws IOException {
        try (var out = Files.newOutputStream(into)) {
            var buffer = new byte[BUFFER];
            long copied = 0;
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                copied += read;
                if (copied > limit) {
                    throw new TooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static UnreadableSource unreadable(String why) {
        return new UnreadableSource("The address " + why, null);
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        var found = resolver.of(host);
        if (found.isEmpty() || !found.stream().allMatch(isPublic)) {
            throw new UnknownHostException(host + " is not on the public internet");
        }
        return found;
    }

    /** Made when it is needed first: most never fetch. */
    private OkHttpClient client() {
        var present = client;
        if (present == null) {
            present =
                    new OkHttpClient.Builder()
                            .dns(this::addresses)
                            .proxy(Proxy.NO_PROXY)
                            .followRedirects(false)
                            .followSslRedirects(false)
                            .callTimeout(properties.timeout())
                            .build();
            client = present;
        }
        return present;
    }
}
