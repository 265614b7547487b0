package dev.talkgraph.subtitle;

import dev.talkgraph.source.BoundedJson;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

import java.util.regex.Pattern;

/**
 * A transcript in JSON: as Podcasting 2.0 has it, as Whisper and other recognisers write it, or a
 * list of who says what.
 */
final class JsonTranscript implements Reader {

    private static final String FORMAT = "json-transcript";
    private static final int HEAD = 20_000;

    private static final Pattern WORDS =
            Pattern.compile(
                    "\"(?:body|text|content|transcript|sentence|message|value)\"\\s{0,9}:\\s{0,9}\"");
    private static final Pattern MARKS =
            Pattern.compile(
                    "\"(?:startTime|start|start_time|begin|startSeconds|time|timestamp|offsets"
                            + "|speaker|speakerName|speaker_name|author|role|from)\"\\s{0,9}:");

    @Override
    public String format() {
        return FORMAT;
    }

    /** By words and times, or words and speakers, near the beginning. */
    @Override
    public boolean recognises(Lines lines) {
        if (!BoundedJson.isLike(lines)) {
            return false;
        }
        var head = lines.text().substring(0, Math.min(HEAD, lines.text().length()));
        return WORDS.matcher(head).find() && MARKS.matcher(head).find();
    }

    @Override
    public Reading read(Lines lines) {
        var list = JsonCues.list(BoundedJson.of(lines.text()));
        return list == null
                ? new Reading.NoEpisode(FORMAT, "No list in it holds words with times or speakers")
                : CueText.reading(FORMAT, JsonCues.of(list));
    }
}
