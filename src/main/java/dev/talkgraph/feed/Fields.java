package dev.talkgraph.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a channel or an item says, by vocabulary and name; elements that nobody closed give up theirs. */
final class Fields {

    /** Names of RSS and Atom that begin something else, even within an element that was left open. */
    private static final Set<String> OWN =
            Set.of(
                    "item",
                    "entry",
                    "title",
                    "link",
                    "guid",
                    "id",
                    "pubdate",
                    "updated",
                    "published",
                    "enclosure",
                    "author",
                    "category",
                    "comments",
                    "description",
                    "summary",
                    "content",
                    "source",
                    "image",
                    "language");

    /** What these hold is said of something else than the item. */
    private static final Set<String> CLOSED =
            Set.of(
                    "item",
                    "entry",
                    "image",
                    "textinput",
                    "source",
                    "author",
                    "contributor",
                    "owner",
                    "liveitem",
                    "alternateenclosure",
                    "value",
                    "valuetimesplit",
                    "podroll",
                    "publisher",
                    "chapters");

    private final Map<Key, List<Element>> elements = new HashMap<>();
    private final boolean atom;

    private record Key(Vocabulary vocabulary, String name) {}

    private Fields(boolean atom) {
        this.atom = atom;
    }

    static Fields of(Element parent) {
        var fields = new Fields(Set.of("feed", "entry").contains(Vocabulary.name(parent)));
        fields.addAll(parent);
        return fields;
    }

    private void addAll(Element parent) {
        for (var child : parent.children()) {
            var vocabulary = Vocabulary.of(child);
            var name = Vocabulary.name(child);
            elements.computeIfAbsent(new Key(own(vocabulary), name), key -> new ArrayList<>())
                    .add(child);
            if (!CLOSED.contains(name)) {
                addAll(child);
            }
        }
    }

    /** In Atom the feed's own words are Atom's. */
    private Vocabulary own(Vocabulary vocabulary) {
        return atom && vocabulary == Vocabulary.ATOM ? Vocabulary.RSS : vocabulary;
    }

    static boolean isField(Element element) {
        return switch (Vocabulary.of(element)) {
            case OTHER -> false;
            case RSS, ATOM -> OWN.contains(Vocabulary.name(element));
            default -> true;
        };
    }

    List<Element> all(Vocabulary vocabulary, String name) {
        return elements.getOrDefault(new Key(vocabulary, name), List.of());
    }

    @Nullable Element first(Vocabulary vocabulary, String name) {
        var all = all(vocabulary, name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The first of these that has words, on one line. */
    String text(Vocabulary vocabulary, String name) {
        for (var element : all(vocabulary, name)) {
            var words = Words.of(element);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** The address of the page: an element's words in RSS, an attribute in Atom. */
    String link() {
        for (var link : all(Vocabulary.RSS, "link")) {
            var relation = link.attr("rel");
            if (relation.isEmpty() || relation.equals("alternate")) {
                var address = atom ? link.attr("href").strip() : Words.of(link);
                if (!address.isEmpty()) {
                    return address;
                }
            }
        }
        return "";
    }

    /** The address under which a feed or an entry links to itself or to something else. */
    List<Element> links(String relation) {
        return all(atom ? Vocabulary.RSS : Vocabulary.ATOM, "link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase(relation))
                .toList();
    }

    boolean isAtom() {
        return atom;
    }
}
