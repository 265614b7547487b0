package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A phrase that may be a topic, and what speaks for it. */
final class TopicCandidate {

    private final List<Token> words;
    private final Set<String> sentences = new HashSet<>();
    private final Set<Object> places = new HashSet<>();
    private final Map<Neighbour, Integer> neighbours = new EnumMap<>(Neighbour.class);
    private int seen;
    private double weight;
    private int subjects;
    private double listed;
    private int relations;
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

    /** What stood beside it at one place. */
    void metBeside(Set<Neighbour> those) {
        seen++;
        those.forEach(one -> neighbours.merge(one, 1, Integer::sum));
    }

    /** The share of its places that have such a neighbour. */
    double share(Neighbour neighbour) {
        return seen == 0 ? 0 : (double) neighbours.getOrDefault(neighbour, 0) / seen;
    }

    /** Takes back one place that turned out to be part of something else. */
    void misread(double importance) {
        occurrences--;
        weight = Math.max(0, weight - importance);
    }

    void metAsSubject() {
        subjects++;
    }

    /** Named in a row of topics; the longer the row, the better. */
    void metInList(int length, double importance) {
        listed = Math.max(listed, importance * (length >= 4 ? 1.3 : 0.9));
    }

    /** Named as something of something else: "the gap between robots and us". */
    void metAsRelation() {
        relations++;
    }

    /** Takes over what speaks for a phrase that means the same. */
    void takeOver(TopicCandidate other) {
        weight += other.weight;
        places.addAll(other.places);
        sentences.addAll(other.sentences);
        occurrences += other.occurrences;
        subjects += other.subjects;
        fields += other.fields;
        listed = Math.max(listed, other.listed);
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

    double listed() {
        return listed;
    }

    /** The share of places where it is something of something else. */
    double relational() {
        return occurrences == 0 ? 0 : (double) relations / occurrences;
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
