package dev.talkgraph.identity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sources that describe one episode, and what they agree on.
 *
 * @param id the episode's id
 * @param ownNames from each source's id to the episode's id as that source alone would name it
 * @param derivedKeys what another source must be compared with this group by
 * @param guestsHeard from each source to those its opening words present by names misheard
 *     perhaps, as its file names spell them
 * @param conflicts what the sources say against each other, for people to read
 */
public record EpisodeGroup(
        String id,
        SortedMap<String, String> ownNames,
        SortedSet<String> derivedKeys,
        @Nullable String podcast,
        @Nullable Integer season,
        @Nullable Integer number,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String recordingUrl,
        @Nullable Double durationSeconds,
        SortedMap<String, SortedSet<String>> guestsHeard,
        List<String> conflicts) {

    public EpisodeGroup {
        ownNames = new TreeMap<>(ownNames);
        derivedKeys = new TreeSet<>(derivedKeys);
        guestsHeard = new TreeMap<>(guestsHeard);
        conflicts = List.copyOf(conflicts);
    }

    /** Ids of the sources. */
    public List<String> sources() {
        return List.copyOf(ownNames.keySet());
    }

    /** The episode's id and the names its sources give it: what its parts' ids are made from. */
    public String nameBy(String source) {
        return ownNames.getOrDefault(source, id);
    }
}
