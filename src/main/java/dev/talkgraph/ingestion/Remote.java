package dev.talkgraph.ingestion;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.fetching.FetchedPages;
import dev.talkgraph.fetching.Fetching;
import dev.talkgraph.fetching.Validators;
import dev.talkgraph.ingestion.Prepared.Opened;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Unchanged;
import dev.talkgraph.ingestion.Upload.Place;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Sources whose bytes are on the web, where that may be asked. */
@Component
class Remote {

    private final Fetching fetching;
    private final FetchedPages pages;
    private final Extraction extraction;
    private final Spool spool;
    private final int limit;

    Remote(
            Fetching fetching,
            FetchedPages pages,
            Extraction extraction,
            Spool spool,
            IngestionLimits limits) {
        this.fetching = fetching;
        this.pages = pages;
        this.extraction = extraction;
        this.spool = spool;
        limit = Math.toIntExact(limits.sourceBytes().toBytes());
    }

    /** A source that waits to be fetched; as much room as it may take is kept for it. */
    Upload waiting(String name, int depth, URI address) throws IOException {
        return new Upload(name, spool.newFile(), limit, true, Place.remote(depth, address));
    }

    /** An address that may be asked. */
    Optional<URI> allowed(String address) {
        try {
            return fetching.isOn()
                    ? Optional.of(new URI(address)).filter(fetching::mayAsk)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** What an address without a text may be. */
    String accepts() {
        return fetching.isOn()
                ? "an https address on one of the hosts that are fetched from: "
                        + String.join(", ", fetching.hosts())
                : "an address beside a text; fetching is off";
    }

    /**
     * Fetches a source and reads it, unless its server says that it is the one that is known.
     *
     * @param read reads the file
     */
    Prepared fetched(URI address, Path file, Supplier<Prepared> read) throws IOException {
        var known = pages.known(address.toString(), extraction.presentVersions());
        var version = fetching.bring(address, known, file, limit);
        if (version == null) {
            return new Unchanged("It is what it was when it was fetched before");
        }
        var prepared = read.get();
        remember(address, version, prepared);
        return prepared;
    }

    /** What fails, or is about no episode, is fetched again when it is asked for again. */
    private void remember(URI address, Validators version, Prepared prepared) throws IOException {
        if (version.isNone()) {
            return;
        }
        var ids =
                switch (prepared) {
                    case Ready ready -> List.of(ready.arrival().id());
                    case Opened opened -> idsOf(opened.parts());
                    default -> List.<String>of();
                };
        if (!ids.isEmpty()) {
            pages.save(address.toString(), version, ids);
        }
    }

    private static List<String> idsOf(List<Upload> parts) throws IOException {
        var ids = new ArrayList<String>();
        for (var part : parts) {
            if (part.place().isDocument()) {
                ids.add(Hash.of(part.file()));
            }
        }
        return ids;
    }
}
