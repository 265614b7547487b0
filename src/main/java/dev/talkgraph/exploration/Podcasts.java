package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.PodcastNode;
import dev.talkgraph.graph.PodcastNodes;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

import java.util.List;
import java.util.Map;

/** The shows. */
@QueryClass
class Podcasts {

    private static final String PODCASTS = Cypher.named("exploration/podcasts-by-id");
    private static final Sort BY_TITLE = Sort.by("title", "id");

    private final PodcastNodes nodes;
    private final Rows rows;

    Podcasts(PodcastNodes nodes, Rows rows) {
        this.nodes = nodes;
        this.rows = rows;
    }

    /** All shows by title. */
    Page<Podcast> list(Paging paging) {
        var page = nodes.findAllBy(new Slice(paging, BY_TITLE));
        var ids = page.getContent().stream().map(PodcastNode::id).toList();
        return paging.page(podcasts(ids), page.getTotalElements());
    }

    /** One show. */
    Podcast podcast(String id) {
        return podcasts(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("podcast", id));
    }

    private List<Podcast> podcasts(List<String> ids) {
        return ids.isEmpty() ? List.of() : rows.of(PODCASTS, Map.of("ids", ids), Podcast.class);
    }

    /** A show, with how many of its episodes and guests are known. */
    record Podcast(
            String id, @Nullable String title, List<String> aliases, long episodes, long guests) {}
}
