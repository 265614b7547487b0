package dev.talkgraph.topics;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Places of topics whose words do not stand together: "off-policy and offline RL". */
record SharedPlaces(Set<String> keys) {

    void in(Prose.Piece piece, Sentence sentence, Map<String, Set<Passage>> places) {
        for (var phrase : NounPhrases.in(sentence)) {
            if (!phrase.shared()) {
                continue;
            }
            var key = phrase.key();
            if (keys.contains(key)) {
                int start = sentence.tokens().get(phrase.first()).start();
                int end = sentence.tokens().get(phrase.last()).end();
                places.computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .add(piece.place(start, end));
            }
        }
    }
}
