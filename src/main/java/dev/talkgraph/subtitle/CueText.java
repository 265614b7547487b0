package dev.talkgraph.subtitle;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cues as a text that can be read: who speaks, a colon, and their words without times between them,
 * a paragraph each time another speaks, a line a cue. Times stay with the turns, one a cue.
 */
final class CueText {

    /** Of a recording of a day, with a cue for each word. */
    private static final int MOST = 250_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();
    private @Nullable String speaker;

    private CueText() {}

    /** A transcript without anything said of its episode. */
    static Reading reading(String format, List<Cue> cues) {
        return reading(format, cues, EpisodeStatement.NOTHING, List.of());
    }

    static Reading reading(
            String format, List<Cue> cues, EpisodeStatement statement, List<Chapter> chapters) {
        if (cues.size() > MOST) {
            throw new UnreadableSource("The transcript has more than " + MOST + " cues", null);
        }
        var written = new CueText();
        SpeakerLabels.applied(cues).forEach(written::add);
        if (written.turns.isEmpty()) {
            return new Reading.NoEpisode(format, "Nobody speaks in this transcript");
        }
        return Reading.restated(
                new EpisodeDocument(
                        format,
                        written.text.append('\n').toString(),
                        statement,
                        null,
                        List.<NamedPerson>of(),
                        List.of(),
                        written.turns,
                        chapters));
    }

    private void add(Cue cue) {
        var another = !Objects.equals(cue.speaker(), speaker);
        if (!text.isEmpty()) {
            text.append(another ? "\n\n" : "\n");
        }
        speaker = cue.speaker();
        if (another && speaker != null) {
            text.append(speaker).append(": ");
        }
        var start = text.length();
        text.append(cue.words());
        turns.add(new Turn(speaker, cue.start(), start, text.length()));
    }
}
