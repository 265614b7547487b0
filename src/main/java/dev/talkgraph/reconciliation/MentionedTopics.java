package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Coverage;
import dev.talkgraph.episode.EpisodeFacts.Expansion;
import dev.talkgraph.identity.TopicKey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which topics of an episode a text names, whichever of its sources lists them: in any spelling,
 * plural or with its acronyms spelled out.
 */
final class MentionedTopics {

    private static final int LONGEST = 8;

    private final Map<String, String> acronyms = new HashMap<>();

    /** From a topic's key to the first alias that names it, and back from each alias. */
    private final Map<String, String> aliases = new HashMap<>();

    private final Map<String, String> keys = new HashMap<>();

    MentionedTopics(List<Coverage> topics, List<Expansion> expansions) {
        expansions.forEach(
                expansion -> acronyms.putIfAbsent(expansion.acronym(), expansion.expansion()));
        for (var topic : topics) {
            var alias = topic.name().alias();
            var key = TopicKey.of(topic.name().text(), acronyms);
            keys.put(alias, key);
            aliases.merge(key, alias, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /**
     * The aliases of what a text names.
     *
     * @param known aliases that are given already; another name of the same topic adds nothing
     */
    List<String> in(String text, Collection<String> known) {
        var given = new HashSet<>(known.stream().map(keys::get).toList());
        var found = new TreeSet<>(known);
        var tokens = tokens(text);
        for (var at = 0; at < tokens.size(); at++) {
            var key = new StringBuilder();
            for (var to = at; to < Math.min(tokens.size(), at + LONGEST); to++) {
                key.append(to == at ? "" : " ").append(tokens.get(to));
                var alias = aliases.get(key.toString());
                if (alias != null && given.add(key.toString())) {
                    found.add(alias);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Word by word, since a key of many words is cut short. */
    private List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        for (var word : text.split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                tokens.addAll(List.of(TopicKey.of(word, acronyms).split(" ")));
            }
        }
        return tokens;
    }
}
