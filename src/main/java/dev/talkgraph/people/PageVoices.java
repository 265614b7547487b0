package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.English;
import dev.talkgraph.language.SayingVerbs;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

/** Whose words a page reports. */
final class PageVoices {

    private PageVoices() {}

    /** Whether the page tells somewhere that somebody of this name says, holds or tells something. */
    static boolean speak(EpisodeDocument document, String name) {
        return document.sections().stream()
                .filter(
                        section ->
                                section.kind() != SectionKind.PORTRAIT
                                        && section.kind() != SectionKind.BOILERPLATE)
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> speaks(document.text(), item, name));
    }

    private static boolean speaks(String text, Section.Item item, String name) {
        if (text.substring(item.text().start(), item.text().end()).indexOf(name) < 0) {
            return false;
        }
        var sentences = English.sentences(text, item.text().start(), item.text().end());
        return sentences.stream().anyMatch(sentence -> speaks(sentence, name));
    }

    private static boolean speaks(Sentence sentence, String name) {
        var tokens = sentence.tokens();
        for (var at = 0; at + 1 < tokens.size(); at++) {
            var next = at + 1;
            while (next < tokens.size() - 1 && tokens.get(next).is("ADV", "PUNCT", "SYM")) {
                next++;
            }
            if (tokens.get(at).text().equals(name) && isTelling(tokens.get(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Token verb) {
        return (verb.text().endsWith("s") || verb.text().endsWith("ed")) && isSaying(verb.lemma());
    }

    private static boolean isSaying(String lemma) {
        return SayingVerbs.SAYING.contains(lemma)
                || SayingVerbs.SAYING_THAT.contains(lemma)
                || SayingVerbs.STANCE.contains(lemma)
                || Conversation.VERBS.contains(lemma);
    }
}
