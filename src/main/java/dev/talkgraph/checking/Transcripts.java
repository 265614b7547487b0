package dev.talkgraph.checking;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.Rows;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was spoken in episodes, from the sources that the graph keeps. */
@QueryClass
class Transcripts {

    private static final String IS_TRANSCRIBED = Cypher.named("checking/is-transcribed");
    private static final String EPISODES = Cypher.named("checking/spoken-episodes");
    private static final String PASSAGES = Cypher.named("checking/spoken-passages");
    private static final String TRANSCRIPT = Cypher.named("checking/transcript");

    /** Of a source's facts nothing but the turns is read. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Rows rows;

    Transcripts(Rows rows) {
        this.rows = rows;
    }

    /** Whether there is anything to look at. */
    boolean areThere(Scope scope) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("episode", scope.episode());
        parameters.put("person", scope.person());
        return rows.of(IS_TRANSCRIBED, parameters, Answer.class).stream()
                .anyMatch(Answer::isTranscribed);
    }

    /** Episodes by id. */
    Map<String, SpokenEpisode> episodes(List<String> ids) {
        return rows.of(EPISODES, Map.of("ids", ids), SpokenEpisode.class).stream()
                .collect(Collectors.toMap(SpokenEpisode::id, episode -> episode));
    }

    /** The transcript whose passages the graph has; nothing while the graph changes. */
    Optional<Transcript> of(SpokenEpisode episode) {
        var passages = rows.of(PASSAGES, Map.of("episode", episode.id()), Passage.class);
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        var source = passages.getFirst().source();
        var own = passages.stream().filter(passage -> passage.source().equals(source)).toList();
        return rows.of(TRANSCRIPT, Map.of("source", source), Kept.class).stream()
                .findFirst()
                .map(kept -> transcript(episode, source, kept, own));
    }

    private static Transcript transcript(
            SpokenEpisode episode, String source, Kept kept, List<Passage> passages) {
        var people = new HashMap<String, PersonReference>();
        for (var passage : passages) {
            if (passage.speaker() != null) {
                people.put(passage.speaker().id(), passage.speaker());
            }
        }
        var stated = JSON.readValue(kept.facts(), Turns.class).turns();
        var turns = new ArrayList<Turn>();
        if (stated == null || stated.isEmpty()) {
            passages.forEach(passage -> turns.add(passage.turn(passage.startSeconds(), null)));
        } else {
            named(stated, passages, turns);
        }
        return new Transcript(episode, source, kept.text(), turns, people);
    }

    /** Gives turns to the people who spoke the passages that were cut from them. */
    private static void named(List<Turn> stated, List<Passage> passages, List<Turn> named) {
        var at = 0;
        for (var turn : stated) {
            while (at < passages.size() - 1 && passages.get(at).end() <= turn.start()) {
                at++;
            }
            var passage = passages.get(at);
            var isCutFromIt = passage.start() < turn.end() && turn.start() < passage.end();
            var speaker = isCutFromIt ? passage.speaker() : null;
            named.add(
                    new Turn(
                            speaker == null ? turn.speaker() : speaker.id(),
                            turn.startSeconds(),
                            turn.start(),
                            turn.end()));
        }
    }

    record Answer(boolean isTranscribed) {}

    record Kept(String text, String facts) {}

    record Turns(@Nullable List<Turn> turns) {}

    /** Where a passage stands. */
    record Passage(
            String source,
            int start,
            int end,
            @Nullable Double startSeconds,
            @Nullable PersonReference speaker) {

        Turn turn(@Nullable Double seconds, @Nullable String label) {
            return new Turn(speaker == null ? label : speaker.id(), seconds, start, end);
        }
    }
}
