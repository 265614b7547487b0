package dev.talkgraph.feed;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.feed.TranscriptLinks.TranscriptLink;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A podcast's feed, RSS or Atom: each item is an episode of its own. */
public final class PodcastFeed implements Reader {

    static final String FORMAT = "podcast-feed";

    private static final int MOST_ITEMS = 20_000;
    private static final int MOST_NOTES = 1_000;
    private static final int LONGEST_URI = 2_000;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By its root, with a channel or an item in it. */
    @Override
    public boolean recognises(Lines lines) {
        return FeedRoot.begins(lines.text());
    }

    @Override
    public Reading read(Lines lines) {
        var tree = FeedTree.of(lines.text());
        var channel = tree.getAllElements().stream().filter(PodcastFeed::isChannel).findFirst();
        var fields = Fields.of(channel.orElse(tree));
        if (fields.text(Vocabulary.RSS, "id").startsWith("urn:talkgraph:")) {
            return new Reading.NoEpisode(FORMAT, "This feed tells what is new in Talkgraph");
        }
        var elements = tree.getAllElements().stream().filter(PodcastFeed::isItem).toList();
        if (elements.size() > MOST_ITEMS) {
            throw new UnreadableSource("The feed has more than " + MOST_ITEMS + " items", null);
        }
        var notes = new ArrayList<String>();
        var parts = parts(items(elements, notes), Show.of(fields), notes);
        return parts.isEmpty()
                ? new Reading.NoEpisode(FORMAT, reason(fields))
                : new Reading.Parts(FORMAT, parts, notes);
    }

    private static boolean isChannel(Element element) {
        var name = Vocabulary.name(element);
        return name.equals("channel") || name.equals("feed");
    }

    /** What is live now is no episode yet, and its elements are called otherwise. */
    private static boolean isItem(Element element) {
        var vocabulary = Vocabulary.of(element);
        var name = Vocabulary.name(element);
        return vocabulary == Vocabulary.RSS && name.equals("item")
                || (vocabulary == Vocabulary.ATOM || vocabulary == Vocabulary.RSS)
                        && name.equals("entry");
    }

    private static String reason(Fields channel) {
        var moved = channel.text(Vocabulary.RSS, "newlocation");
        if (!moved.isEmpty()) {
            return "This feed has moved to " + Words.cut(moved, LONGEST_URI);
        }
        var others = channel.all(Vocabulary.PODCAST, "remoteitem").size();
        return others == 0
                ? "The feed has no items that say anything"
                : "The feed has no items of its own; it refers to " + others + " in other feeds";
    }

    private static List<Item> items(List<Element> elements, List<String> notes) {
        var items = new ArrayList<Item>();
        var keys = new HashSet<String>();
        var empty = 0;
        for (var element : elements) {
            var item = Item.of(Fields.of(element));
            if (item.isEmpty()) {
                empty++;
            } else if (item.key().isEmpty() || keys.add(item.key())) {
                items.add(item);
            } else {
                note(notes, item.name() + ": passed over, an item above has the same identifier");
            }
        }
        if (empty > 0) {
            note(notes, empty + " empty items are passed over");
        }
        return items;
    }

    private static void note(List<String> notes, String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    private static List<Part> parts(List<Item> items, Show show, List<String> notes) {
        var recurring = Recurring.of(items, show);
        var parts = new ArrayList<Part>();
        for (var item : items) {
            var transcripts =
                    TranscriptLinks.of(item.fields(), show.language()).stream()
                            .filter(link -> !recurring.transcripts().contains(link.reference()))
                            .toList();
            if (transcripts.size() > 1) {
                note(notes, item.name() + ": " + chosen(transcripts));
            }
            var references = transcripts.stream().map(TranscriptLink::reference).toList();
            parts.add(
                    new Part(
                            item.name(),
                            List.of(uri(show.address(), item)),
                            ItemDocument.of(item, show, recurring, references)));
        }
        return parts;
    }

    private static String chosen(List<TranscriptLink> transcripts) {
        var best = transcripts.getFirst();
        return "transcript %s of %d, %s"
                .formatted(best.reference(), transcripts.size(), best.why());
    }

    /** The same in every version of the feed. */
    private static String uri(String address, Item item) {
        var key =
                item.key().isEmpty()
                        ? Hash.shortOf(item.notes().toArray(new String[0]))
                        : item.key();
        var uri = address + "#" + key;
        return uri.length() <= LONGEST_URI ? uri : "feed:" + Hash.shortOf(address, key);
    }
}
