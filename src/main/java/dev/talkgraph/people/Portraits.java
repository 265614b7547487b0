package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.language.Sounds;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a portrait on the page spells a name. Whoever writes notes may write a guest's name as it
 * sounds; the portrait was looked up.
 */
final class Portraits {

    private static final double ALIKE = 0.78;
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\.\\p{L}");

    private Portraits() {}

    /** The portrait's spelling of the name if it sounds like it, else the name itself. */
    static String spelling(EpisodeDocument document, String name) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.PORTRAIT)
                .flatMap(section -> section.items().stream())
                .map(item -> item.text().in(document.text()).strip())
                .filter(words -> isName(words, name))
                .map(Portraits::withoutInitials)
                .filter(words -> isSamePerson(name, words))
                .findFirst()
                .orElse(name);
    }

    /** Whether a portrait shows somebody of this name, however the heading spells it. */
    static boolean show(EpisodeDocument document, String name) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.PORTRAIT)
                .flatMap(section -> section.items().stream())
                .map(item -> withoutInitials(item.text().in(document.text()).strip()))
                .anyMatch(
                        words ->
                                plain(words).equals(plain(withoutInitials(name)))
                                        || soundsLike(name, words) && !Names.isFullName(name));
    }

    /** Who is pictured on a page about somebody of the same given or family name is that person. */
    private static boolean isSamePerson(String name, String words) {
        return soundsLike(name, words)
                || name.contains(" ") && Names.isFullName(words) && isSameGiven(name, words)
                || isWithoutGiven(name, words);
    }

    private static boolean isSameGiven(String name, String words) {
        return plain(Names.first(name)).equals(plain(Names.first(words)))
                && !plain(Names.last(name)).equals(plain(Names.last(words)));
    }

    /** "Fennimore Quill" for "Odd Fennimore Quill". */
    private static boolean isWithoutGiven(String name, String words) {
        return name.contains(" ")
                && plain(words).endsWith(" " + plain(name))
                && !GivenNames.contain(Names.first(name));
    }

    private static String withoutInitials(String name) {
        return String.join(
                " ",
                Names.parts(name).stream()
                        .filter(part -> !INITIAL.matcher(part).matches())
                        .toList());
    }

    private static boolean isName(String words, String name) {
        return Names.isFullName(words) && words.indexOf('.', 2) < 0
                || Names.isFullName(withoutInitials(words))
                        && GLUED.matcher(words).results().count() == 0
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
        return !shortened && Sounds.areAlike(one, other, ALIKE);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
