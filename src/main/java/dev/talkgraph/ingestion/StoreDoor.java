package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.meaning.Meaning;
import dev.talkgraph.meaning.MeaningProgress;
import dev.talkgraph.web.Paging;

import org.springframework.context.ConfigurableApplicationContext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The store itself, opened by this process. */
final class StoreDoor implements Door {

    private static final String COUNTS = Cypher.named("ingestion/graph-counts");

    /** In the order in which they are told; a row has none. */
    private static final List<String> COUNTED =
            List.of(
                    "episodes",
                    "guests",
                    "topics",
                    "claims",
                    "questions",
                    "segments",
                    "quotes",
                    "VERBATIM",
                    "NEAR",
                    "PARAPHRASED",
                    "NOT_FOUND",
                    "UNCHECKED");

    private static final long PAUSE_MILLISECONDS = 500;

    private static final int MOST = 200;

    private final ConfigurableApplicationContext context;
    private final Ingestions ingestions;
    private final Meaning meaning;
    private final Reextraction reextraction;

    StoreDoor(ConfigurableApplicationContext context) {
        this.context = context;
        ingestions = context.getBean(Ingestions.class);
        meaning = context.getBean(Meaning.class);
        reextraction = context.getBean(Reextraction.class);
    }

    @Override
    public String submit(List<Upload> uploads, Stated stated) throws InterruptedException {
        var request =
                new IngestionRequest(uploads, stated.episode(), stated.uris(), stated.replaces());
        while (true) {
            try {
                return ingestions.submit(request).id();
            } catch (QueueFull full) {
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        }
    }

    @Override
    public Ingestion look(String id) {
        return ingestions.find(id).orElseThrow();
    }

    @Override
    public List<Ingestion> ingestions() {
        return ingestions.page(new Paging(MOST, null, null)).items();
    }

    @Override
    public MeaningProgress meaning() {
        return meaning.progress();
    }

    @Override
    public MeaningProgress reembed() {
        meaning.makeAnew();
        return meaning.progress();
    }

    @Override
    public ReextractionProgress reextraction() {
        return reextraction.progress();
    }

    @Override
    public ReextractionProgress reextract() {
        return reextraction.begin();
    }

    @Override
    public Map<String, Long> counts() {
        var row =
                context.getBean(Transactions.class)
                        .read(running -> running.rows(COUNTS, Map.of()))
                        .getFirst();
        var counts = new LinkedHashMap<String, Long>();
        COUNTED.forEach(name -> counts.put(name, row.get(name).asLong()));
        return counts;
    }

    @Override
    public void close() {
        context.close();
    }
}
