package dev.talkgraph.feed;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whose word an element of a feed is: by its namespace, and by the usual prefix if that is not declared. */
enum Vocabulary {
    /** Its namespace begins with that of RSS, so that it comes first. */
    CONTENT(Set.of("content"), "purl.org/rss/1.0/modules/content"),
    /** RSS itself, which mostly has no namespace. */
    RSS(
            Set.of("", "rss"),
            "purl.org/rss/1.0",
            "my.netscape.com/rdf/simple/0.9",
            "backend.userland.com/rss",
            "blogs.law.harvard.edu/tech/rss",
            "cyber.harvard.edu/rss",
            "cyber.law.harvard.edu/rss"),
    ATOM(Set.of("atom", "atom10", "a10"), "www.w3.org/2005/atom", "purl.org/atom/ns"),
    ITUNES(Set.of("itunes"), "www.itunes.com/dtds/podcast", "itunes.com/dtds/podcast"),
    PODCAST(
            Set.of("podcast"),
            "podcastindex.org/namespace",
            "github.com/podcastindex-org/podcast-namespace"),
    MEDIA(Set.of("media"), "search.yahoo.com/mrss"),
    DUBLIN_CORE(Set.of("dc", "dcterms"), "purl.org/dc/elements", "purl.org/dc/terms"),
    GOOGLE_PLAY(Set.of("googleplay"), "www.google.com/schemas/play-podcasts"),
    CHAPTERS(Set.of("psc"), "podlove.org/simple-chapters"),
    OTHER(Set.of());

    private final Set<String> prefixes;
    private final List<String> namespaces;

    Vocabulary(Set<String> prefixes, String... namespaces) {
        this.prefixes = prefixes;
        this.namespaces = List.of(namespaces);
    }

    /** Namespaces count without their scheme and whatever their case; many are misspelled in these. */
    static Vocabulary of(Element element) {
        var declared = element.tag().namespace();
        if (declared.isEmpty() || declared.equals(Parser.NamespaceXml)) {
            var prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
            return first(vocabulary -> vocabulary.prefixes.contains(prefix));
        }
        var bare = declared.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return first(vocabulary -> vocabulary.namespaces.stream().anyMatch(bare::startsWith));
    }

    private static Vocabulary first(Predicate<Vocabulary> fits) {
        for (var vocabulary : values()) {
            if (fits.test(vocabulary)) {
                return vocabulary;
            }
        }
        return OTHER;
    }

    static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
