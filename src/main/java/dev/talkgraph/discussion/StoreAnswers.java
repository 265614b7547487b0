package dev.talkgraph.discussion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.exploration.Source;
import dev.talkgraph.exploration.Sources;
import dev.talkgraph.exploration.Topic;
import dev.talkgraph.exploration.Topics;
import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.Paging;

import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** The store itself, opened by this process. */
record StoreAnswers(ConfigurableApplicationContext context) implements Answers {

    @Override
    public String discussions(String concept, int limit) {
        try {
            var asked = new Discussions.Asked(concept, null, null);
            var answer = context.getBean(Discussions.class).of(asked, first(limit));
            return context.getBean(JsonMapper.class).writeValueAsString(answer);
        } catch (InvalidParameter wrong) {
            throw new CommandFailure(
                    CommandFailure.WRONG_USE, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    @Override
    public List<String> topicsWith(String part, int limit) {
        var filter = new Topics.Filter(part, Topics.Order.EPISODES);
        return context.getBean(Topics.class).list(filter, first(limit)).items().stream()
                .map(Topic::name)
                .toList();
    }

    @Override
    public Source source(String id) {
        return context.getBean(Sources.class).source(id);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Paging first(int limit) {
        return new Paging(null, limit, null);
    }
}
