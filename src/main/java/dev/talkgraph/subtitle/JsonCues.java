package dev.talkgraph.subtitle;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * The cues of a transcript in JSON, whoever wrote it: a list of things that have words, and mostly a
 * time and a speaker, under the names that recorders and recognisers give them.
 */
final class JsonCues {

    private static final List<String> LISTS =
            List.of(
                    "segments",
                    "utterances",
                    "transcript",
                    "transcription",
                    "chunks",
                    "cues",
                    "paragraphs",
                    "monologues",
                    "messages",
                    "turns",
                    "dialogue",
                    "conversation",
                    "results");

    private static final List<String> WORDS =
            List.of("body", "text", "content", "transcript", "sentence", "message", "value");
    private static final List<String> SPEAKERS =
            List.of("speaker", "speakerName", "speaker_name", "name", "author", "role", "from");
    private static final List<String> STARTS =
            List.of(
                    "startTime",
                    "start",
                    "start_time",
                    "begin",
                    "startSeconds",
                    "time",
                    "timestamp");
    private static final List<String> ENDS = List.of("endTime", "end", "end_time", "endSeconds");

    private static final int DEEPEST = 3;

    private JsonCues() {}

    /** The list of a transcript's pieces; nothing where there is none. */
    static @Nullable JsonNode list(JsonNode root) {
        return list(root, DEEPEST);
    }

    private static @Nullable JsonNode list(JsonNode node, int depth) {
        if (node.isArray()) {
            return isOfPieces(node) ? node : null;
        }
        for (var name : LISTS) {
            var found = depth == 0 || !node.has(name) ? null : list(node.get(name), depth - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** By the first ten: all have words, and some a time or a speaker. */
    private static boolean isOfPieces(JsonNode list) {
        var looked = Math.min(10, list.size());
        var marked = 0;
        for (var i = 0; i < looked; i++) {
            var piece = list.get(i);
            if (!piece.isObject() || words(piece) == null) {
                return false;
            }
            marked += speaker(piece) != null || start(piece) != null ? 1 : 0;
        }
        return marked * 2 > looked;
    }

    static List<Cue> of(JsonNode list) {
        var cues = new ArrayList<Cue>();
        for (var piece : list) {
            var words = piece.isObject() ? words(piece) : null;
            if (words != null) {
                var plain = CueWords.plain(words.replace("<", "&lt;"));
                if (!plain.isEmpty()) {
                    cues.add(new Cue(speaker(piece), start(piece), end(piece), plain));
                }
            }
        }
        return WordCues.joined(cues);
    }

    private static @Nullable String words(JsonNode piece) {
        for (var name : WORDS) {
            var value = piece.get(name);
            if (value != null && value.isString()) {
                return value.asString();
            }
        }
        return null;
    }

    private static @Nullable String speaker(JsonNode piece) {
        for (var name : SPEAKERS) {
            var value = piece.get(name);
            if (value != null && value.isObject()) {
                value = value.get("name");
            }
            var label = value == null ? null : label(value);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static @Nullable String label(JsonNode value) {
        if (value.isIntegralNumber()) {
            return "Speaker " + value.asLong();
        }
        var words = value.isString() ? CueWords.plain(value.asString()) : "";
        var isLabel = !words.isEmpty() && words.length() <= 80 && words.indexOf('\n') < 0;
        return isLabel ? words.replaceFirst(":$", "") : null;
    }

    private static @Nullable Double start(JsonNode piece) {
        return seconds(piece, STARTS, 0);
    }

    private static @Nullable Double end(JsonNode piece) {
        return seconds(piece, ENDS, 1);
    }

    private static @Nullable Double seconds(JsonNode piece, List<String> names, int side) {
        for (var name : names) {
            var value = piece.get(name);
            var seconds = value == null ? null : JsonTime.seconds(value);
            if (seconds != null) {
                return seconds;
            }
        }
        var both = piece.get("timestamp");
        if (both != null && both.isArray() && both.size() == 2) {
            return JsonTime.seconds(both.get(side));
        }
        var offsets = piece.path("offsets").path(side == 0 ? "from" : "to");
        return offsets.isIntegralNumber() ? offsets.asLong() / 1000.0 : null;
    }
}
