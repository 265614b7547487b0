package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.PersonNode;
import dev.talkgraph.graph.PersonNodes;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import org.springframework.data.domain.Sort;

import java.util.List;
import java.util.Map;

/** Who there is, in whatever part. */
@QueryClass
class People {

    private static final String PEOPLE = Cypher.named("exploration/people-by-id");
    private static final Sort BY_NAME = Sort.by("name", "id");

    private final PersonNodes nodes;
    private final Rows rows;

    People(PersonNodes nodes, Rows rows) {
        this.nodes = nodes;
        this.rows = rows;
    }

    /** All people by name. */
    Page<Person> list(Paging paging) {
        var page = nodes.findAllByNameIsNotNull(new Slice(paging, BY_NAME));
        var ids = page.getContent().stream().map(PersonNode::id).toList();
        return paging.page(people(ids), nodes.count());
    }

    /** One person; an appearance is being a guest or a host. */
    Person person(String id) {
        return people(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("person", id));
    }

    private List<Person> people(List<String> ids) {
        return read(ids, List.of("GUEST_ON", "HOSTED"));
    }

    /** People as guests: only what they did as one is an appearance. */
    List<Person> guests(List<String> ids) {
        return read(ids, List.of("GUEST_ON"));
    }

    private List<Person> read(List<String> ids, List<String> appearances) {
        return ids.isEmpty()
                ? List.of()
                : rows.of(PEOPLE, Map.of("ids", ids, "appearances", appearances), Person.class);
    }
}
