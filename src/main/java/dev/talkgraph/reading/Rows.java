package dev.talkgraph.reading;

import dev.talkgraph.graph.Statements;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs named statements and maps what they answer to records. */
@Component
public class Rows {

    private final Statements statements;

    Rows(Statements statements) {
        this.statements = statements;
    }

    /** A row each, its columns being the record's components. */
    public <T> List<T> of(String statement, Map<String, ?> parameters, Class<T> type) {
        return statements.rows(statement, parameters).stream().map(row -> row.as(type)).toList();
    }

    /** The things of one page, given a statement that answers {@code total} and {@code ids}. */
    public <T> Page<T> page(
            String statement,
            Map<String, ?> parameters,
            Paging paging,
            Function<List<String>, List<T>> things) {
        var row = only(statement, parameters, paging);
        var ids = row.get("ids").asList(id -> id.asString());
        return paging.page(ids.isEmpty() ? List.of() : things.apply(ids), total(row));
    }

    /** The items of one page, given a statement that answers {@code total} and {@code items}. */
    public <T> Page<T> page(
            String statement, Map<String, ?> parameters, Paging paging, Class<T> type) {
        var row = only(statement, parameters, paging);
        return paging.page(row.get("items").asList(item -> item.as(type)), total(row));
    }

    private Value only(String statement, Map<String, ?> parameters, Paging paging) {
        var page = Map.of("skip", paging.skip(), "size", paging.count());
        return statements.rows(statement, with(parameters, page)).getFirst();
    }

    private static long total(Value row) {
        return row.get("total").asLong();
    }

    private static Map<String, @Nullable Object> with(
            Map<String, ?> parameters, Map<String, ?> more) {
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.putAll(more);
        return all;
    }
}
