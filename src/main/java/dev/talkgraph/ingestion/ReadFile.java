package dev.talkgraph.ingestion;

import dev.talkgraph.command.Terminal;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What a file is read as.
 *
 * @param format its name; absent for a file that is refused
 * @param speakers labels of those who speak, in the order of their first words, twenty at most
 * @param turns how many pieces the words come in, one a cue where there are cues
 * @param episode show, number, title and day, as far as the file says them
 * @param parts how many episodes are in it, where it holds several; what is told of them is told of
 *     all together then
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
        @Nullable Integer parts,
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
                    "parts",
                    "problem");

    private static final int MOST_SPEAKERS = 20;

    /** A file that can be read. */
    static ReadFile of(String name, Reading reading) {
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
                    new ReadFile(name, format, List.of(), 0, 0, 0, null, null, reason);
            case Reading.Parts parts -> whole(name, parts);
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
                name, format, speakers(turns), turns.size(), people, chapters, episode, null, null);
    }

    private static List<String> speakers(List<Turn> turns) {
        return turns.stream()
                .map(Turn::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
    }

    /** People and chapters of all parts together, and the show if it is one. */
    private static ReadFile whole(String name, Reading.Parts whole) {
        var documents = whole.parts().stream().map(Part::document).toList();
        var shows =
                documents.stream()
                        .map(document -> document.statement().podcast())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var show = shows.size() == 1 ? shows.getFirst() : null;
        return new ReadFile(
                name,
                whole.format(),
                List.of(),
                0,
                documents.stream().mapToInt(document -> document.people().size()).sum(),
                documents.stream().mapToInt(document -> document.chapters().size()).sum(),
                new EpisodeStatement(show, null, null, null, null, null, null),
                documents.size(),
                null);
    }

    /** A file that is refused. */
    static ReadFile refused(String name, Throwable failure) {
        var problem = SourceProblems.of(name, failure);
        var reason = problem.reason() == null ? problem.detail() : problem.reason();
        var why =
                problem.position() == null
                        ? reason
                        : "%s, at position %d".formatted(reason, problem.position());
        return new ReadFile(name, null, List.of(), 0, 0, 0, null, null, why);
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
                cell(parts),
                cell(problem));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Terminal.plain(value.toString());
    }
}
