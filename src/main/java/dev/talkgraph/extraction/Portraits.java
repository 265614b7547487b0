package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * How a portrait on the page spells a name. Whoever writes notes may write a guest's name as it
 * sounds; the portrait was looked up.
 */
final class Portraits {

    private static final double ALIKE = 0.78;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Portraits() {}

    /** The portrait's spelling of the name if it sounds like it, else the name itself. */
    static String spelling(EpisodeDocument document, String name) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.PORTRAIT)
                .flatMap(section -> section.items().stream())
                .map(item -> item.text().in(document.text()).strip())
                .filter(words -> isName(words, name))
                .filter(words -> soundsLike(name, words))
                .findFirst()
                .orElse(name);
    }

    private static boolean isName(String words, String name) {
        return Names.isFullName(words)
                || !name.contains(" ") && !words.contains(" ") && Names.isNameWord(words);
    }

    /** Word for word; "Matt" is short for "Matthew" and no mishearing of it. */
    private static boolean soundsLike(String name, String other) {
        var left = Names.parts(plain(name));
        var right = Names.parts(plain(other));
        if (left.size() != right.size() || plain(name).equals(plain(other))) {
            return false;
        }
        for (var at = 0; at < left.size(); at++) {
            if (!soundAlike(left.get(at), right.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean soundAlike(String one, String other) {
        var shortened =
                !one.equals(other)
                        && one.length() < other.length() - 1
                        && List.of(one, one.substring(0, Math.max(1, one.length() - 1))).stream()
                                .anyMatch(start -> start.length() > 1 && other.startsWith(start));
        var sound = new DoubleMetaphone();
        return !shortened
                && (LIKENESS.apply(one, other) >= ALIKE
                        || sound.isDoubleMetaphoneEqual(one, other)
                        || sound.isDoubleMetaphoneEqual(one, other, true));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
