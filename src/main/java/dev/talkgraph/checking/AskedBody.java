package dev.talkgraph.checking;

import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.TooLarge;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads what is asked from a body that anybody can send. */
final class AskedBody {

    /** Bytes of the longest quote and two ids with every character escaped, and room to spare. */
    private static final int MOST = 32 * 1024;

    private static final int DEEPEST = 3;
    private static final List<String> KNOWN = List.of("quote", "guest", "episode");
    private static final JsonMapper JSON =
            new JsonMapper(
                    JsonFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(DEEPEST)
                                            .build())
                            .build());

    private AskedBody() {}

    /**
     * What a body asks.
     *
     * @throws TooLarge beyond 32 KB, of which no more is read
     * @throws InvalidParameter when it is no such object
     */
    static Asked read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new TooLarge("A body is at most " + MOST / 1024 + " KB here.");
        }
        var object = object(bytes);
        for (var name : object.propertyNames()) {
            if (!KNOWN.contains(name)) {
                throw InvalidParameter.unknown(name, KNOWN);
            }
        }
        var quote = text(object, "quote");
        if (quote == null) {
            throw InvalidParameter.missing("quote", List.of("a text"));
        }
        return new Asked(quote, text(object, "guest"), text(object, "episode"));
    }

    private static JsonNode object(byte[] bytes) {
        try {
            var body = JSON.readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException broken) {
            throw new InvalidParameter("body", "a whole JSON object");
        }
        throw new InvalidParameter("body", "a JSON object");
    }

    private static @Nullable String text(JsonNode object, String name) {
        var value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new InvalidParameter(name, "a string");
        }
        return value.asString();
    }
}
