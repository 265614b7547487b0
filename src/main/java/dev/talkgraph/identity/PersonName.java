package dev.talkgraph.identity;

import dev.talkgraph.episode.Slug;
import dev.talkgraph.language.WordList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name as it is compared.
 *
 * @param key the name without titles, middle initials and a nickname within, the same for all forms of one name
 * @param initials middle initials in order; two people with different ones are different people
 */
public record PersonName(String key, String initials) {

    private static final Set<String> TITLES =
            WordList.of(
                    """
                    dr doctor prof professor mr mrs ms miss sir dame lord lady rabbi rev reverend bishop
                    archbishop cardinal imam president senator congressman congresswoman governor judge
                    general colonel major captain sergeant admiral
                    """);

    /** A name to be called by, within the one that is written on papers: {@code James "Jim" Brandt}. */
    private static final Pattern CALLED =
            Pattern.compile("(?<=\\p{L} )[\"“”‘'(]\\p{L}+[\"”’')] (?=\\p{L})");

    /** Reads a name such as "Dr. Robert F. Kennedy Jr". */
    public static PersonName of(String name) {
        var words =
                new ArrayList<>(List.of(Slug.of(CALLED.matcher(name).replaceAll("")).split("-")));
        while (words.size() > 1 && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        var kept = new ArrayList<String>();
        var initials = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            var isMiddle = i > 0 && i < words.size() - 1;
            if (isMiddle && words.get(i).length() == 1) {
                initials.append(words.get(i));
            } else {
                kept.add(words.get(i));
            }
        }
        return new PersonName(String.join(" ", kept), initials.toString());
    }

    /** What all names that may be one person's share: the given name's full form, and the rest. */
    public String block() {
        return isBare() ? key : Nicknames.root(given()) + key.substring(given().length());
    }

    /** The first word of the key. */
    String given() {
        var end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    /** Whether two names can be one person's: a nickname for the given name, an initial left out. */
    public boolean mayBe(PersonName other) {
        return block().equals(other.block())
                && Nicknames.areOne(given(), other.given())
                && (initials.equals(other.initials)
                        || initials.isEmpty()
                        || other.initials.isEmpty());
    }

    /** Whether this is one word, which may be anybody's first or last name. */
    public boolean isBare() {
        return !key.contains(" ");
    }

    /** Whether the other name holds all words of this one, as "Levine" in "Sergey Levine". */
    public boolean isPartOf(PersonName other) {
        var words = Arrays.stream(other.key.split(" ")).collect(Collectors.toSet());
        return words.containsAll(List.of(key.split(" ")));
    }
}
