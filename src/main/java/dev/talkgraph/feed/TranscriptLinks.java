package dev.talkgraph.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The transcripts that an item links to, the best first. */
final class TranscriptLinks {

    private static final int MOST = 50;

    /** Those that tell speakers and times before those that tell times, or nothing but words. */
    private static final List<String> KINDS = List.of("json", "vtt", "srt", "html", "plain");

    /**
     * One link.
     *
     * @param reference a web address, or {@code file:} and a name
     * @param kind its place among the kinds; the last for one that is none of them
     */
    record TranscriptLink(String reference, int kind, boolean isForeign, boolean isCaptions) {

        String why() {
            return (isForeign ? "none in the feed's language, " : "")
                    + (kind < KINDS.size() ? KINDS.get(kind) : "a form of its own")
                    + (isCaptions ? ", captions only" : "");
        }
    }

    private TranscriptLinks() {}

    /** In the order of use; of equals the feed's first one. */
    static List<TranscriptLink> of(Fields fields, String language) {
        var links = new ArrayList<TranscriptLink>();
        for (var element : fields.all(Vocabulary.PODCAST, "transcript")) {
            var reference = reference(element.attr("url"));
            var known = links.stream().anyMatch(link -> link.reference().equals(reference));
            if (reference != null && !known && links.size() < MOST) {
                links.add(
                        new TranscriptLink(
                                reference,
                                kind(element, reference),
                                isForeign(element.attr("language"), language),
                                element.attr("rel").equalsIgnoreCase("captions")));
            }
        }
        links.sort(
                Comparator.comparing(TranscriptLink::isForeign)
                        .thenComparing(TranscriptLink::isCaptions)
                        .thenComparing(TranscriptLink::kind));
        return links;
    }

    /** What has no web address is a file beside the feed, known by its name alone. */
    static @Nullable String reference(String url) {
        var web = Show.web(url);
        if (web != null) {
            return web;
        }
        var path = url.strip().replaceFirst("(?i)^file:/*", "").replaceFirst("[?#].*$", "");
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var isName = !name.isEmpty() && name.length() <= 255 && name.indexOf(':') < 0;
        return isName && name.chars().noneMatch(Character::isISOControl) && !name.startsWith("..")
                ? "file:" + name
                : null;
    }

    private static int kind(Element element, String reference) {
        var type = element.attr("type").toLowerCase(Locale.ROOT);
        var path = reference.toLowerCase(Locale.ROOT).replaceFirst("[?#].*$", "");
        for (var i = 0; i < KINDS.size(); i++) {
            var kind = KINDS.get(i);
            if (type.contains(kind) || kind.equals("srt") && type.contains("subrip")) {
                return i;
            }
        }
        for (var i = 0; i < KINDS.size(); i++) {
            var ending = KINDS.get(i).equals("plain") ? "txt" : KINDS.get(i);
            if (path.endsWith("." + ending)) {
                return i;
            }
        }
        return KINDS.size();
    }

    private static boolean isForeign(String language, String feeds) {
        return !language.isBlank() && !feeds.isBlank() && !primary(language).equals(primary(feeds));
    }

    private static String primary(String language) {
        return language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }
}
