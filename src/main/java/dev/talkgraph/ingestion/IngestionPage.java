package dev.talkgraph.ingestion;

import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page of ingestions, the newest first.
 *
 * @param next where the next page is; absent on the last one
 */
record IngestionPage(List<Ingestion> items, long total, @Nullable String next) {

    private static final int DEFAULT_SIZE = 25;
    private static final int LARGEST_SIZE = 200;
    private static final Pattern SIZE = Pattern.compile("\\d{1,3}");
    private static final List<String> KNOWN = List.of("size", "cursor");

    /** Behind which a page begins; no time is later than that of the first page's. */
    private record Position(String createdAt, String id) {

        static final Position FIRST = new Position("~", "");

        static Position of(@Nullable String cursor) {
            if (cursor == null) {
                return FIRST;
            }
            try {
                var text =
                        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                var parts = text.split(" ", 2);
                return new Position(parts[0], parts[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
                throw new InvalidParameter("cursor", "what a page's next holds");
            }
        }

        String cursor() {
            var text = createdAt + " " + id;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static IngestionPage of(Ingestions ingestions, Map<String, String[]> parameters) {
        for (var name : parameters.keySet()) {
            if (!KNOWN.contains(name)) {
                throw InvalidParameter.unknown(name, KNOWN);
            }
        }
        var size = size(first(parameters, "size"));
        var start = Position.of(first(parameters, "cursor"));
        var found = ingestions.page(start.createdAt(), start.id(), size + 1);
        if (found.size() <= size) {
            return new IngestionPage(found, ingestions.count(), null);
        }
        var items = found.subList(0, size);
        var last = items.getLast();
        var next =
                "/api/v1/ingestions?size=%d&cursor=%s"
                        .formatted(size, new Position(last.createdAt(), last.id()).cursor());
        return new IngestionPage(items, ingestions.count(), next);
    }

    private static @Nullable String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        if (values == null) {
            return null;
        }
        if (values.length != 1) {
            throw new InvalidParameter(name, "one value");
        }
        return values[0];
    }

    private static int size(@Nullable String text) {
        if (text == null) {
            return DEFAULT_SIZE;
        }
        var size = SIZE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidParameter("size", "1.." + LARGEST_SIZE);
        }
        return size;
    }
}
