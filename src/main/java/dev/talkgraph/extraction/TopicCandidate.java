package dev.talkgraph.extraction;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A phrase that may be a topic, and what speaks for it. */
final class TopicCandidate {

    private final List<Token> words;
    private final Set<String> sentences = new HashSet<>();
    private final Set<Object> places = new HashSet<>();
    private double weight;
    private int subjects;
    private int listed;
    private int fields;
    private int occurrences;
    private boolean explicit;
    private boolean shared;

    TopicCandidate(NounPhrase phrase) {
        words = phrase.words();
    }

    void met(NounPhrase phrase, String sentence, Object place, double importance) {
        occurrences++;
        shared |= phrase.shared();
        if (sentences.add(sentence)) {
            weight += importance;
            places.add(place);
        }
    }

    void metAsSubject() {
        subjects++;
    }

    void metInList() {
        listed++;
    }

    void metAsField() {
        fields++;
    }

    void madeExplicit() {
        explicit = true;
    }

    List<Token> words() {
        return words;
    }

    boolean isExplicit() {
        return explicit;
    }

    int occurrences() {
        return occurrences;
    }

    double weight() {
        return weight;
    }

    int subjects() {
        return subjects;
    }

    int listed() {
        return listed;
    }

    int fields() {
        return fields;
    }

    boolean isShared() {
        return shared;
    }

    int places() {
        return places.size();
    }
}
