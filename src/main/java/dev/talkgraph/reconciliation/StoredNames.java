package dev.talkgraph.reconciliation;

import dev.talkgraph.identity.NameForm;
import dev.talkgraph.identity.NameGroup;
import dev.talkgraph.identity.NameGroups;
import dev.talkgraph.identity.NameKind;
import dev.talkgraph.identity.ToldNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the graph's names mean, within one transaction. A change of the names that episodes use is
 * followed by grouping anew the blocks it touches, and no others.
 */
final class StoredNames {

    private static final Map<NameKind, Regrouping> REGROUPING =
            Map.of(
                    NameKind.PERSON, Regrouping.of("people"),
                    NameKind.TOPIC, Regrouping.of("topics"),
                    NameKind.PODCAST, Regrouping.of("podcasts"));

    private final Rows rows;
    private final StoredAliases aliases;
    private final StoredAcronyms acronyms;
    private final StoredLikeNames likeNames;

    StoredNames(Rows rows) {
        this.rows = rows;
        this.aliases = new StoredAliases(rows);
        this.acronyms = new StoredAcronyms(rows, aliases);
        this.likeNames = new StoredLikeNames(aliases);
    }

    /** Applies the changes and tells, for each kind, the things they touch. */
    Map<NameKind, Touched> apply(NameChanges changes) {
        var respelled = acronyms.apply(changes);
        var toldAnew = likeNames.apply(changes);
        var touched = new TreeMap<NameKind, Touched>();
        for (var kind : List.of(NameKind.PERSON, NameKind.TOPIC, NameKind.PODCAST)) {
            var counts = new TreeMap<>(changes.of(kind));
            if (kind == NameKind.TOPIC) {
                respelled.forEach(alias -> counts.putIfAbsent(alias, new TreeMap<>()));
            }
            var blocks = kind == NameKind.PERSON ? toldAnew : new TreeSet<String>();
            touched.put(
                    kind,
                    counts.isEmpty() && blocks.isEmpty()
                            ? Touched.NOTHING
                            : applyTo(kind, counts, blocks));
        }
        return touched;
    }

    private Touched applyTo(
            NameKind kind,
            SortedMap<String, SortedMap<String, Long>> changes,
            SortedSet<String> more) {
        var before = aliases.byId(kind, changes.keySet());
        var after = StoredAliases.counted(kind, before, changes);
        var meanings =
                kind == NameKind.TOPIC
                        ? acronyms.meanings(after.values())
                        : new TreeMap<String, String>();
        after.replaceAll((id, alias) -> alias.placed(meanings));
        var blocks = new TreeSet<>(more);
        before.values().forEach(alias -> blocks.add(alias.block()));
        after.values().forEach(alias -> blocks.add(alias.block()));
        var unnamed = aliases.save(kind, after.values());
        return regroup(kind, blocks, unnamed).with(aliases.things(kind, changes.keySet()));
    }

    /** Groups the blocks' aliases anew and moves those whose group is another than before. */
    private Touched regroup(NameKind kind, SortedSet<String> blocks, SortedSet<String> unnamed) {
        var byBlock = new TreeMap<String, List<NameForm>>();
        var namedBefore = new TreeMap<String, String>();
        var checked = new TreeSet<>(unnamed);
        for (var named : aliases.inBlocks(kind, blocks)) {
            var alias = named.alias();
            byBlock.computeIfAbsent(alias.block(), block -> new ArrayList<>()).add(alias.form());
            namedBefore.put(alias.form().id(), named.names());
            if (!named.names().isEmpty()) {
                checked.add(named.names());
            }
        }
        var groups = new ArrayList<NameGroup>();
        var told = kind == NameKind.PERSON ? likeNames.in(blocks) : ToldNames.NOTHING;
        byBlock.forEach((block, forms) -> groups.addAll(NameGroups.of(kind, block, forms, told)));
        var moved = new ArrayList<Map<String, Object>>();
        var regrouped = new TreeSet<String>();
        for (var group : groups) {
            for (var alias : group.aliases()) {
                var before = namedBefore.getOrDefault(alias, "");
                if (!group.id().equals(before)) {
                    moved.add(Rows.row("alias", alias, "target", group.id()));
                    regrouped.addAll(List.of(group.id(), before));
                }
            }
        }
        regrouped.remove("");
        Objects.requireNonNull(REGROUPING.get(kind)).run(rows, groups, moved, checked);
        return new Touched(checked, regrouped, blocks).with(regrouped);
    }
}
