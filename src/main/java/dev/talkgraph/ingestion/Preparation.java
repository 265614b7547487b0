package dev.talkgraph.ingestion;

import dev.talkgraph.archive.ZipArchive;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.extraction.Segments;
import dev.talkgraph.format.Readers;
import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.ByModel;
import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.language.TextLanguage;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Reads a source and finds what it says, unless the graph knows that already. */
@Component
class Preparation {

    private final EpisodeGraph graph;
    private final KnownSources known;
    private final Extraction extraction;
    private final IngestionLimits limits;
    private final Outages outages;
    private final Parts opening;
    private final Remote remote;

    Preparation(
            EpisodeGraph graph,
            KnownSources known,
            Extraction extraction,
            IngestionLimits limits,
            Outages outages,
            Parts opening,
            Remote remote) {
        this.graph = graph;
        this.known = known;
        this.extraction = extraction;
        this.limits = limits;
        this.outages = outages;
        this.opening = opening;
        this.remote = remote;
    }

    /** What a source is; whatever is wrong with it is told in the answer, never thrown. */
    Prepared prepare(Task task) {
        return prepare(task, true);
    }

    /** The same without asking what the graph knows. */
    Prepared prepareAnew(Task task) {
        return prepare(task, false);
    }

    private Prepared prepare(Task task, boolean mayBeKnown) {
        var upload = task.upload();
        try {
            var address = upload.place().address();
            if (address != null && mayBeKnown) {
                return remote.fetched(address, upload.file(), () -> read(task, true));
            }
            return read(task, mayBeKnown);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return new Failed(null, SourceProblems.of(upload.name(), failure));
        }
    }

    private Prepared read(Task task, boolean mayBeKnown) {
        var upload = task.upload();
        String id = null;
        try {
            if (ZipArchive.isIn(upload.file())) {
                return opening.archive(upload);
            }
            var limit = Math.toIntExact(limits.sourceBytes().toBytes());
            if (Files.size(upload.file()) > limit) {
                return new Failed(null, SourceProblems.tooLarge(upload.name(), limit));
            }
            var bytes = Files.readAllBytes(upload.file());
            var hash = Hash.of(bytes);
            id = hash;
            var held =
                    mayBeKnown ? outages.through(() -> held(task, hash)) : Optional.<Ready>empty();
            if (held.isPresent()) {
                return held.get();
            }
            return prepare(task, id, reading(upload, bytes, limit));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return new Failed(id, SourceProblems.of(upload.name(), failure));
        }
    }

    private static Reading reading(Upload upload, byte[] bytes, int limit) {
        return upload.place().isDocument()
                ? Reading.restated(Parts.document(bytes))
                : Readers.read(bytes, limit);
    }

    private Prepared prepare(Task task, String id, Reading reading) throws IOException {
        return switch (reading) {
            case Reading.Document(var document, var isRestated) ->
                    extracted(task, id, document, isRestated);
            case Reading.Facts(var text, var facts) ->
                    ready(task, id, new Content(text, Segments.completed(facts, text)), null);
            case Reading.Parts parts -> opening.parts(task, id, parts);
            case Reading.NoEpisode(var format, var reason) ->
                    new Skipped(id, format, SourceProblems.noEpisode(task.upload().name(), reason));
        };
    }

    /** What a model found earlier is not given up for its being away now. */
    private Ready extracted(Task task, String id, EpisodeDocument document, boolean isRestated) {
        var extracted = extraction.extract(document);
        if (extracted.isForLater()
                && graph.extractorOf(id).filter(Extraction::isByModel).isPresent()) {
            return new Ready(
                    arrival(task, id, null), document.format(), Added.NOTHING, extracted.byModel());
        }
        var restated = isRestated ? document : null;
        var content = new Content(document.text(), extracted.facts(), restated);
        return ready(task, id, content, extracted.byModel());
    }

    private static Ready ready(Task task, String id, Content content, @Nullable ByModel byModel) {
        var facts = content.facts();
        return new Ready(
                arrival(task, id, content),
                facts.format(),
                Added.of(facts, content.text()),
                byModel,
                notes(facts));
    }

    private static List<String> notes(SourceFacts facts) {
        var language = facts.language();
        if (language == null || language.equals(TextLanguage.ENGLISH)) {
            return List.of();
        }
        return List.of(
                ("The text is in %s, from which people, quotes and topics are taken where it marks them"
                                + " as such, and no claims; its words can be searched")
                        .formatted(TextLanguage.name(language)));
    }

    private static SourceArrival arrival(Task task, String id, @Nullable Content content) {
        var request = task.job().request();
        return new SourceArrival(
                id,
                content,
                List.of(task.upload().name()),
                task.uris(),
                request.isStated() ? List.of(request.stated()) : List.of(),
                task.replaces());
    }

    /** A source that the graph holds, as this extractor would read it. */
    private Optional<Ready> held(Task task, String id) {
        if (!isUpToDate(id)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ready(arrival(task, id, null), known.formatOf(id), Added.NOTHING, null));
    }

    private boolean isUpToDate(String id) {
        return graph.extractorOf(id).filter(extraction.presentVersions()::contains).isPresent();
    }
}
