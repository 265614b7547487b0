package dev.talkgraph.feed;

import dev.talkgraph.episode.Role;
import dev.talkgraph.people.Names;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person whom the feed names with a role.
 *
 * @param duty the role as the taxonomy calls it, in lower case: "guest host", "sound designer"
 * @param address the page about the person, empty where none is given
 */
record Credit(String name, Role role, String duty, String address) {

    static final int MOST = 200;
    private static final int LONGEST = 100;
    private static final Set<String> HOSTS = Set.of("host", "co-host", "cohost", "guest host");

    /** Those of {@code podcast:person} among the fields of a channel or an item, in order. */
    static List<Credit> of(Fields fields) {
        var credits = new ArrayList<Credit>();
        for (var person : fields.all(Vocabulary.PODCAST, "person")) {
            if (credits.size() < MOST) {
                add(credits, person);
            }
        }
        return List.copyOf(credits);
    }

    /** Several names in one element share the role, but not the address. */
    private static void add(List<Credit> credits, Element person) {
        var words = Words.of(person);
        var group = plain(person.attr("group"), "cast");
        var duty = plain(person.attr("role"), "host");
        var role = group.equals("cast") ? role(duty) : Role.MENTIONED;
        var names = names(words);
        for (var name : names) {
            if (role != Role.MENTIONED || Names.isFullName(name)) {
                var address = names.size() == 1 ? address(person.attr("href")) : "";
                credits.add(new Credit(name, role, duty, address));
            }
        }
    }

    private static Role role(String duty) {
        return HOSTS.contains(duty)
                ? Role.HOST
                : duty.equals("guest") || duty.equals("co-guest") ? Role.GUEST : Role.MENTIONED;
    }

    private static String plain(String value, String usual) {
        var plain = Words.line(value).toLowerCase(Locale.ROOT).replace('_', ' ');
        return plain.isEmpty() ? usual : Words.cut(plain, LONGEST);
    }

    /** The names in one line, divided only if each piece is a full name. */
    private static List<String> names(String words) {
        var isName =
                words.length() <= LONGEST
                        && words.codePoints().anyMatch(Character::isLetter)
                        && words.indexOf('@') < 0
                        && !words.contains("://");
        if (!isName) {
            return List.of();
        }
        var pieces =
                Name.listed(new Span(words, 0, words.length()), true).stream()
                        .map(Span::words)
                        .toList();
        return pieces.size() > 1 && pieces.stream().allMatch(Names::isFullName)
                ? pieces
                : List.of(words);
    }

    /** Without what the same address is written with or without. */
    private static String address(String href) {
        return href.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[/?#]+$", "");
    }

    Credit named(String other) {
        return new Credit(other, role, duty, address);
    }
}
