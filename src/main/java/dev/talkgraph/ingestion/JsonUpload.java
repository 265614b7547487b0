package dev.talkgraph.ingestion;

import dev.talkgraph.web.InvalidParameter;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source that comes as a text within JSON: {@code {"text": …, "name": …}}. */
final class JsonUpload {

    private static final int BESIDE_THE_TEXT = 64 * 1024;
    private static final int DEEPEST = 5;
    private static final int LONGEST_ESCAPE = 2;

    private final int limit;
    private final JsonMapper json;

    /** Reads bodies whose text has about so many bytes at most. */
    JsonUpload(int sourceBytes) {
        limit = Math.multiplyExact(sourceBytes, LONGEST_ESCAPE) + BESIDE_THE_TEXT;
        json =
                new JsonMapper(
                        JsonFactory.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxStringLength(limit)
                                                .maxNestingDepth(DEEPEST)
                                                .build())
                                .build());
    }

    /** The most bytes of a body whose text may still be read. */
    int limit() {
        return limit;
    }

    /**
     * The members by name, numbers as they are written.
     *
     * @throws InvalidParameter when the body is no such object
     */
    Map<String, String> members(byte[] bytes) {
        var members = new LinkedHashMap<String, String>();
        for (var member : object(bytes).properties()) {
            if (!known().contains(member.getKey())) {
                throw InvalidParameter.unknown(member.getKey(), known());
            }
            if (!member.getValue().isNull()) {
                members.put(member.getKey(), scalar(member.getKey(), member.getValue()));
            }
        }
        return members;
    }

    static List<String> known() {
        var all = new ArrayList<>(List.of("text", "name", "uri", "replaces"));
        all.addAll(Stated.OF_THE_EPISODE);
        return all;
    }

    private JsonNode object(byte[] bytes) {
        try {
            var body = json.readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException broken) {
            throw new InvalidParameter("body", "a whole JSON object: " + place(broken));
        }
        throw new InvalidParameter("body", "a JSON object");
    }

    private static String place(JacksonException broken) {
        var at = broken.getLocation();
        return at == null
                ? "this is none"
                : "this breaks at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String scalar(String name, JsonNode value) {
        if (name.equals("number") && value.isIntegralNumber()) {
            return value.asString();
        }
        if (!value.isString()) {
            throw new InvalidParameter(name, name.equals("number") ? "a whole number" : "a string");
        }
        return value.asString();
    }
}
