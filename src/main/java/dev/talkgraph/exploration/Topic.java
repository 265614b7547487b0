package dev.talkgraph.exploration;

import dev.talkgraph.reading.References.TopicReference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What people talk about.
 *
 * @param guests how many guests the episodes had that cover it
 * @param mentions inside an episode: how often its sources name the topic
 * @param salience inside an episode: 0 to 1, 1 being its strongest topic
 */
public record Topic(
        String id,
        String name,
        List<String> aliases,
        List<TopicReference> broader,
        List<TopicReference> narrower,
        long episodes,
        long guests,
        long claims,
        @Nullable Long mentions,
        @Nullable Double salience) {

    Topic with(long itsMentions, double itsSalience) {
        return new Topic(
                id,
                name,
                aliases,
                broader,
                narrower,
                episodes,
                guests,
                claims,
                itsMentions,
                itsSalience);
    }
}
