package dev.talkgraph.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which aliases name the same thing. Aliases are compared within a block only, those that share a
 * {@link #block}; a block's groups are a function of the block's aliases.
 */
public final class NameGroups {

    private static final Comparator<NameForm> MOST_EVIDENCE =
            Comparator.comparing(NameForm::mentions).reversed().thenComparing(NameForm::id);

    private NameGroups() {}

    /**
     * The block an alias is compared in.
     *
     * @param expansions what is learnt of acronyms; only topics need it
     */
    public static String block(NameKind kind, String text, Map<String, String> expansions) {
        return switch (kind) {
            case PERSON, NICKNAME, NAMESAKE -> PersonName.of(text).block();
            case TOPIC -> TopicKey.of(text, expansions);
            case PODCAST -> ShowName.key(text);
            case ACRONYM -> TopicKey.ofAcronym(text);
        };
    }

    /**
     * The groups of one block's aliases, in the order of their ids.
     *
     * @param told what is told of people's names; only people need it
     */
    public static List<NameGroup> of(
            NameKind kind, String block, Collection<NameForm> aliases, ToldNames told) {
        return switch (kind) {
            case PERSON ->
                    PersonGroups.of(aliases, told).stream()
                            .map(same -> group(block, same, MOST_EVIDENCE))
                            .sorted(Comparator.comparing(NameGroup::id))
                            .toList();
            case TOPIC -> List.of(group(block, aliases, spelledOutFirst(block)));
            case PODCAST -> List.of(group(block, aliases, fullestFirst()));
            case ACRONYM, NICKNAME, NAMESAKE -> List.of();
        };
    }

    /** An acronym's key is not its own plain normal form. */
    private static Comparator<NameForm> spelledOutFirst(String block) {
        Function<NameForm, Boolean> abbreviated =
                alias -> !TopicKey.of(textOf(alias), Map.of()).equals(block);
        return Comparator.comparing(abbreviated).thenComparing(MOST_EVIDENCE);
    }

    private static Comparator<NameForm> fullestFirst() {
        Function<NameForm, Integer> words = alias -> -alias.id().split("-").length;
        return Comparator.comparing(words).thenComparing(MOST_EVIDENCE);
    }

    private static NameGroup group(
            String block, Collection<NameForm> aliases, Comparator<NameForm> naming) {
        var named = aliases.stream().min(naming).orElseThrow();
        return new NameGroup(
                named.id(),
                textOf(named),
                block,
                aliases.stream().map(NameForm::id).sorted().toList());
    }

    private static String textOf(NameForm alias) {
        return alias.text().orElse(alias.id());
    }
}
