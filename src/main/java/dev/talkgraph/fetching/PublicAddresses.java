package dev.talkgraph.fetching;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are on the public internet: none of those that IANA's registries of special
 * purposes (RFC 6890) keep for private networks, this machine, links, documentation, tests,
 * broadcast and translation.
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL =
            List.of(
                    Range.of("0.0.0.0/8"),
                    Range.of("10.0.0.0/8"),
                    Range.of("100.64.0.0/10"),
                    Range.of("127.0.0.0/8"),
                    Range.of("169.254.0.0/16"),
                    Range.of("172.16.0.0/12"),
                    Range.of("192.0.0.0/24"),
                    Range.of("192.0.2.0/24"),
                    Range.of("192.88.99.0/24"),
                    Range.of("192.168.0.0/16"),
                    Range.of("198.18.0.0/15"),
                    Range.of("198.51.100.0/24"),
                    Range.of("203.0.113.0/24"),
                    Range.of("224.0.0.0/3"));

    /** Of the newer addresses the registry gives out these alone, and of them not all. */
    private static final Range UNICAST = Range.of("2000::/3");

    private static final List<Range> NEWER_SPECIAL =
            List.of(
                    Range.of("2001::/23"),
                    Range.of("2001:db8::/32"),
                    Range.of("2002::/16"),
                    Range.of("3fff::/20"));

    private PublicAddresses() {}

    static boolean hold(InetAddress address) {
        return address.getAddress().length == Range.BYTES_OF_4
                ? SPECIAL.stream().noneMatch(range -> range.holds(address))
                : UNICAST.holds(address)
                        && NEWER_SPECIAL.stream().noneMatch(range -> range.holds(address));
    }

    /** Addresses that begin alike. */
    private record Range(BigInteger start, int bytes, int bits) {

        static final int BYTES_OF_4 = 4;

        static Range of(String block) {
            var slash = block.indexOf('/');
            try {
                var start = InetAddress.getByName(block.substring(0, slash)).getAddress();
                var bits = Integer.parseInt(block.substring(slash + 1));
                return new Range(new BigInteger(1, start), start.length, bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(block, impossible);
            }
        }

        boolean holds(InetAddress address) {
            var raw = address.getAddress();
            var rest = bytes * 8 - bits;
            return raw.length == bytes
                    && new BigInteger(1, raw).shiftRight(rest).equals(start.shiftRight(rest));
        }
    }
}
