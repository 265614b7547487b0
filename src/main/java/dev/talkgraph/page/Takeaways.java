package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;

/** Reads statements, each with the text below it that explains it. */
final class Takeaways {

    private final String heading;
    private final List<Section.Item> items = new ArrayList<>();

    private Takeaways(String heading) {
        this.heading = heading;
    }

    /**
     * The statements with their explanations.
     *
     * @param groups the lines as the page's notes divide them, one statement each on a whole page
     */
    static List<Section.Item> in(List<List<Span>> groups, String heading) {
        var takeaways = new Takeaways(heading);
        for (var group : groups) {
            takeaways.take(group);
        }
        return takeaways.items;
    }

    private void take(List<Span> lines) {
        if (lines.stream().anyMatch(Bullet::opens)) {
            takeBullets(lines);
        } else if (lines.size() > 2 && pairs(lines)) {
            for (var i = 0; i < lines.size(); i += 2) {
                add(lines.subList(i, i + 2));
            }
        } else if (lines.size() > 3 && alike(lines)) {
            lines.forEach(line -> add(List.of(line)));
        } else {
            add(lines);
        }
    }

    /** A bullet begins a statement; where all lines have one, they come in pairs or alone. */
    private void takeBullets(List<Span> lines) {
        if (lines.stream().allMatch(Bullet::opens)) {
            lines.forEach(line -> add(List.of(Bullet.without(line))));
            return;
        }
        var statement = new ArrayList<Span>();
        for (var line : lines) {
            if (Bullet.opens(line) && !statement.isEmpty()) {
                add(statement);
                statement.clear();
            }
            statement.add(Bullet.without(line));
        }
        add(statement);
    }

    /** Whether every second line is the longer one, as an explanation is. */
    private static boolean pairs(List<Span> lines) {
        if (lines.size() % 2 > 0) {
            return false;
        }
        for (var i = 0; i < lines.size(); i += 2) {
            if (lines.get(i).length() >= lines.get(i + 1).length()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no line is twice as long as the first, as an explanation would be. */
    private static boolean alike(List<Span> lines) {
        var most = 2 * lines.getFirst().length();
        return lines.stream().allMatch(line -> line.length() < most);
    }

    private void add(List<Span> lines) {
        var statement = Headings.plain(lines.getFirst());
        if (statement.isEmpty()) {
            return;
        }
        var explanation =
                lines.size() == 1 ? null : lines.get(1).to(lines.getLast()).under(heading);
        items.add(new Section.Item(statement.under(heading), null, explanation, null));
    }
}
