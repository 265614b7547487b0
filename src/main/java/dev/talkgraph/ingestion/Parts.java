package dev.talkgraph.ingestion;

import dev.talkgraph.archive.ZipArchive;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.format.Readers;
import dev.talkgraph.identity.FileName;
import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Opened;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.ingestion.Upload.Place;
import dev.talkgraph.reconciliation.KeptDocument;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources that came within one: each waits on disk like one that came by itself. */
@Component
class Parts {

    /** An archive in an archive is somebody's order; more is made to keep machines busy. */
    static final int DEEPEST = 3;

    private static final int MOST_NOTES = 50;

    private final Spool spool;
    private final IngestionLimits limits;
    private final Remote remote;

    Parts(Spool spool, IngestionLimits limits, Remote remote) {
        this.spool = spool;
        this.limits = limits;
        this.remote = remote;
    }

    /** The files of an archive. */
    Prepared archive(Upload whole) throws IOException {
        if (whole.place().depth() == DEEPEST) {
            throw new UnreadableSource("It lies in " + DEEPEST + " archives", null);
        }
        var parts = new ArrayList<Upload>();
        var within = Place.within(whole.place().depth() + 1);
        var bounds =
                new ZipArchive.Bounds(
                        limits.parts(),
                        limits.unpackedBytes().toBytes(),
                        limits.sourceBytes().toBytes());
        try (var in = Files.newInputStream(whole.file())) {
            ZipArchive.each(
                    in,
                    bounds,
                    Readers.formats(),
                    (name, content) -> parts.add(spool.keep(name, content).at(within)));
        } catch (IOException | RuntimeException failure) {
            discard(parts);
            throw failure;
        }
        var id = Hash.of(whole.file());
        return opened(whole, id, ZipArchive.FORMAT, List.of(), parts);
    }

    /** The episodes of a feed or a table. */
    Prepared parts(Task task, String id, Reading.Parts read) throws IOException {
        var whole = task.upload();
        if (read.parts().size() > limits.parts()) {
            throw new UnreadableSource(
                    "It holds more than %d parts".formatted(limits.parts()), null);
        }
        if (read.parts().size() > 1 && task.job().request().isOneEpisodeStated()) {
            return new Failed(
                    id, SourceProblems.severalEpisodes(whole.name(), read.parts().size()));
        }
        var parts = new ArrayList<Upload>();
        try {
            for (var part : read.parts()) {
                parts.add(kept(part, whole));
            }
            for (var part : read.parts()) {
                addCompanions(parts, part, whole);
            }
        } catch (IOException | RuntimeException failure) {
            discard(parts);
            throw failure;
        }
        return opened(whole, id, read.format(), read.notes(), parts);
    }

    private Upload kept(Part part, Upload whole) throws IOException {
        var name = whole.name() + FileName.WITHIN + part.name().replaceAll("[/\\\\]", " ");
        var place = Place.document(whole.place().depth() + 1, part.uris());
        return spool.keep(name, KeptDocument.bytes(part.document())).at(place);
    }

    /** The transcript that is said to be the best one, and chapters, where they may be fetched. */
    private void addCompanions(List<Upload> parts, Part part, Upload whole) throws IOException {
        var said = part.document().statement();
        var wanted =
                Stream.concat(
                                said.transcripts().stream().limit(1),
                                Stream.ofNullable(said.chapters()))
                        .flatMap(reference -> remote.allowed(reference).stream())
                        .toList();
        for (var address : wanted) {
            if (parts.size() < limits.parts()) {
                var depth = whole.place().depth() + 1;
                parts.add(remote.waiting(address.getPath(), depth, address));
            }
        }
    }

    /** The document that a part was kept as. */
    static EpisodeDocument document(byte[] kept) {
        return KeptDocument.of(kept);
    }

    private static Prepared opened(
            Upload whole, String id, String format, List<String> notes, List<Upload> parts) {
        if (parts.isEmpty()) {
            return new Skipped(
                    id, format, SourceProblems.noEpisode(whole.name(), "There is nothing in it"));
        }
        var told = notes;
        if (notes.size() > MOST_NOTES) {
            told = new ArrayList<>(notes.subList(0, MOST_NOTES));
            told.add("and %d more".formatted(notes.size() - MOST_NOTES));
        }
        return new Opened(id, format, told, parts);
    }

    private static void discard(List<Upload> parts) throws IOException {
        for (var part : parts) {
            part.discard();
        }
    }
}
