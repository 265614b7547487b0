package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands beside a phrase in its sentence and tells whether a thing is named there. */
enum Neighbour {
    JOIN_BEFORE,
    PREPOSITION_BEFORE,
    A_BEFORE,
    THE_BEFORE,
    AND_BEHIND,
    END_BEHIND,
    OF_BEHIND;

    static Set<Neighbour> of(NounPhrase phrase, List<Token> tokens) {
        var neighbours = EnumSet.noneOf(Neighbour.class);
        if (phrase.first() > 0) {
            addBefore(neighbours, tokens.get(phrase.first() - 1));
        }
        int behind = phrase.last() + 1;
        if (behind >= tokens.size() || tokens.get(behind).is("PUNCT")) {
            neighbours.add(END_BEHIND);
        } else if (tokens.get(behind).is("CCONJ")) {
            neighbours.add(AND_BEHIND);
        } else if (tokens.get(behind).lemma().equals("of")) {
            neighbours.add(OF_BEHIND);
        }
        return neighbours;
    }

    private static void addBefore(Set<Neighbour> neighbours, Token before) {
        if (before.is("CCONJ") || before.text().equals(",")) {
            neighbours.add(JOIN_BEFORE);
        } else if (before.is("ADP")) {
            neighbours.add(PREPOSITION_BEFORE);
        } else if (before.lemma().equals("the")) {
            neighbours.add(THE_BEFORE);
        } else if (before.lemma().equals("a") || before.lemma().equals("an")) {
            neighbours.add(A_BEFORE);
        }
    }
}
