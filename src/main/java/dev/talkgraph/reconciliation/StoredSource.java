package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.identity.SourceIdentity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A source as the graph keeps it, facts and text left out.
 *
 * @param stated statements as JSON, sorted
 * @param statement what the content says of the episode, as JSON
 * @param guests guests as the content names them
 * @param announced whom its opening words present
 */
record StoredSource(
        String id,
        List<String> names,
        List<String> uris,
        List<String> stated,
        String statement,
        List<String> guests,
        List<String> announced,
        String extractor) {

    SourceIdentity identity() {
        return SourceIdentity.of(
                id,
                FactsJson.statement(statement),
                guests,
                announced,
                stated.stream().map(FactsJson::statement).toList(),
                names,
                uris);
    }

    /** The same source with what a further arrival adds; equal to this when it adds nothing. */
    StoredSource with(SourceArrival arrival) {
        return new StoredSource(
                id,
                union(names, arrival.names()),
                union(uris, arrival.uris()),
                union(stated, statedIn(arrival)),
                statement,
                guests,
                announced,
                extractor);
    }

    static List<String> statedIn(SourceArrival arrival) {
        return arrival.stated().stream()
                .filter(statement -> !statement.equals(EpisodeStatement.NOTHING))
                .map(FactsJson::of)
                .toList();
    }

    static List<String> union(List<String> some, List<String> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
