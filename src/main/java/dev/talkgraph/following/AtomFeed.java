package dev.talkgraph.following;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import dev.talkgraph.reading.Recording;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * News as an Atom feed (RFC 4287). It is a function of the news: links are relative, dates are the
 * data's, so that the same graph gives the same bytes to everybody.
 *
 * @param kind what it is about: topic or guest
 */
record AtomFeed(String kind, String id, News news) {

    private static final int LONGEST_TITLE = 200;
    private static final Map<String, String> PATHS =
            Map.of("EPISODE", "episodes", "CLAIM", "claims", "QUOTE", "quotes");

    /** The feed in XML. */
    String xml() {
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(urn(kind, id));
        feed.setTitle(plain(news.name()) + " on Talkgraph");
        feed.setAuthors(List.<SyndPerson>of(person("Talkgraph")));
        var here = "/api/v1/" + kind + "s/" + encoded(id);
        feed.setOtherLinks(List.of(link("self", here + "/feed", "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", here, "application/json")));
        feed.setEntries(news.news().stream().map(AtomFeed::entry).toList());
        feed.setUpdated(
                news.news().stream()
                        .map(item -> date(item.updated()))
                        .max(Date::compareTo)
                        .orElse(Date.from(Instant.EPOCH)));
        try {
            return new WireFeedOutput().outputString(feed, true).replace("\r\n", "\n");
        } catch (FeedException impossible) {
            throw new IllegalStateException("A feed that cannot be written", impossible);
        }
    }

    private static Entry entry(News.Item item) {
        var entry = new Entry();
        entry.setId(urn(item.type().toLowerCase(Locale.ROOT), item.id()));
        entry.setTitle(shortened(plain(item.text())));
        entry.setUpdated(date(item.updated()));
        entry.setAuthors(
                item.people().stream().map(name -> (SyndPerson) person(plain(name))).toList());
        entry.setAlternateLinks(
                List.of(
                        link(
                                "alternate",
                                "/api/v1/" + PATHS.get(item.type()) + "/" + encoded(item.id()),
                                "application/json")));
        entry.setOtherLinks(recording(item));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(summary(item));
        entry.setSummary(summary);
        return entry;
    }

    private static List<Link> recording(News.Item item) {
        var seconds = Recording.at(item.recordingUrl(), item.seconds());
        var url = seconds == null ? item.recordingUrl() : seconds;
        return url != null && url.matches("(?i)https?://[\\x21-\\x7E]+")
                ? List.of(link("related", url, null))
                : List.of();
    }

    private static String summary(News.Item item) {
        var parts = new ArrayList<String>();
        parts.add(
                switch (item.type()) {
                    case "EPISODE" -> "An episode";
                    case "CLAIM" -> "A claim in “" + plain(item.episode()) + "”";
                    default -> "A quote from “" + plain(item.episode()) + "”";
                });
        if (!item.people().isEmpty()) {
            parts.add(
                    (item.type().equals("EPISODE") ? "with " : "by ")
                            + plain(String.join(", ", item.people())));
        }
        if (item.verification() != null) {
            parts.add(item.verification());
        }
        var text = item.type().equals("EPISODE") ? "" : ": " + plain(item.text());
        var more = item.more() == null ? "" : " — " + plain(item.more());
        return String.join(", ", parts) + text + more;
    }

    private static Date date(@Nullable String updated) {
        try {
            return Date.from(updated == null ? Instant.EPOCH : Instant.parse(updated));
        } catch (DateTimeException unreadable) {
            return Date.from(Instant.EPOCH);
        }
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String address, @Nullable String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static String urn(String type, String id) {
        return "urn:talkgraph:" + type + ":" + encoded(id);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What XML 1.0 can hold, on one line. */
    static String plain(String words) {
        var plain = new StringBuilder();
        words.codePoints()
                .map(
                        point ->
                                Character.isWhitespace(point) || Character.isISOControl(point)
                                        ? ' '
                                        : point)
                .filter(AtomFeed::isForXml)
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isForXml(int point) {
        return point >= ' '
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.FORMAT
                && (point & 0xFFFE) != 0xFFFE;
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
