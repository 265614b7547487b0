package dev.talkgraph.subtitle;

import dev.talkgraph.source.Surrogates;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a cue as a viewer sees them: tags left out, entities resolved, voices told apart. */
final class CueWords {

    /** Tags have names, or are times; another "<" is one. Curly brackets are positions and styles. */
    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([a-zA-Z]{1,20})((?:\\.[^\\s<>]{0,100})?)(?:[ \\t]([^<>]{0,500}))?/?>"
                            + "|<[\\d:.]{5,20}>|\\{(?:\\\\|[YyCcFfSsPpHh]:)[^{}\\n]{1,100}}");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u200b\\ufeff]+");

    private final List<Cue> voices = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final CueTime time;
    private @Nullable String voice;

    private CueWords(CueTime time) {
        this.time = time;
    }

    /** One cue for each voice that has words. */
    static List<Cue> of(CueTime time, String payload) {
        var cue = new CueWords(time);
        var tags = TAG.matcher(payload);
        var behind = 0;
        while (tags.find()) {
            cue.words.append(payload, behind, tags.start());
            behind = tags.end();
            if ("v".equals(tags.group(2))) {
                cue.close();
                var isClosing = "/".equals(tags.group(1));
                cue.voice = isClosing || tags.group(4) == null ? null : plain(tags.group(4));
            }
        }
        cue.words.append(payload, behind, payload.length());
        cue.close();
        return cue.voices;
    }

    private void close() {
        var plain = plain(words.toString());
        if (!plain.isEmpty()) {
            var label = voice == null || voice.isEmpty() ? null : voice;
            voices.add(new Cue(label, time.start(), time.end(), plain));
        }
        words.setLength(0);
    }

    /** Lines without blanks at their edges, empty ones left out; halves of characters are none. */
    static String plain(String marked) {
        var text = marked.indexOf('&') < 0 ? marked : Parser.unescapeEntities(marked, false);
        var lines = new StringBuilder();
        for (var line : text.split("\\R")) {
            var plain = BLANKS.matcher(line).replaceAll(" ").strip();
            if (!plain.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(plain);
            }
        }
        return Surrogates.whole(lines.toString());
    }
}
