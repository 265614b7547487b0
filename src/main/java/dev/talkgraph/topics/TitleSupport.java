package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.PhraseMatcher;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what a title says is what the episode is about. A title in parts ("Mara Hale: Tides") names
 * its subject; any other plays with words as often, so that the text has to take them up: elsewhere
 * than where it says the title again, with its capitals.
 */
final class TitleSupport {

    private final Set<String> said = new HashSet<>();
    private final String title;
    private final boolean isAlone;

    private TitleSupport(String title, boolean isAlone) {
        this.title = title.strip();
        this.isAlone = isAlone;
    }

    static TitleSupport of(
            String title, Prose prose, Collection<ExplicitTopics.Named> named, String text) {
        var support = new TitleSupport(title, prose.pieces().isEmpty());
        var matcher =
                new PhraseMatcher(
                        List.copyOf(
                                named.stream().map(one -> one.phrase().key()).distinct().toList()));
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                var words = text.substring(sentence.start(), sentence.end());
                if (!words.contains(support.title)) {
                    matcher.longestIn(sentence.tokens())
                            .forEach(match -> support.said.add(match.key()));
                }
            }
        }
        return support;
    }

    /** Where the title is all there is, it counts if it is one phrase of several words. */
    boolean has(NounPhrase phrase) {
        return said.contains(phrase.key())
                || isAlone && phrase.words().size() > 1 && phrase.text().equalsIgnoreCase(title);
    }
}
