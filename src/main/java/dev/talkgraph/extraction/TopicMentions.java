package dev.talkgraph.extraction;

import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.language.English;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.PhraseMatcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells which of a document's topics a passage speaks about. */
final class TopicMentions {

    private final Map<String, String> names;
    private final PhraseMatcher matcher;

    private TopicMentions(Map<String, String> names) {
        this.names = names;
        matcher = new PhraseMatcher(names.keySet());
    }

    /** Prepares to look for these topics; a spelling, plural or acronym of one counts as the topic. */
    static TopicMentions of(List<TopicFact> topics) {
        var names = new HashMap<String, String>();
        for (var topic : topics) {
            names.putIfAbsent(key(topic.name()), topic.name());
        }
        for (var topic : topics) {
            var key = key(topic.name());
            var initials = initials(key);
            if (initials.length() > 1) {
                names.putIfAbsent(initials, topic.name());
            }
        }
        return new TopicMentions(Map.copyOf(names));
    }

    /** The names of the topics, most specific first: more words, then the earlier in the passage. */
    List<String> in(String passage) {
        var found = new LinkedHashSet<String>();
        for (var sentence : English.sentences(passage)) {
            for (var match : matcher.allIn(sentence.tokens())) {
                var name = names.get(match.key());
                boolean acronym = match.key().indexOf(' ') < 0 && !match.key().equals(key(name));
                var written = passage.substring(match.start(), match.end());
                if (!acronym || TopicForm.isAcronym(written)) {
                    found.add(name);
                }
            }
            for (var phrase : NounPhrases.in(sentence)) {
                var name = phrase.shared() ? names.get(phrase.key()) : null;
                if (name != null) {
                    found.add(name);
                }
            }
        }
        var ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(name -> -key(name).split(" ").length));
        return List.copyOf(ordered);
    }

    private static String key(String name) {
        return NounPhrase.key(List.of(name.split("\\s+")));
    }

    private static String initials(String key) {
        var initials = new StringBuilder();
        for (var word : key.split(" ")) {
            initials.append(word, 0, Character.charCount(word.codePointAt(0)));
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
