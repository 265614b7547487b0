package dev.talkgraph.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a document writes words inside its sentences: "Bitcoin" is a name there, "Robotics" is not. */
final class TopicNaming {

    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();

    TopicNaming(Prose prose) {
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                for (int at = 0; at < sentence.tokens().size(); at++) {
                    var text = sentence.tokens().get(at).text();
                    if (Character.isLowerCase(text.codePointAt(0))) {
                        lowerCase.add(text);
                    } else if (at > 0 && !sentence.tokens().get(at - 1).is("PUNCT")) {
                        insideSentences.add(text);
                    }
                }
            }
        }
    }

    /** The phrase as it would be written in the middle of a sentence of this document. */
    String name(String phrase) {
        return Stream.of(phrase.strip().split("\\s+"))
                .map(this::written)
                .collect(Collectors.joining(" "));
    }

    private String written(String word) {
        if (word.isEmpty() || word.indexOf('\'') > 0 || word.indexOf('’') > 0) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        boolean plain = word.substring(1).equals(lower.substring(1));
        if (!plain || lowerCase.contains(lower)) {
            return plain ? lower : word;
        }
        return insideSentences.contains(word) ? word : lower;
    }
}
