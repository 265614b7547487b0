package dev.talkgraph.supplied;

import dev.talkgraph.source.Place;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.Surrogates;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** JSON that knows where in the text each of its values is written. */
final class SuppliedJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxTokenCount(500_000)
                                    .maxStringLength(TooLarge.USUAL_LIMIT)
                                    .maxNameLength(1_000)
                                    .maxNumberLength(40)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .build();

    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int MOST_DECIMALS = 40;

    private final String text;
    private final Map<JsonNode, Span> places = new IdentityHashMap<>();

    private SuppliedJson(String text) {
        this.text = text;
    }

    /** Collects the names in the object that the text is; false if the text breaks off. */
    static boolean collectNames(String text, Set<String> names) {
        try {
            new SuppliedJson(text).parsed(parser -> collected(parser, names));
            return true;
        } catch (UnreadableSource broken) {
            return false;
        }
    }

    /** The value that the text is; its places are known to the object that is returned with it. */
    static Placed of(String text) {
        var json = new SuppliedJson(text);
        return new Placed(json.parsed(json::whole), text, json.places);
    }

    /**
     * A JSON value with the places of all values in it.
     *
     * @param places a string's place leaves its quotation marks out
     */
    record Placed(JsonNode root, String text, Map<JsonNode, Span> places) {}

    private interface Step<T> {
        T from(JsonParser parser);
    }

    private <T> T parsed(Step<T> step) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return step.from(parser);
        } catch (StreamConstraintsException beyond) {
            throw broken("it is nested too deeply or holds too much", offset(beyond));
        } catch (JacksonException wrong) {
            throw broken(wrong.getOriginalMessage(), offset(wrong));
        }
    }

    private UnreadableSource broken(String what, int offset) {
        return new UnreadableSource(
                "The JSON is broken, " + Place.of(text, offset) + ": " + what, offset);
    }

    private int offset(JacksonException wrong) {
        var location = wrong.getLocation();
        var offset = location == null ? 0 : location.getCharOffset();
        return (int) Math.max(0, Math.min(text.length(), offset));
    }

    private static Set<String> collected(JsonParser parser, Set<String> names) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            names.add(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        return names;
    }

    private JsonNode whole(JsonParser parser) {
        var root = value(parser);
        if (parser.nextToken() != null) {
            throw broken("something stands behind its end", start(parser));
        }
        return root;
    }

    /** The parser bounds the depth. */
    private JsonNode value(JsonParser parser) {
        var start = start(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> placed(object(parser), start, start + 1);
            case START_ARRAY -> placed(array(parser), start, start + 1);
            case VALUE_STRING -> string(parser, start + 1);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, start);
            // These three are shared, so that they have no place of their own.
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.getInstance();
        };
    }

    private JsonNode object(JsonParser parser) {
        var object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private JsonNode array(JsonParser parser) {
        var array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private JsonNode string(JsonParser parser, int start) {
        var words = parser.getString();
        var end = (int) parser.currentLocation().getCharOffset() - 1;
        if (words.indexOf('\0') >= 0) {
            throw broken("a string has a zero character", start);
        }
        if (Surrogates.areBroken(words)) {
            throw broken("a string has half of a surrogate pair", start);
        }
        return placed(new StringNode(words), start, end);
    }

    /** Whole numbers may be written with a fraction of zero or an exponent, as the schema allows. */
    private JsonNode number(JsonParser parser, int start) {
        var digits = parser.getString();
        var value = new BigDecimal(digits);
        if (value.abs().compareTo(GREATEST) > 0 || value.scale() > MOST_DECIMALS) {
            throw broken("a number is out of range", start);
        }
        var whole = value.stripTrailingZeros().scale() <= 0;
        var number = whole ? new LongNode(value.longValueExact()) : new DecimalNode(value);
        return placed(number, start, start + digits.length());
    }

    private JsonNode placed(JsonNode node, int start, int end) {
        places.put(node, new Span(text, start, end));
        return node;
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
