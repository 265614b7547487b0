package dev.talkgraph.graph;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Shows, browsed. */
public interface PodcastNodes extends Repository<PodcastNode, String> {

    /** A page in the order asked for. */
    Page<PodcastNode> findAllBy(Pageable page);
}
