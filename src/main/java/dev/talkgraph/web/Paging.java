package dev.talkgraph.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a list is asked for. Lists have a total order, so that pages neither repeat nor
 * skip while the graph stays as it is.
 *
 * @param size how many items, 1 to 200
 * @param limit the same, by the name that ranked answers use
 * @param cursor where to go on, taken from {@code next}
 */
public record Paging(
        @Schema(
                        description = "How many items a page has",
                        minimum = "1",
                        maximum = "200",
                        defaultValue = "25")
                @Nullable Integer size,
        @Schema(description = "The same as size", minimum = "1", maximum = "200")
                @Nullable Integer limit,
        @Schema(description = "Where to go on: taken from next, otherwise left out")
                @Nullable String cursor) {

    private static final int USUAL = 25;
    private static final int LARGEST = 200;
    private static final int LONGEST_CURSOR = 40;
    private static final char MARK = 'o';

    public Paging {
        refuseOutOfRange("size", size);
        refuseOutOfRange("limit", limit);
        if (cursor != null) {
            offset(cursor);
        }
    }

    /** The first page of 25 items. */
    public static Paging first() {
        return new Paging(null, null, null);
    }

    /** How many items to answer, 1 to 200. */
    public int count() {
        if (limit != null) {
            return limit;
        }
        return size == null ? USUAL : size;
    }

    /** How many items lie before this page. */
    public long skip() {
        return cursor == null ? 0 : offset(cursor);
    }

    /** The page made of these items, with the way to the next one. */
    public <T> Page<T> page(List<T> items, long total) {
        return new Page<>(items, total, next(items.size(), total));
    }

    /** The address of the next page, absent where this one is the last. */
    public @Nullable String next(int answered, long total) {
        var end = skip() + answered;
        if (answered == 0
                || end >= total
                || !(RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes current)) {
            return null;
        }
        return address(current.getRequest(), cursor(end));
    }

    private static String address(HttpServletRequest request, String cursor) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("cursor="));
        return request.getRequestURI()
                + "?"
                + Stream.concat(kept, Stream.of("cursor=" + cursor))
                        .collect(Collectors.joining("&"));
    }

    /** What {@code cursor} says to begin behind so many items. */
    public static String cursor(long offset) {
        var plain = (MARK + Long.toString(offset)).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static long offset(String cursor) {
        try {
            if (cursor.length() <= LONGEST_CURSOR) {
                var plain =
                        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                if (plain.matches(MARK + "[0-9]{1,9}")) {
                    return Long.parseLong(plain.substring(1));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below like any other cursor that was not made here.
        }
        throw new InvalidParameter("cursor", "what a next link holds");
    }

    private static void refuseOutOfRange(String name, @Nullable Integer value) {
        if (value != null && (value < 1 || value > LARGEST)) {
            throw new InvalidParameter(name, "1.." + LARGEST);
        }
    }
}
