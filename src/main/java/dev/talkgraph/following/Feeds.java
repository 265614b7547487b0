package dev.talkgraph.following;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Missing;

import java.util.Map;

/** What is new about things. */
@QueryClass
class Feeds {

    private static final String OF_TOPIC = Cypher.named("following/topic-news");
    private static final String OF_GUEST = Cypher.named("following/guest-news");

    /** Entries of a feed at most. */
    private static final int MOST = 50;

    /** Episodes without a date that are looked at. */
    private static final int UNDATED = 1_000;

    /** Claims, and quotes, of one episode at most, so that no episode is the whole feed. */
    private static final int EACH = 10;

    private final Rows rows;

    Feeds(Rows rows) {
        this.rows = rows;
    }

    AtomFeed ofTopic(String id) {
        return new AtomFeed("topic", id, news(OF_TOPIC, "topic", id));
    }

    AtomFeed ofGuest(String id) {
        return new AtomFeed("guest", id, news(OF_GUEST, "guest", id));
    }

    private News news(String statement, String kind, String id) {
        var parameters =
                Map.of("id", id, "episodes", MOST, "undated", UNDATED, "each", EACH, "size", MOST);
        return rows.of(statement, parameters, News.class).stream()
                .findFirst()
                .orElseThrow(() -> new Missing(kind, id));
    }
}
