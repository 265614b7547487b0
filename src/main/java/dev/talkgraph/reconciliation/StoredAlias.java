package dev.talkgraph.reconciliation;

import dev.talkgraph.identity.NameForm;
import dev.talkgraph.identity.NameGroups;
import dev.talkgraph.language.NormalForm;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alias as the graph keeps it.
 *
 * @param block the aliases it is compared with
 * @param expansion what an acronym is taken to stand for; empty for names and undecided acronyms
 */
record StoredAlias(NameForm form, String block, String expansion) {

    boolean isUnused() {
        return form.spellings().isEmpty();
    }

    /** The words of its text in normal form. */
    List<String> words() {
        return NormalForm.tokens(form.textOrId());
    }

    /** The same alias with other counts of its spellings. */
    StoredAlias counting(SortedMap<String, Long> changes) {
        var spellings = new TreeMap<>(form.spellings());
        changes.forEach((text, mentions) -> spellings.merge(text, mentions, Long::sum));
        spellings.values().removeIf(count -> count == 0);
        return new StoredAlias(new NameForm(form.kind(), form.id(), spellings), block, expansion);
    }

    /** The same alias in the block that follows from what is learnt of acronyms. */
    StoredAlias placed(Map<String, String> expansions) {
        var placed = NameGroups.block(form.kind(), form.textOrId(), expansions);
        return new StoredAlias(form, placed, expansion);
    }

    StoredAlias meaning(String words) {
        return new StoredAlias(form, block, words);
    }
}
