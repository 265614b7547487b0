package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameForm;
import dev.talkgraph.identity.NameGroup;
import dev.talkgraph.identity.NameGroups;
import dev.talkgraph.identity.NameKind;
import dev.talkgraph.language.NormalForm;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The aliases of the graph and what they name, within one transaction. A change of the names that
 * episodes use is followed by grouping anew the blocks it touches, and no others.
 */
final class StoredNames {

    private static final String BY_ID = Cypher.named("ingestion/stored-aliases");
    private static final String IN_BLOCKS = Cypher.named("ingestion/aliases-in-blocks");
    private static final String WITH_WORD = Cypher.named("ingestion/topic-aliases-with-word");
    private static final String UPSERT = Cypher.named("ingestion/upsert-aliases");
    private static final String DELETE = Cypher.named("ingestion/delete-aliases");
    private static final String THINGS = Cypher.named("ingestion/things-of-aliases");

    private static final Map<NameKind, Regrouping> REGROUPING =
            Map.of(
                    NameKind.PERSON, Regrouping.of("people"),
                    NameKind.TOPIC, Regrouping.of("topics"),
                    NameKind.PODCAST, Regrouping.of("podcasts"));

    private final Rows rows;

    StoredNames(Rows rows) {
        this.rows = rows;
    }

    /** Applies the changes and tells, for each kind, the things they touch. */
    Map<NameKind, Touched> apply(NameChanges changes) {
        var respelled = applyToAcronyms(changes.of(NameKind.ACRONYM));
        var touched = new TreeMap<NameKind, Touched>();
        for (var kind : List.of(NameKind.PERSON, NameKind.TOPIC, NameKind.PODCAST)) {
            var aliases = new TreeMap<>(changes.of(kind));
            if (kind == NameKind.TOPIC) {
                respelled.forEach(alias -> aliases.putIfAbsent(alias, new TreeMap<>()));
            }
            touched.put(kind, aliases.isEmpty() ? Touched.NOTHING : applyTo(kind, aliases));
        }
        return touched;
    }

    /** Gives the topic aliases that hold an acronym whose accepted meaning changed. */
    private SortedSet<String> applyToAcronyms(SortedMap<String, SortedMap<String, Long>> changes) {
        var words = new TreeSet<String>();
        if (changes.isEmpty()) {
            return words;
        }
        var before = stored(NameKind.ACRONYM, changes.keySet());
        var after = counted(NameKind.ACRONYM, before, changes);
        for (var acronym : changes.keySet()) {
            if (!expansion(before.get(acronym)).equals(expansion(after.get(acronym)))) {
                words.add(acronym);
            }
        }
        save(NameKind.ACRONYM, after, Map.of());
        return words.isEmpty()
                ? words
                : ids(rows.of(WITH_WORD, Map.of("words", List.copyOf(words))));
    }

    private static String expansion(@Nullable Stored alias) {
        return alias == null ? "" : alias.form.acceptedExpansion().orElse("");
    }

    private Touched applyTo(NameKind kind, SortedMap<String, SortedMap<String, Long>> changes) {
        var before = stored(kind, changes.keySet());
        var after = counted(kind, before, changes);
        var expansions =
                kind == NameKind.TOPIC ? expansionsIn(after.values()) : Map.<String, String>of();
        var things = save(kind, after, expansions);
        var blocks = new TreeSet<String>();
        before.values().forEach(alias -> blocks.add(alias.block));
        after.values().forEach(alias -> blocks.add(blockOf(alias.form, expansions)));
        return regroup(kind, blocks, things)
                .with(
                        ids(
                                rows.of(
                                        THINGS,
                                        Map.of(
                                                "kind",
                                                kind.name(),
                                                "aliases",
                                                List.copyOf(changes.keySet())))));
    }

    private SortedMap<String, Stored> stored(NameKind kind, Collection<String> ids) {
        var found = new TreeMap<String, Stored>();
        for (var row : rows.of(BY_ID, Map.of("kind", kind.name(), "ids", List.copyOf(ids)))) {
            found.put(
                    row.get("id").asString(),
                    new Stored(form(kind, row), row.get("block").asString("")));
        }
        return found;
    }

    private static NameForm form(NameKind kind, Record row) {
        var spellings = row.get("spellings").asList(Value::asString);
        var counts = row.get("counts").asList(Value::asLong);
        var counted = new TreeMap<String, Long>();
        for (int i = 0; i < spellings.size(); i++) {
            counted.put(spellings.get(i), counts.get(i));
        }
        return new NameForm(kind, row.get("id").asString(), counted);
    }

    private static SortedMap<String, Stored> counted(
            NameKind kind,
            SortedMap<String, Stored> before,
            SortedMap<String, SortedMap<String, Long>> changes) {
        var after = new TreeMap<String, Stored>();
        changes.forEach(
                (id, change) -> {
                    var old = before.get(id);
                    var spellings =
                            old == null
                                    ? new TreeMap<String, Long>()
                                    : new TreeMap<>(old.form.spellings());
                    change.forEach((text, mentions) -> spellings.merge(text, mentions, Long::sum));
                    spellings.values().removeIf(count -> count == 0);
                    after.put(id, new Stored(new NameForm(kind, id, spellings), ""));
                });
        return after;
    }

