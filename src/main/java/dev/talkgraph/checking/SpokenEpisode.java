package dev.talkgraph.checking;

import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An episode with a transcript.
 *
 * @param hasSpeakers whether the transcript says who spoke
 */
record SpokenEpisode(
        String id,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable String recordingUrl,
        boolean hasSpeakers,
        List<PersonReference> guests,
        List<PersonReference> hosts) {

    EpisodeReference reference() {
        return new EpisodeReference(id, number, title);
    }

    /** The only guest, to whom words without a speaker are given. */
    Optional<PersonReference> onlyGuest() {
        return hasSpeakers || guests.size() != 1
                ? Optional.empty()
                : Optional.of(guests.getFirst());
    }

    /**
     * Whether words may be a person's.
     *
     * @param speaker id of who spoke them; absent where the transcript does not say
     * @param person id of who is asked for; absent for anybody
     */
    boolean mayBe(@Nullable String speaker, @Nullable String person) {
        if (person == null) {
            return true;
        }
        return speaker == null ? !hasSpeakers && tookPart(person) : speaker.equals(person);
    }

    /**
     * Whether a passage in other words may be what a person said: theirs, or else any guest's;
     * without speakers the only guest's.
     */
    boolean mayMean(@Nullable String speaker, @Nullable String person) {
        if (speaker == null) {
            return onlyGuest()
                    .filter(only -> person == null || only.id().equals(person))
                    .isPresent();
        }
        return person == null
                ? guests.stream().anyMatch(guest -> guest.id().equals(speaker))
                : speaker.equals(person);
    }

    private boolean tookPart(String person) {
        return Stream.concat(guests.stream(), hosts.stream())
                .anyMatch(one -> one.id().equals(person));
    }
}
