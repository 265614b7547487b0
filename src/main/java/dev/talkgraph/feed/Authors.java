package dev.talkgraph.feed;

import dev.talkgraph.people.GivenNames;
import dev.talkgraph.people.Names;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Those who are said to have made a show or an episode: often a person, often a company. */
final class Authors {

    private static final int LONGEST = 300;
    private static final Pattern BEHIND_ADDRESS = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");
    private static final Pattern BEFORE_ADDRESS =
            Pattern.compile("([^()<>]+?)\\s*[(<]\\S+@\\S+[)>]");

    private Authors() {}

    /** The words of each field that tells the author, without addresses, in order. */
    static List<String> of(Fields fields) {
        var authors = new LinkedHashSet<String>();
        add(authors, fields.text(Vocabulary.ITUNES, "author"));
        fields.all(Vocabulary.DUBLIN_CORE, "creator").forEach(one -> add(authors, Words.of(one)));
        for (var author : fields.all(Vocabulary.RSS, "author")) {
            var name = Fields.of(author).text(Vocabulary.RSS, "name");
            var ofAtom = Fields.of(author).text(Vocabulary.ATOM, "name");
            add(authors, !name.isEmpty() ? name : !ofAtom.isEmpty() ? ofAtom : Words.of(author));
        }
        return List.copyOf(authors);
    }

    private static void add(LinkedHashSet<String> authors, String words) {
        if (words.length() > LONGEST) {
            return;
        }
        for (var pattern : List.of(BEHIND_ADDRESS, BEFORE_ADDRESS)) {
            var matcher = pattern.matcher(words);
            if (matcher.matches()) {
                authors.add(matcher.group(1).strip());
                return;
            }
        }
        authors.add(words);
    }

    /**
     * The names among the authors' words that are those of people, by a given name or because the
     * show's description names them; none at all where a part of the words is something else.
     */
    static List<String> people(List<String> authors, String about) {
        for (var author : authors) {
            var people = new ArrayList<String>();
            var pieces = Name.listed(new Span(author, 0, author.length()), true);
            for (var piece : pieces) {
                if (isPerson(piece, about)) {
                    people.add(piece.words());
                }
            }
            if (!people.isEmpty() && people.size() == pieces.size()) {
                return people;
            }
        }
        return List.of();
    }

    private static boolean isPerson(Span piece, String about) {
        var name = piece.words();
        return Name.isLike(piece)
                && Names.isFullName(name)
                && (GivenNames.contain(name.substring(0, name.indexOf(' ')))
                        || about.contains(name));
    }
}
