package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Unavailable;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;
import dev.talkgraph.web.ProblemCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;

/** What is said of a source that fails, each time with its name. */
final class SourceProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SourceProblems.class);

    private SourceProblems() {}

    static SourceProblem of(String name, Throwable failure) {
        return switch (failure) {
            case UnreadableSource broken ->
                    new SourceProblem(
                            ProblemCode.UNREADABLE_SOURCE.name(),
                            name + " cannot be read: " + broken.getMessage(),
                            broken.reason(),
                            broken.position(),
                            null);
            case UnsupportedFormat unknown ->
                    new SourceProblem(
                            ProblemCode.UNSUPPORTED_FORMAT.name(),
                            name + " is in none of the formats that are read",
                            null,
                            null,
                            unknown.accepts());
            case TooLarge large -> tooLarge(name, large.limit());
            case IOException unreadable ->
                    SourceProblem.of(
                            ProblemCode.UNREADABLE_SOURCE.name(),
                            "The file %s cannot be read".formatted(name));
            case RuntimeException gone when Unavailable.isBehind(gone) -> graphUnavailable(name);
            default -> unexpected(name, failure);
        };
    }

    static SourceProblem tooLarge(String name, int limit) {
        return SourceProblem.of(
                ProblemCode.TOO_LARGE.name(),
                "%s has more than %d bytes, the most that is read".formatted(name, limit));
    }

    static SourceProblem noEpisode(String name, String reason) {
        return new SourceProblem(
                "NO_EPISODE", name + " is about no episode: " + reason, reason, null, null);
    }

    static SourceProblem severalEpisodes(String name, int parts) {
        return SourceProblem.of(
                ProblemCode.INVALID_PARAMETER.name(),
                "%s holds %d episodes; number, title, date and address say which one a source is about"
                        .formatted(name, parts));
    }

    static SourceProblem byRulesAlone(String name, String why) {
        return new SourceProblem(
                "LANGUAGE_MODEL", name + " has the rules' facts alone: " + why, why, null, null);
    }

    static SourceProblem interrupted(String name) {
        return SourceProblem.of(
                ProblemCode.GRAPH_UNAVAILABLE.name(),
                name
                        + " was interrupted by a stop; ingest it again: nothing is lost and nothing"
                        + " doubles");
    }

    private static SourceProblem graphUnavailable(String name) {
        return SourceProblem.of(
                ProblemCode.GRAPH_UNAVAILABLE.name(),
                "The graph's database did not answer while %s was written".formatted(name));
    }

    private static SourceProblem unexpected(String name, Throwable failure) {
        LOG.error("{} failed", name, failure);
        return SourceProblem.of(
                ProblemCode.INTERNAL.name(),
                "Something went wrong with %s; it is logged".formatted(name));
    }
}
