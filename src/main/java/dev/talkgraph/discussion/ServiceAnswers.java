package dev.talkgraph.discussion;

import dev.talkgraph.command.Service;
import dev.talkgraph.exploration.Source;
import dev.talkgraph.exploration.Topic;
import dev.talkgraph.web.Page;

import tools.jackson.core.type.TypeReference;

import java.net.URI;
import java.util.List;

/** A running service, which answers everybody. */
record ServiceAnswers(Service service) implements Answers {

    private static final TypeReference<Page<Topic>> TOPICS = new TypeReference<>() {};
    private static final TypeReference<Source> SOURCE = new TypeReference<>() {};

    ServiceAnswers(URI server) {
        this(new Service(server));
    }

    @Override
    public String discussions(String concept, int limit) {
        return service.get("/discussions?concept={concept}&limit={limit}", concept, limit);
    }

    @Override
    public List<String> topicsWith(String part, int limit) {
        var body = service.get("/topics?q={part}&size={limit}", part, limit);
        return service.read(body, TOPICS).items().stream().map(Topic::name).toList();
    }

    @Override
    public Source source(String id) {
        return service.read(service.get("/sources/{id}", id), SOURCE);
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
