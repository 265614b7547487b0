package dev.talkgraph.fetching;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which versions of pages were fetched, so that one that did not change is not sent again. */
@Component
public class FetchedPages {

    private static final String FIND = Cypher.named("fetching/fetched-page");
    private static final String SAVE = Cypher.named("fetching/save-fetched-page");

    private final Transactions transactions;

    FetchedPages(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The version of a page whose sources the graph holds, all of them, as this extractor reads
     * them.
     *
     * @param extractors versions whose facts need not be made anew
     */
    public Validators known(String uri, List<String> extractors) {
        return transactions
                .read(running -> running.rows(FIND, Map.of("uri", uri, "extractors", extractors)))
                .stream()
                .map(row -> row.as(Validators.class))
                .findFirst()
                .orElse(Validators.NONE);
    }

    /**
     * Remembers a version.
     *
     * @param sources ids of the sources that it is, or holds
     */
    public void save(String uri, Validators version, List<String> sources) {
        var parameters = new HashMap<String, Object>();
        parameters.put("uri", uri);
        parameters.put("etag", version.etag());
        parameters.put("lastModified", version.lastModified());
        parameters.put("sources", sources);
        transactions.write(running -> running.run(SAVE, parameters));
    }
}
