package dev.talkgraph.ingestion;

import dev.talkgraph.command.Terminal;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/**
 * What a file is read as.
 *
 * @param format its name; absent for a file that is refused
 * @param speakers labels of those who speak, in the order of their first words, twenty at most
 * @param turns how many pieces the words come in, one a cue where there are cues
 * @param episode show, number, title and day, as far as the file says them
 * @param problem why it is refused, or about no episode
 */
record ReadFile(
        String name,
        @Nullable String format,
        List<String> speakers,
        int turns,
        int people,
        int chapters,
        @Nullable EpisodeStatement episode,
        @Nullable String problem) {

    static final String HEADINGS =
            String.join(
                    "\t",
                    "file",
                    "format",
                    "speakers",
                    "turns",
                    "people",
                    "chapters",
                    "podcast",
                    "number",
                    "title",
                    "published",
                    "problem");

    private static final int MOST_SPEAKERS = 20;

    /** Reads a file; whatever is wrong with it is told in the answer. */
    static ReadFile of(Upload upload) {
        try {
            if (upload.bytes() > Readers.LIMIT) {
                return refused(upload, SourceProblems.tooLarge(upload.name(), Readers.LIMIT));
            }
            return of(upload.name(), Readers.read(Files.readAllBytes(upload.file())));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return refused(upload, SourceProblems.of(upload.name(), failure));
        }
    }

    private static ReadFile of(String name, Reading reading) {
        return switch (reading) {
            case Reading.Document(var document, _) ->
                    of(
                            name,
                            document.format(),
                            document.turns(),
                            document.people().size(),
                            document.chapters().size(),
                            document.statement());
            case Reading.Facts(_, var facts) ->
                    of(
                            name,
                            facts.format(),
                            facts.turns(),
                            facts.people().size(),
                            facts.chapters().size(),
                            facts.statement());
            case Reading.NoEpisode(var format, var reason) ->
                    new ReadFile(name, format, List.of(), 0, 0, 0, null, reason);
            case Reading.Parts parts ->
                    new ReadFile(name, parts.format(), List.of(), 0, 0, 0, null, null);
        };
    }

    private static ReadFile of(
            String name,
            String format,
            List<Turn> turns,
            int people,
            int chapters,
            EpisodeStatement episode) {
        return new ReadFile(
                name, format, speakers(turns), turns.size(), people, chapters, episode, null);
    }

    private static List<String> speakers(List<Turn> turns) {
        return turns.stream()
                .map(Turn::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
    }

    private static ReadFile refused(Upload upload, SourceProblem problem) {
        var why = problem.reason() == null ? problem.detail() : problem.reason();
        return new ReadFile(upload.name(), null, List.of(), 0, 0, 0, null, why);
    }

    boolean isRefused() {
        return format == null;
    }

    /** A line of a table, divided by tabs. */
    String row() {
        var said = episode == null ? EpisodeStatement.NOTHING : episode;
        return String.join(
                "\t",
                cell(name),
                cell(format),
                cell(String.join(", ", speakers)),
                cell(turns),
                cell(people),
                cell(chapters),
                cell(said.podcast()),
                cell(said.number()),
                cell(said.title()),
                cell(said.publishedOn()),
                cell(problem));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Terminal.plain(value.toString());
    }
}
