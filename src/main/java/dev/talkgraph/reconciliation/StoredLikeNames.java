package dev.talkgraph.reconciliation;

import dev.talkgraph.identity.NameKind;
import dev.talkgraph.identity.ToldNames;
import dev.talkgraph.identity.ToldNames.Pair;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What episodes tell of people's names that are like each other, within one transaction. It is kept
 * as aliases whose spellings are the other names, each counted once an episode.
 */
final class StoredLikeNames {

    private final StoredAliases aliases;

    StoredLikeNames(StoredAliases aliases) {
        this.aliases = aliases;
    }

    /** Applies changes and gives the blocks of people's names that they are about. */
    SortedSet<String> apply(NameChanges changes) {
        var blocks = new TreeSet<String>();
        for (var kind : List.of(NameKind.NICKNAME, NameKind.NAMESAKE)) {
            var counts = changes.of(kind);
            var before = aliases.byId(kind, counts.keySet());
            var after = StoredAliases.counted(kind, before, counts);
            after.replaceAll((id, alias) -> alias.placed(Map.of()));
            aliases.save(kind, after.values());
            after.values().forEach(alias -> blocks.add(alias.block()));
        }
        return blocks;
    }

    /** What is told of the names of blocks. */
    ToldNames in(SortedSet<String> blocks) {
        return new ToldNames(
                pairs(aliases.inBlocks(NameKind.NICKNAME, blocks)),
                pairs(aliases.inBlocks(NameKind.NAMESAKE, blocks)));
    }

    private static Set<Pair> pairs(Collection<StoredAliases.Named> told) {
        var pairs = new HashSet<Pair>();
        for (var named : told) {
            var name = named.alias().form();
            name.spellings()
                    .keySet()
                    .forEach(other -> pairs.add(Pair.of(name.id().replace('-', ' '), other)));
        }
        return pairs;
    }
}
