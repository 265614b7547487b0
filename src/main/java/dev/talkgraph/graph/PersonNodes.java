package dev.talkgraph.graph;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** People, browsed. */
public interface PersonNodes extends Repository<PersonNode, String> {

    /** A page in the order asked for. */
    Page<PersonNode> findAllBy(Pageable page);
}
