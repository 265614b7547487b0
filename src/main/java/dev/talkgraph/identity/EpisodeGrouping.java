package dev.talkgraph.identity;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sources describe one episode: those that share show and number, show and title, the page's
 * address, a transcript and the place it is said to be at, number and guest, guest and title, number and the beginning of
 * the title, several guests, or the name of their file but for its ending, and say nothing against each other. Pairs are taken by strength, then
 * by id, so that the outcome does not depend on the order in which sources came.
 */
public final class EpisodeGrouping {

    /** Feeds and pages date an episode by the day of their own time zone. */
    private static final long DAYS_APART = 2;

    private final List<SourceIdentity> sources;
    private final Set<String> undecided = new HashSet<>();

    private EpisodeGrouping(Collection<SourceIdentity> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(SourceIdentity::source)).toList();
        this.sources.stream()
                .filter(this::fitsSeveralShows)
                .forEach(source -> undecided.add(source.source()));
    }

    /** The groups of these sources, in the order of their ids; each source is in exactly one. */
    public static List<EpisodeGroup> of(Collection<SourceIdentity> sources) {
        var grouping = new EpisodeGrouping(sources);
        return GroupNaming.named(grouping.grouped(), grouping.undecided);
    }

    private List<List<SourceIdentity>> grouped() {
        var groups = new ArrayList<List<SourceIdentity>>();
        sources.forEach(source -> groups.add(new ArrayList<>(List.of(source))));
        for (var pair : pairs()) {
            var one = holding(groups, pair.one());
            var other = holding(groups, pair.other());
            if (one != other && compatible(one, other)) {
                one.addAll(other);
                groups.remove(other);
            }
        }
        return groups.stream().<List<SourceIdentity>>map(List::copyOf).toList();
    }

    private static List<SourceIdentity> holding(
            List<List<SourceIdentity>> groups, SourceIdentity source) {
        return groups.stream().filter(group -> group.contains(source)).findFirst().orElseThrow();
    }

    private boolean compatible(List<SourceIdentity> some, List<SourceIdentity> others) {
        return some.stream()
                .allMatch(one -> others.stream().noneMatch(other -> keptApart(one, other)));
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                var strength = strength(sources.get(i), sources.get(j));
                if (strength > 0) {
                    pairs.add(new Pair(sources.get(i), sources.get(j), strength));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(Pair::strength)
                        .reversed()
                        .thenComparing(pair -> pair.one().source())
                        .thenComparing(pair -> pair.other().source()));
        return pairs;
    }

    private static int strength(SourceIdentity one, SourceIdentity other) {
        var sameShow = same(one.show(), other.show());
        var sameNumber = same(one.number(), other.number());
        var sameTitle = same(one.titleKey(), other.titleKey());
        var sameGuest = one.sharesGuestWith(other);
        if (sameShow && sameNumber) {
            return 6;
        }
        if (sameShow && sameTitle) {
            return 5;
        }
        if (hasPath(one) && same(one.pageKey(), other.pageKey()) || one.refersToOrFrom(other)) {
            return 4;
        }
        if (sameNumber && sameGuest) {
            return 3;
        }
        if (sameGuest && sameTitle || sameNumber && same(one.titleHead(), other.titleHead())) {
            return 2;
        }
        return areSameGuests(one, other) || one.isNamedLike(other) ? 1 : 0;
    }

    /** The front page of a site is no episode's. */
    private static boolean hasPath(SourceIdentity source) {
        var page = source.pageKey();
        return page != null && page.indexOf('/') > 0;
    }

    /** The same several people, where one of the two documents tells nothing else. */
    private static boolean areSameGuests(SourceIdentity one, SourceIdentity other) {
        return one.guests().size() > 1
                && one.guests().equals(other.guests())
                && (one.number() == null || other.number() == null)
                && (one.show() == null || other.show() == null);
    }

    private boolean keptApart(SourceIdentity one, SourceIdentity other) {
        return inConflict(one, other) || isUndecidedBetween(one, other);
    }

    /** A source without a show that fits several joins none of them. */
    private boolean isUndecidedBetween(SourceIdentity one, SourceIdentity other) {
        return undecided.contains(one.source()) != undecided.contains(other.source());
    }

    private boolean fitsSeveralShows(SourceIdentity source) {
        if (source.show() != null) {
            return false;
        }
        var shows =
                sources.stream()
                        .filter(other -> other.show() != null)
                        .filter(other -> strength(source, other) > 0 && !inConflict(source, other))
                        .map(SourceIdentity::show)
                        .collect(Collectors.toSet());
        return shows.size() > 1;
    }

    private static boolean inConflict(SourceIdentity one, SourceIdentity other) {
        return differ(one.show(), other.show())
                || differ(one.number(), other.number())
                || differ(one.season(), other.season())
                || datesDiffer(one, other);
    }

    private static boolean datesDiffer(SourceIdentity one, SourceIdentity other) {
        var date = one.publishedOn();
        var otherDate = other.publishedOn();
        return date != null
                && otherDate != null
                && Math.abs(ChronoUnit.DAYS.between(date, otherDate)) > DAYS_APART;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private record Pair(SourceIdentity one, SourceIdentity other, int strength) {}
}