    /** Keeps aliases that are used, deletes the others and gives the ids of what those named. */
    private SortedSet<String> save(
            NameKind kind, SortedMap<String, Stored> aliases, Map<String, String> expansions) {
        var kept = new ArrayList<Map<String, Object>>();
        var unused = new ArrayList<String>();
        aliases.forEach(
                (id, alias) -> {
                    if (alias.form.spellings().isEmpty()) {
                        unused.add(id);
                    } else {
                        kept.add(row(alias.form, blockOf(alias.form, expansions)));
                    }
                });
        if (!kept.isEmpty()) {
            rows.run(UPSERT, Map.of("kind", kind.name(), "rows", kept));
        }
        return unused.isEmpty()
                ? new TreeSet<>()
                : column("names", rows.of(DELETE, Map.of("kind", kind.name(), "ids", unused)));
    }

    private static Map<String, Object> row(NameForm form, String block) {
        var text = form.text().orElseThrow();
        return Rows.row(
                "id",
                form.id(),
                "text",
                text,
                "spellings",
                List.copyOf(form.spellings().keySet()),
                "counts",
                List.copyOf(form.spellings().values()),
                "tokens",
                " " + String.join(" ", NormalForm.tokens(text)) + " ",
                "block",
                block);
    }

    private static String blockOf(NameForm form, Map<String, String> expansions) {
        return NameGroups.block(form.kind(), form.text().orElse(form.id()), expansions);
    }

    /** What is learnt of the acronyms in these topics' names. */
    private Map<String, String> expansionsIn(Collection<Stored> aliases) {
        var words = new TreeSet<String>();
        aliases.forEach(
                alias ->
                        words.addAll(NormalForm.tokens(alias.form.text().orElse(alias.form.id()))));
        var expansions = new TreeMap<String, String>();
        stored(NameKind.ACRONYM, words)
                .forEach(
                        (acronym, alias) ->
                                alias.form
                                        .acceptedExpansion()
                                        .ifPresent(words1 -> expansions.put(acronym, words1)));
        return expansions;
    }

    private Touched regroup(
            NameKind kind, SortedSet<String> blocks, SortedSet<String> alsoChecked) {
        var byBlock = new TreeMap<String, List<NameForm>>();
        var namedBefore = new TreeMap<String, String>();
        for (var row :
                rows.of(IN_BLOCKS, Map.of("kind", kind.name(), "blocks", List.copyOf(blocks)))) {
            byBlock.computeIfAbsent(row.get("block").asString(), block -> new ArrayList<>())
                    .add(form(kind, row));
            if (!row.get("names").isNull()) {
                namedBefore.put(row.get("id").asString(), row.get("names").asString());
            }
        }
        var groups = new ArrayList<NameGroup>();
        byBlock.forEach((block, aliases) -> groups.addAll(NameGroups.of(kind, block, aliases)));
        var moved = new ArrayList<Map<String, Object>>();
        var regrouped = new TreeSet<String>();
        for (var group : groups) {
            for (var alias : group.aliases()) {
                var before = namedBefore.get(alias);
                if (!group.id().equals(before)) {
                    moved.add(Rows.row("alias", alias, "target", group.id()));
                    regrouped.add(group.id());
                }
            }
        }
        var checked = new TreeSet<>(alsoChecked);
        checked.addAll(namedBefore.values());
        Objects.requireNonNull(REGROUPING.get(kind)).run(rows, groups, moved, checked);
        return new Touched(new TreeSet<>(checked), regrouped, blocks);
    }

    private static SortedSet<String> ids(List<Record> records) {
        return column("id", records);
    }

    private static SortedSet<String> column(String name, List<Record> records) {
        var values = new TreeSet<String>();
        records.stream()
                .map(row -> row.get(name))
                .filter(value -> !value.isNull())
                .forEach(value -> values.add(value.asString()));
        return values;
    }

    /** An alias and the block it is kept in. */
    private record Stored(NameForm form, String block) {}

    /**
     * What a change of names touched.
     *
     * @param things ids of people, topics or shows that are there or were
     * @param regrouped ids of those that gained an alias
     * @param keys the blocks
     */
    record Touched(SortedSet<String> things, SortedSet<String> regrouped, SortedSet<String> keys) {

        static final Touched NOTHING =
                new Touched(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        Touched with(SortedSet<String> more) {
            var all = new TreeSet<>(things);
            all.addAll(more);
            all.addAll(regrouped);
            return new Touched(all, regrouped, keys);
        }
    }

    /** The statements that move one kind of things to their groups. */
    private record Regrouping(String upsert, String moveEdges, String name, String deleteUnnamed) {

        static Regrouping of(String things) {
            return new Regrouping(
                    Cypher.named("ingestion/upsert-" + things),
                    Cypher.named("ingestion/move-edges-of-" + things),
                    Cypher.named("ingestion/name-" + things),
                    Cypher.named("ingestion/delete-unnamed-" + things));
        }

        void run(
                Rows rows,
                List<NameGroup> groups,
                List<Map<String, Object>> moved,
                Collection<String> checked) {
            rows.write(
                    upsert,
                    groups.stream()
                            .map(
                                    group ->
                                            Rows.row(
                                                    "id",
                                                    group.id(),
                                                    "name",
                                                    group.name(),
                                                    "key",
                                                    group.key()))
                            .toList());
            rows.write(moveEdges, moved);
            rows.write(name, moved);
            if (!checked.isEmpty()) {
                rows.run(deleteUnnamed, Map.of("ids", List.copyOf(checked)));
            }
        }
    }
}
