package dev.talkgraph.graph;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

/** People, browsed. */
public interface PersonNodes extends Repository<PersonNode, String> {

    /** A part of all in the order asked for; everybody has a name, and saying so lets its index be read. */
    Slice<PersonNode> findAllByNameIsNotNull(Pageable page);

    /** How many there are. */
    long count();
}
