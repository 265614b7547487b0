package dev.talkgraph.topics;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a document's acronyms stand for: spelled out beside them, or the only phrase of theirs
 * that keeps coming back and has these initials.
 */
public final class Acronyms {

    private static final int MOST_EVIDENCE = 20;

    /** Marks verbs among neighbours, which many words share. */
    private static final String DOING = "+";

    /** Where an acronym or a phrase was met. */
    private record Seen(String surface, List<Passage> places) {}

    private final Map<String, Seen> acronyms = new LinkedHashMap<>();
    private final Map<String, Map<String, Seen>> phrases = new LinkedHashMap<>();
    private final Map<String, Map<String, Seen>> spelledOut = new LinkedHashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final String text;
    private final int often;

    private Acronyms(String text, int often) {
        this.text = text;
        this.often = often;
    }

    /** The acronyms that are spelled out or recur beside their words, in the order of the text. */
    public static List<ExpansionFact> expansions(Prose prose, String text) {
        boolean spoken = prose.pieces().stream().anyMatch(piece -> piece.kind() == null);
        var found = new Acronyms(text, spoken ? 4 : 2);
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                found.meetAcronyms(piece, sentence);
            }
        }
        if (found.acronyms.isEmpty()) {
            return List.of();
        }
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                found.meetPhrases(piece, sentence);
            }
        }
        return found.facts();
    }

    private void meetAcronyms(Prose.Piece piece, Sentence sentence) {
        var tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (TopicForm.isAcronym(token.text())) {
                addNeighbours(SpelledOut.singular(token.text()), tokens, at, at);
                var key = SpelledOut.singular(token.text());
                var seen = acronyms.computeIfAbsent(key, any -> new Seen(key, new ArrayList<>()));
                seen.places().add(piece.place(token.start(), token.end()));
            }
        }
    }

    /** What is said of an acronym is said of its words: "deep RL", "deep reinforcement learning". */
    private void addNeighbours(String key, List<Token> tokens, int first, int last) {
        var known = neighbours.computeIfAbsent(key, any -> new HashSet<>());
        if (first > 0 && tokens.get(first - 1).is("ADJ", "NOUN", "PROPN", "VERB")) {
            known.add(side(tokens.get(first - 1)) + " ");
        }
        if (last + 1 < tokens.size() && tokens.get(last + 1).is("NOUN", "PROPN", "VERB")) {
            known.add(" " + side(tokens.get(last + 1)));
        }
    }

    private static String side(Token token) {
        return token.is("VERB") ? DOING + token.lemma() : token.lemma();
    }

    private void meetPhrases(Prose.Piece piece, Sentence sentence) {
        for (var phrase : NounPhrases.in(sentence)) {
            if (phrase.shared() || phrase.words().size() < 2) {
                continue;
            }
            for (int from = 0; from < phrase.words().size() - 1; from++) {
                for (int to = from + 2; to <= phrase.words().size(); to++) {
                    meet(piece, sentence, phrase.part(from, to));
                }
            }
        }
    }

    private void meet(Prose.Piece piece, Sentence sentence, NounPhrase phrase) {
        var key = phrase.key();
        var initials = initials(key);
        boolean noun =
                phrase.head().is("NOUN", "PROPN") && !TopicWords.isEmpty(phrase.head().lemma());
        boolean vague = TopicWords.isVague(phrase.words().getFirst().lemma());
        if (!acronyms.containsKey(initials) || !noun || vague) {
            return;
        }
        var tokens = sentence.tokens();
        int start = tokens.get(phrase.first()).start();
        int end = tokens.get(phrase.last()).end();
        add(phrases, initials, key, phrase, piece.place(start, end));
        addNeighbours(key, tokens, phrase.first(), phrase.last());
        if (SpelledOut.isBeside(tokens, phrase, initials)) {
            add(spelledOut, initials, key, phrase, piece.place(start, end));
        }
    }

    private static void add(
            Map<String, Map<String, Seen>> byInitials,
            String initials,
            String key,
            NounPhrase phrase,
            Passage place) {
        byInitials
                .computeIfAbsent(initials, any -> new LinkedHashMap<>())
                .computeIfAbsent(key, any -> new Seen(phrase.text(), new ArrayList<>()))
                .places()
                .add(place);
    }

    private static String initials(String key) {
        var initials = new StringBuilder();
        for (var word : key.split(" ")) {
            initials.append(word, 0, Character.charCount(word.codePointAt(0)));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private List<ExpansionFact> facts() {
        var facts = new ArrayList<ExpansionFact>();
        for (var acronym : acronyms.entrySet()) {
            var spelled = spelledOut.getOrDefault(acronym.getKey(), Map.of());
            if (!spelled.isEmpty()) {
                spelled.values().forEach(seen -> facts.add(fact(acronym.getKey(), seen)));
                continue;
            }
            var recurring = recurring(acronym.getKey());
            if (recurring.size() == 1) {
                facts.add(fact(acronym.getKey(), recurring.getFirst()));
            }
        }
        return facts;
    }

    /** The phrases with these initials that come back about as often as the acronym. */
    private List<Seen> recurring(String acronym) {
        int uses = acronyms.getOrDefault(acronym, new Seen(acronym, List.of())).places().size();
        var recurring = new ArrayList<Seen>();
        for (var seen : phrases.getOrDefault(acronym, Map.of()).values()) {
            int times = seen.places().size();
            if (!isConfirmed(acronym, seen)) {
                continue;
            }
            if (times >= often && times * 40 >= uses && uses >= 2 && isTelling(seen)) {
                recurring.add(seen);
            }
        }
        return recurring;
    }

    /** Two letters fit many words: those that stand for each other keep the same company. */
    private boolean isConfirmed(String acronym, Seen seen) {
        var key = NounPhrase.key(List.of(seen.surface().split("\\s+")));
        boolean plural = !key.endsWith(last(seen.surface().toLowerCase(Locale.ROOT)));
        var shared = new HashSet<>(neighbours.getOrDefault(acronym, Set.of()));
        shared.retainAll(neighbours.getOrDefault(key, Set.of()));
        boolean named = shared.stream().anyMatch(word -> !word.contains(DOING));
        return acronym.length() > 2 && !plural || named || shared.size() > 1;
    }

    private static String last(String words) {
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    }

    private boolean isTelling(Seen seen) {
        var words = seen.surface().toLowerCase(Locale.ROOT).split("[\\s-]+");
        boolean whole = Stream.of(words).allMatch(word -> word.length() > 1);
        return whole && Stream.of(words).anyMatch(TopicWords::isTelling) && !isName(seen);
    }

    /** Whether all places write it with capitals throughout. */
    private boolean isName(Seen seen) {
        return seen.places().stream()
                .map(place -> place.in(text))
                .allMatch(
                        words ->
                                Stream.of(words.split("[\\s-]+"))
                                        .allMatch(
                                                word ->
                                                        Character.isUpperCase(
                                                                word.codePointAt(0))));
    }

    private ExpansionFact fact(String acronym, Seen phrase) {
        var evidence = new ArrayList<Passage>();
        var known = new HashSet<Passage>();
        for (var place : phrase.places()) {
            if (known.add(place) && evidence.size() < MOST_EVIDENCE / 2) {
                evidence.add(place);
            }
        }
        var uses = acronyms.getOrDefault(acronym, new Seen(acronym, List.of())).places();
        for (var place : uses) {
            if (known.add(place) && evidence.size() < MOST_EVIDENCE) {
                evidence.add(place);
            }
        }
        int mentions = Math.min(phrase.places().size(), Math.max(1, uses.size()));
        return new ExpansionFact(
                acronym, phrase.surface().toLowerCase(Locale.ROOT), mentions, evidence);
    }
}
