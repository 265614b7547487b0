package dev.talkgraph.ingestion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;

/**
 * How much may come in.
 *
 * @param sourceBytes the largest source; a larger one fails and leaves the others alone
 * @param requestBytes the largest request
 * @param filesPerRequest the most sources in one request
 * @param queuedSources the most sources that wait or are in work; more are refused for a while
 * @param queuedBytes the same in bytes, which wait on disk
 * @param bytesInWork the most bytes of sources that are read, extracted and written at a time
 * @param keptIngestions how many finished ingestions are remembered
 * @param parts the most sources in one: files in an archive, items of a feed, rows of a table
 * @param unpackedBytes the most bytes that come out of one archive
 * @param outage how long sources wait for a database that is away before they fail
 */
@ConfigurationProperties("talkgraph.limits")
record IngestionLimits(
        @DefaultValue("32MB") DataSize sourceBytes,
        @DefaultValue("512MB") DataSize requestBytes,
        @DefaultValue("1000") int filesPerRequest,
        @DefaultValue("5000") int queuedSources,
        @DefaultValue("2GB") DataSize queuedBytes,
        @DefaultValue("64MB") DataSize bytesInWork,
        @DefaultValue("1000") int keptIngestions,
        @DefaultValue("10000") int parts,
        @DefaultValue("1GB") DataSize unpackedBytes,
        @DefaultValue("10m") Duration outage) {

    private static final DataSize LARGEST_SOURCE = DataSize.ofMegabytes(512);

    IngestionLimits {
        var all =
                List.of(
                        sourceBytes.toBytes(),
                        requestBytes.toBytes(),
                        (long) filesPerRequest,
                        (long) queuedSources,
                        queuedBytes.toBytes(),
                        bytesInWork.toBytes(),
                        (long) keptIngestions,
                        (long) parts,
                        unpackedBytes.toBytes());
        if (all.stream().anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
        if (outage.isNegative()) {
            throw new IllegalArgumentException("An outage has no negative length");
        }
        if (sourceBytes.compareTo(LARGEST_SOURCE) > 0) {
            throw new IllegalArgumentException("A source has at most 512MB");
        }
        if (bytesInWork.toMegabytes() > Integer.MAX_VALUE / 1024) {
            throw new IllegalArgumentException("Not more than 2TB are in work");
        }
    }
}
