package dev.talkgraph.topics;

import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.language.English;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.PhraseMatcher;
import dev.talkgraph.language.Sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which of a document's topics a passage speaks about. */
public final class TopicMentions {

    private final Map<String, String> names;
    private final Map<String, String> acronyms;
    private final PhraseMatcher matcher;

    private TopicMentions(Map<String, String> names, Map<String, String> acronyms) {
        this.names = Map.copyOf(names);
        this.acronyms = Map.copyOf(acronyms);
        var keys = new HashSet<>(names.keySet());
        keys.addAll(acronyms.keySet());
        matcher = new PhraseMatcher(keys);
    }

    /** Prepares to look for these topics; a spelling, plural or acronym of one counts as the topic. */
    static TopicMentions of(List<TopicFact> topics) {
        return of(topics, List.of());
    }

    /** The same where it is known what acronyms stand for. */
    public static TopicMentions of(List<TopicFact> topics, List<ExpansionFact> expansions) {
        var names = new HashMap<String, String>();
        var acronyms = new HashMap<String, String>();
        topics.forEach(topic -> names.putIfAbsent(key(topic.name()), topic.name()));
        for (var topic : topics) {
            var key = key(topic.name());
            if (key.indexOf(' ') > 0) {
                acronyms.putIfAbsent(initials(key), topic.name());
            }
            for (var expansion : expansions) {
                var acronym = expansion.acronym().toLowerCase(Locale.ROOT);
                var words = key(expansion.expansion());
                names.putIfAbsent(replaced(key, acronym, words), topic.name());
                names.putIfAbsent(replaced(key, words, acronym), topic.name());
            }
        }
        return new TopicMentions(names, acronyms);
    }

    /** The names of the topics, most specific first: more words, then the earlier in the passage. */
    public List<String> in(String passage) {
        var found = new LinkedHashSet<String>();
        for (var sentence : English.sentences(passage)) {
            addNamed(found, passage, sentence);
            for (var phrase : NounPhrases.in(sentence)) {
                if (phrase.shared()) {
                    add(found, names.getOrDefault(phrase.key(), ""));
                }
            }
        }
        var ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(name -> -key(name).split(" ").length));
        return List.copyOf(ordered);
    }

    private void addNamed(Set<String> found, String passage, Sentence sentence) {
        for (var match : matcher.allIn(sentence.tokens())) {
            var name = names.getOrDefault(match.key(), "");
            boolean acronym = TopicForm.isAcronym(passage.substring(match.start(), match.end()));
            add(found, name.isEmpty() && acronym ? acronyms.getOrDefault(match.key(), "") : name);
        }
    }

    private static void add(Set<String> found, String name) {
        if (!name.isEmpty()) {
            found.add(name);
        }
    }

    private static String key(String name) {
        return NounPhrase.key(List.of(name.split("\\s+")));
    }

    private static String replaced(String key, String words, String others) {
        return (" " + key + " ").replace(" " + words + " ", " " + others + " ").strip();
    }

    private static String initials(String key) {
        var initials = new StringBuilder();
        for (var word : key.split(" ")) {
            initials.append(word, 0, Character.charCount(word.codePointAt(0)));
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
