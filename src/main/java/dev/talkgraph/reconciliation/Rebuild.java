package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.EpisodeGroup;
import dev.talkgraph.identity.EpisodeGrouping;
import dev.talkgraph.identity.NameKind;
import dev.talkgraph.identity.SourceIdentity;
import dev.talkgraph.reconciliation.StoredEpisodes.Described;
import dev.talkgraph.relations.ClaimKeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One change of the set of sources, with all that follows from it, within one transaction. */
final class Rebuild {

    private static final String DESCRIBE_PEOPLE = Cypher.named("ingestion/describe-people");

    private final Rows rows;
    private final Witness witness;
    private final StoredSources sources;
    private final StoredEpisodes episodes;

    Rebuild(Rows rows) {
        this(rows, Witness.NONE);
    }

    Rebuild(Rows rows, Witness witness) {
        this.rows = rows;
        this.witness = witness;
        this.sources = new StoredSources(rows);
        this.episodes = new StoredEpisodes(rows);
    }

    /** Whether anything changed. */
    boolean run(List<SourceArrival> arrivals, Collection<String> removals) {
        var change = SourceSet.changed(sources, arrivals, removals);
        if (change.isUnchanged()) {
            return false;
        }
        var changed = change.changed();
        var touched = new TreeSet<>(change.removed());
        touched.addAll(changed.keySet());
        var keys = sources.keysOf(touched);
        var former = episodes.describedBy(touched);
        sources.delete(change.removed());
        sources.save(changed.values());
        sources.saveContents(change.contents());
        changed.values().forEach(source -> keys.addAll(source.identity().matchingKeys()));
        var groups = regroup(changed.keySet(), keys);
        rewrite(groups, changed.keySet(), former);
        sources.deleteUnusedKeys(keys);
        sources.keepExtractors(change.extractors());
        return true;
    }

    /** Groups all sources that the keys lead to, until no group leads to further ones. */
    private List<EpisodeGroup> regroup(Set<String> changed, SortedSet<String> keys) {
        while (true) {
            var component = sources.reachableBy(keys);
            component.addAll(changed);
            var identities =
                    sources.byId(component).values().stream().map(StoredSource::identity).toList();
            var groups = EpisodeGrouping.of(identities);
            var known = keys.size();
            identities.forEach(identity -> keys.addAll(identity.matchingKeys()));
            groups.forEach(group -> keys.addAll(group.derivedKeys()));
            if (keys.size() == known) {
                keys.addAll(sources.keysOf(component));
                setKeys(groups, identities);
                return groups;
            }
        }
    }

    private void setKeys(List<EpisodeGroup> groups, List<SourceIdentity> identities) {
        var bySource = new TreeMap<String, SortedSet<String>>();
        identities.forEach(identity -> bySource.put(identity.source(), identity.matchingKeys()));
        for (var group : groups) {
            group.sources()
                    .forEach(
                            source ->
                                    Objects.requireNonNull(bySource.get(source))
                                            .addAll(group.derivedKeys()));
        }
        sources.setKeys(bySource);
    }

    /** Takes out the episodes that are not as their groups say, and makes them anew. */
    private void rewrite(List<EpisodeGroup> groups, Set<String> changed, List<Described> former) {
        var present =
                episodes.describedBy(
                        groups.stream().flatMap(group -> group.sources().stream()).toList());
        var stale = new TreeSet<String>();
        former.forEach(described -> stale.add(described.episode()));
        present.forEach(described -> stale.add(described.episode()));
        var made = new ArrayList<EpisodeGroup>();
        for (var group : groups) {
            if (isAsWritten(group, changed, present, former)) {
                stale.remove(group.id());
            } else {
                made.add(group);
            }
        }
        var names = new NameChanges();
        var links = new ClaimLinks(rows);
        var left = links.keysOf(stale);
        var embeddings = episodes.embeddings(stale);
        witness.before(stale);
        var counting = new Counting(rows);
        counting.without(stale);
        names.remove(episodes.delete(stale));
        var facts = made.stream().map(this::facts).toList();
        facts.forEach(episode -> names.add(episode.names()));
        var touched = new StoredNames(rows).apply(names);
        episodes.create(facts, embeddings);
        var written = made.stream().map(EpisodeGroup::id).toList();
        counting.with(written);
        links.update(left, claimKeys(facts));
        var people = Objects.requireNonNull(touched.get(NameKind.PERSON));
        var topics = Objects.requireNonNull(touched.get(NameKind.TOPIC));
        rows.run(DESCRIBE_PEOPLE, Map.of("ids", List.copyOf(people.things())));
        counting.update(topics, people, Objects.requireNonNull(touched.get(NameKind.PODCAST)));
        witness.after(written);
    }

    private static SortedSet<String> claimKeys(List<EpisodeRows> episodes) {
        var keys = new TreeSet<String>();
        episodes.forEach(
                episode -> episode.claims().forEach(claim -> keys.addAll(ClaimKeys.of(claim))));
        return keys;
    }

    private static boolean isAsWritten(
            EpisodeGroup group,
            Set<String> changed,
            List<Described> present,
            List<Described> former) {
        var fingerprint = fingerprint(group);
        return group.sources().stream().noneMatch(changed::contains)
                && former.stream().noneMatch(described -> described.episode().equals(group.id()))
                && group.sources().stream()
                        .allMatch(
                                source ->
                                        present.stream()
                                                .anyMatch(
                                                        described ->
                                                                described.source().equals(source)
                                                                        && fingerprint.equals(
                                                                                described
                                                                                        .fingerprint())));
    }

    private EpisodeRows facts(EpisodeGroup group) {
        var facts = Reconciliation.of(group, sources.contents(group.ownNames()));
        return EpisodeRows.of(facts, fingerprint(group));
    }

    /** Equal for groups that are equal in everything. */
    private static String fingerprint(EpisodeGroup group) {
        return Hash.shortOf(group.toString());
    }
}
