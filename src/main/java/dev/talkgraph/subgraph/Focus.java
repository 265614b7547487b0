package dev.talkgraph.subgraph;

import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.InvalidParameter;

import java.util.Arrays;

/**
 * A thing that is asked about, not yet looked up.
 *
 * @param kind what the id is to be the id of; a guest has to have been one
 * @param id as it was given, perhaps another id of the thing
 */
public record Focus(NodeType type, Kind kind, String id) {

    /**
     * Reads {@code <type>:<id>}.
     *
     * @param parameter the name of the parameter that it stands in
     * @throws InvalidParameter when there is no such type
     */
    public static Focus of(String parameter, String text) {
        var colon = text.indexOf(':');
        if (colon > 0) {
            var prefix = text.substring(0, colon);
            var type = NodeType.named(prefix);
            if (type.isPresent()) {
                var kind = prefix.equalsIgnoreCase("guest") ? Kind.GUEST : type.get().kind();
                return new Focus(type.get(), kind, text.substring(colon + 1));
            }
        }
        throw new InvalidParameter(
                parameter,
                Arrays.stream(NodeType.values()).map(type -> type.prefix() + ":<id>").toList());
    }
}
