package dev.talkgraph.identity;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Slug;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a group's episode is called, such that no two episodes are called the same. */
final class GroupNaming {

    private GroupNaming() {}

    static List<EpisodeGroup> named(List<List<SourceIdentity>> groups, Set<String> undecided) {
        var plain = groups.stream().map(group -> new Naming(group, undecided)).toList();
        var wanted = plain.stream().collect(Collectors.groupingBy(Naming::plainId));
        var owned = new TreeMap<String, Set<Naming>>();
        for (var naming : plain) {
            for (var source : naming.sources) {
                owned.computeIfAbsent(source.ownName(), name -> new java.util.HashSet<>())
                        .add(naming);
            }
        }
        return plain.stream()
                .map(naming -> naming.group(wanted, owned))
                .sorted(Comparator.comparing(EpisodeGroup::id))
                .toList();
    }

    private record Naming(List<SourceIdentity> sources, Set<String> undecided) {

        EpisodeGroup group(Map<String, List<Naming>> wanted, Map<String, Set<Naming>> owned) {
            var isAlone = Objects.requireNonNull(wanted.get(plainId())).size() == 1;
            var names = new TreeMap<String, String>();
            for (var source : sources) {
                var own = source.ownName();
                var isOurs =
                        Objects.requireNonNull(owned.get(own)).size() == 1
                                && isWantedByNoOther(own, wanted);
                names.put(
                        source.source(), isOurs ? own : own + "-" + Hash.shortOf(source.source()));
            }
            return new EpisodeGroup(
                    isAlone ? plainId() : plainId() + "-" + apart(),
                    names,
                    new TreeSet<>(Set.of("id:" + plainId())),
                    podcast(),
                    first(SourceIdentity::season),
                    first(SourceIdentity::number),
                    Objects.requireNonNullElse(titleAtAll(), plainId()),
                    first(SourceIdentity::publishedOn),
                    first(SourceIdentity::url),
                    first(SourceIdentity::recordingUrl),
                    longest(),
                    guestsHeard(),
                    conflicts());
        }

        private boolean isWantedByNoOther(String name, Map<String, List<Naming>> wanted) {
            var others = wanted.get(name);
            return others == null || (others.size() == 1 && others.getFirst().equals(this));
        }

        String plainId() {
            var podcast = podcast();
            var show = podcast == null ? SourceIdentity.UNKNOWN_SHOW : Slug.of(podcast);
            var number = first(SourceIdentity::number);
            if (number != null) {
                return show + "-" + number;
            }
            var title = title();
            return show + "-" + (title == null ? Hash.shortOf(smallest()) : Slug.of(title));
        }

        /** What tells this episode from another of the same name. */
        private String apart() {
            return Hash.shortOf(smallest());
        }

        private String smallest() {
            return sources.stream()
                    .map(SourceIdentity::source)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** The fullest form of the show's name. */
        private @Nullable String podcast() {
            Comparator<String> fewestWords =
                    Comparator.comparing(name -> Slug.of(name).split("-").length);
            return mostSaid(SourceIdentity::podcast, fewestWords.reversed());
        }

        private @Nullable String title() {
            Comparator<String> namingGuestsAlone = Comparator.comparing(this::namesGuestsAlone);
            return mostSaid(SourceIdentity::title, namingGuestsAlone);
        }

        private @Nullable String titleAtAll() {
            var title = title();
            return title != null
                    ? title
                    : mostSaid(SourceIdentity::titlePerhaps, Comparator.comparing(perhaps -> 0));
        }

        private boolean namesGuestsAlone(String title) {
            return sources.stream()
                    .filter(source -> title.equals(source.title()))
                    .allMatch(SourceIdentity::namesGuestsAlone);
        }

        private @Nullable String mostSaid(
                Function<SourceIdentity, @Nullable String> field, Comparator<String> before) {
            var counts =
                    sources.stream()
                            .map(field)
                            .filter(Objects::nonNull)
                            .collect(
                                    Collectors.groupingBy(
                                            value -> value, TreeMap::new, Collectors.counting()));
            return counts.keySet().stream()
                    .min(
                            before.thenComparing(
                                            value -> -Objects.requireNonNull(counts.get(value)))
                                    .thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
        }

        private <T extends Comparable<? super T>> @Nullable T first(
                Function<SourceIdentity, @Nullable T> field) {
            return sources.stream()
                    .map(field)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private @Nullable Double longest() {
            return sources.stream()
                    .map(SourceIdentity::durationSeconds)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        private SortedMap<String, SortedSet<String>> guestsHeard() {
            var heard = new TreeMap<String, SortedSet<String>>();
            for (var source : sources) {
                if (!source.guestsHeard().isEmpty()) {
                    heard.put(source.source(), new TreeSet<>(source.guestsHeard()));
                }
            }
            return heard;
        }

        private List<String> conflicts() {
            var all = new TreeSet<String>();
            sources.forEach(source -> all.addAll(source.conflicts()));
            if (sources.stream().map(SourceIdentity::source).anyMatch(undecided::contains)) {
                all.add("Several shows have an episode of this number or title with this guest");
            }
            return new ArrayList<>(all);
        }
    }
}
