package dev.talkgraph.fetching;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What may be fetched from the web.
 *
 * @param hosts those that are asked: {@code example.org}, with {@code *.example.org} all below it as
 *     well; none, as is usual, fetches nothing
 * @param timeout the longest time that one source takes, redirects included
 * @param redirects the most that are followed, each to a host that is asked
 */
@ConfigurationProperties("talkgraph.fetch")
public record FetchProperties(
        @DefaultValue List<String> hosts,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("5") int redirects) {

    private static final Pattern HOST =
            Pattern.compile("(?:\\*\\.)?(?:[a-z0-9_-]+\\.)+[a-z][a-z0-9-]*");

    public FetchProperties {
        hosts = hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
        for (var host : hosts) {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "talkgraph.fetch.hosts takes names such as example.org and *.example.org, not "
                                + host);
            }
        }
        if (timeout.isNegative() || timeout.isZero() || redirects < 0) {
            throw new IllegalArgumentException(
                    "Fetching takes some time, and no negative redirects");
        }
    }

    /** Whether anything is fetched. */
    public boolean isOn() {
        return !hosts.isEmpty();
    }
}
