package dev.talkgraph.fetching;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The addresses that may be asked: on hosts that are named, by https, at the usual port. */
record AllowedAddresses(List<String> hosts, String scheme) {

    private static final int LONGEST = 2_000;

    AllowedAddresses {
        hosts = List.copyOf(hosts);
    }

    boolean allow(URI address) {
        var host = address.getHost();
        return host != null
                && scheme.equalsIgnoreCase(address.getScheme())
                && address.getRawUserInfo() == null
                && address.toString().length() <= LONGEST
                && (address.getPort() < 0 || scheme.equals("http") || address.getPort() == 443)
                && isNamed(host.toLowerCase(Locale.ROOT));
    }

    private boolean isNamed(String host) {
        return hosts.stream()
                .anyMatch(
                        named ->
                                named.startsWith("*.")
                                        ? host.endsWith(named.substring(1))
                                                || host.equals(named.substring(2))
                                        : host.equals(named));
    }
}
