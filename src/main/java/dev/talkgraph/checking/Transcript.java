package dev.talkgraph.checking;

import dev.talkgraph.checking.Listening.Heard;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.Recording;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The transcript of an episode as its source has it.
 *
 * @param turns in order; their speakers are ids of people, or labels that are nobody's
 * @param people who spoke, by id
 */
record Transcript(
        SpokenEpisode episode,
        String source,
        String text,
        List<Turn> turns,
        Map<String, PersonReference> people) {

    /** Looks everywhere, by words and by meaning. */
    Finding find(String quote, @Nullable String person) {
        return finding(new Listening(episode, text, turns, person).wordsOrMeaning(quote));
    }

    /** Looks between two places of the text, by words alone. */
    Finding words(String quote, @Nullable String person, int start, int end) {
        var within = new ArrayList<Turn>();
        for (var turn : turns) {
            if (turn.start() < end && turn.end() > start) {
                within.add(
                        new Turn(
                                turn.speaker(),
                                turn.startSeconds(),
                                Math.max(start, turn.start()),
                                Math.min(end, turn.end())));
            }
        }
        return finding(new Listening(episode, text, within, person).words(quote));
    }

    private Finding finding(Heard heard) {
        var alignment = heard.alignment();
        if (alignment.places().isEmpty()) {
            return Finding.nowhere(alignment.score());
        }
        var evidence = new ArrayList<Evidence>();
        for (var place : alignment.places()) {
            evidence.add(
                    new Evidence(
                            source,
                            null,
                            place.start(),
                            place.end(),
                            text.substring(place.start(), place.end()),
                            heard.turn(place).startSeconds()));
        }
        var speaker = heard.speaker();
        var named = speaker == null ? null : people.get(speaker);
        var saidBy = named == null ? episode.onlyGuest().orElse(null) : named;
        var startSeconds = evidence.getFirst().startSeconds();
        return new Finding(
                alignment.verification(),
                alignment.score(),
                alignment.spokenText(),
                saidBy,
                saidBy == null
                        ? null
                        : Objects.equals(saidBy, named)
                                ? Attribution.SPEAKER
                                : Attribution.ONLY_GUEST,
                episode.reference(),
                startSeconds,
                Recording.at(episode.recordingUrl(), startSeconds),
                evidence);
    }
}
