package dev.talkgraph.identity;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Slug;
import dev.talkgraph.language.NormalForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one source says that tells which episode it is about: its content first, then what the user
 * stated beside it, then its file names.
 *
 * @param source its id
 * @param guests keys of the guests' names that are said
 * @param guestsPerhaps keys of what a file name may hold as a guest, or opening words announce
 * @param guestsHeard guests as its file names spell them, whom its opening words present as heard
 * @param titlePerhaps what to call the episode where no source knows a title
 * @param season in which the number counts
 * @param places where the source itself is, as others may refer to it
 * @param companions where its episode's transcripts and chapters are, in the same form
 * @param recordings what its file names call the recording, endings left out
 * @param conflicts what its names and statements say against its content, for people to read
 */
public record SourceIdentity(
        String source,
        @Nullable String podcast,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String recordingUrl,
        @Nullable Double durationSeconds,
        Set<String> guests,
        Set<String> guestsPerhaps,
        Set<String> guestsHeard,
        @Nullable String titlePerhaps,
        @Nullable Integer season,
        Set<String> places,
        Set<String> companions,
        Set<String> recordings,
        List<String> conflicts) {

    static final String UNKNOWN_SHOW = "show-unknown";

    public SourceIdentity {
        guests = Set.copyOf(guests);
        guestsPerhaps = Set.copyOf(guestsPerhaps);
        guestsHeard = Set.copyOf(guestsHeard);
        places = Set.copyOf(places);
        companions = Set.copyOf(companions);
        recordings = Set.copyOf(recordings);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Weighs up what is known of a source.
     *
     * @param content what its content says
     * @param guestNames guests as its content names them
     * @param announced whom its opening words present, as heard: names with what may belong to them
     * @param stated what users stated beside it, in any order
     * @param fileNames the names it came under, in any order
     * @param uris where it came from, in any order
     */
    public static SourceIdentity of(
            String source,
            EpisodeStatement content,
            List<String> guestNames,
            List<String> announced,
            List<EpisodeStatement> stated,
            List<String> fileNames,
            List<String> uris) {
        var weighing = new Weighing(content, guestNames, announced, stated, fileNames);
        return new SourceIdentity(
                source,
                weighing.first("show", EpisodeStatement::podcast, ShowName::key),
                weighing.number(),
                weighing.title(),
                weighing.first("date", EpisodeStatement::publishedOn, Objects::requireNonNull),
                weighing.first("address", EpisodeStatement::url, Objects::requireNonNull),
                content.recordingUrl(),
                content.durationSeconds(),
                weighing.guests(),
                weighing.guestsPerhaps(),
                weighing.guestsHeard(),
                weighing.titlePerhaps(),
                content.season(),
                SourcePlace.of(uris, fileNames),
                SourcePlace.referred(content),
                fileNames.stream()
                        .flatMap(name -> FileName.recording(name).stream())
                        .collect(Collectors.toSet()),
                weighing.conflicts());
    }

    /** The show as it is compared, or nothing. */
    @Nullable String show() {
        return podcast == null ? null : ShowName.key(podcast);
    }

    /**
     * The title as it is compared, without the guests' names before or behind it; nothing where it
     * names guests alone.
     */
    @Nullable String titleKey() {
        return title == null || namesGuestsAlone()
                ? null
                : TitleKey.of(title, Stream.concat(guests.stream(), guestsPerhaps.stream()));
    }

    /**
     * The words of the title before its first colon, as they are compared; nothing where that is
     * less than two words.
     */
    @Nullable String titleHead() {
        if (title == null || namesGuestsAlone()) {
            return null;
        }
        var colon = title.indexOf(':');
        var head = NormalForm.of(colon < 0 ? title : title.substring(0, colon));
        return head.contains(" ") ? head : null;
    }

    /** Whether the title is nothing but the names of guests, as on pages that have no other. */
    boolean namesGuestsAlone() {
        if (title == null || guests.isEmpty()) {
            return false;
        }
        var names =
                guests.stream()
                        .flatMap(guest -> Stream.of(guest.split(" ")))
                        .collect(Collectors.toSet());
        return Stream.of(Slug.of(title).split("-"))
                .allMatch(word -> word.length() < 4 || names.contains(word));
    }

    /** The address of the episode's page as it is compared, or nothing. */
    @Nullable String pageKey() {
        return url == null ? null : PageAddress.key(url);
    }

    /** The episode's id as this source alone would name it. */
    String ownName() {
        var show = podcast == null ? UNKNOWN_SHOW : Slug.of(podcast);
        if (number != null) {
            return show + "-" + number;
        }
        return show + "-" + (title == null ? Hash.shortOf(source) : Slug.of(title));
    }

    /** What another source of the same episode would share one of, or of an episode of that name. */
    public SortedSet<String> matchingKeys() {
        var keys = new TreeSet<String>();
        var show = show();
        var titled = titleKey();
        keys.add("id:" + ownName());
        if (show != null && number != null) {
            keys.add("show-number:" + show + ":" + number);
        }
        if (show != null && titled != null) {
            keys.add("show-title:" + show + ":" + titled);
        }
        var head = titleHead();
        if (number != null && head != null) {
            keys.add("number-title:" + number + ":" + head);
        }
        var page = pageKey();
        if (page != null) {
            keys.add("page:" + page);
        }
        if (guests.size() > 1) {
            keys.add("guests:" + String.join(",", new TreeSet<>(guests)));
        }
        places.forEach(place -> keys.add("place:" + place));
        companions.forEach(place -> keys.add("place:" + place));
        recordings.forEach(recording -> keys.add("recording:" + recording));
        for (var guest : union(guests, guestsPerhaps)) {
            if (number != null) {
                keys.add("number-guest:" + number + ":" + guest);
            }
            if (titled != null) {
                keys.add("guest-title:" + guest + ":" + titled);
            }
        }
        return keys;
    }

    boolean sharesGuestWith(SourceIdentity other) {
        return meet(guests, other.guests)
                || meet(guests, other.guestsPerhaps)
                || meet(guestsPerhaps, other.guests);
    }

    /** Whether one of the two says that the other is its episode's transcript, or its chapters. */
    boolean refersToOrFrom(SourceIdentity other) {
        return meet(companions, other.places) || meet(places, other.companions);
    }

    /** Whether they are files of one name. */
    boolean isNamedLike(SourceIdentity other) {
        return meet(recordings, other.recordings);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
