package dev.talkgraph.transcript;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A transcript as plain lines: a name, a time in brackets, words; as saved from a page, with the
 * table of contents above.
 */
final class TimedTranscript implements Reader {

    private static final String FORMAT = "timed-transcript";
    private static final int FEWEST_TIMES = 3;

    /** Data about the episode that this reader does not know, and must not pass over. */
    private static final String FRONT_MATTER = "---";

    /** Where more changes of speaker than this fall within a sentence, labels are not to be trusted. */
    private static final double WITHIN_SENTENCES = 0.2;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By lines that are a time in brackets, with or without a name before it. */
    @Override
    public boolean recognises(Lines lines) {
        if (lines.size() > 0 && lines.get(0).words().equals(FRONT_MATTER)) {
            return false;
        }
        var times = 0;
        for (var i = 0; i < lines.size() && times < FEWEST_TIMES; i++) {
            times += TimedLabel.in(lines.get(i)) == null ? 0 : 1;
        }
        return times == FEWEST_TIMES;
    }

    @Override
    public Reading read(Lines lines) {
        var body = TimedBody.of(lines);
        if (body.turns().isEmpty()) {
            return new Reading.NoEpisode(FORMAT, "Nobody speaks in this transcript");
        }
        var header = TimedHeader.of(lines, body.start());
        var trusted = areTrusted(lines.text(), body.turns());
        var turns = trusted ? body.turns() : withoutSpeakers(body.turns());
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        header.statement(),
                        null,
                        trusted ? List.of() : namedInTitle(header, body.turns()),
                        List.of(),
                        turns,
                        header.chapters()));
    }

    /** Whether speakers change between sentences, as they do unless a machine guessed them. */
    private static boolean areTrusted(String text, List<Turn> turns) {
        var changes = 0;
        var within = 0;
        for (var i = 1; i < turns.size(); i++) {
            var before = turns.get(i - 1).speaker();
            var now = turns.get(i).speaker();
            if (before != null && now != null && !before.equals(now)) {
                changes++;
                within += Character.isLowerCase(text.codePointAt(turns.get(i).start())) ? 1 : 0;
            }
        }
        return within <= WITHIN_SENTENCES * changes;
    }

    private static List<Turn> withoutSpeakers(List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Turn(null, turn.startSeconds(), turn.start(), turn.end()))
                .toList();
    }

    /** Labels that are wrong in their places still tell who is there; the title names the guests. */
    private static List<NamedPerson> namedInTitle(TimedHeader header, List<Turn> turns) {
        var labels = new TreeSet<String>();
        turns.forEach(
                turn -> {
                    if (turn.speaker() != null) {
                        labels.add(turn.speaker());
                    }
                });
        var people = new ArrayList<NamedPerson>();
        var title = header.heading();
        for (var label : labels) {
            var at = title == null ? -1 : title.indexOf(label, 0);
            if (title != null && at >= 0) {
                var names = Name.listed(title.between(at, at + label.length()), true);
                names.stream()
                        .filter(Name::isLike)
                        .forEach(
                                name ->
                                        people.add(
                                                new NamedPerson(
                                                        name.words(),
                                                        Role.GUEST,
                                                        name.under(null))));
            }
        }
        return people;
    }
}
