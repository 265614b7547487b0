package dev.talkgraph.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a parameter of some type accepts, in words. */
final class Accepts {

    private Accepts() {}

    static List<String> type(@Nullable Class<?> type) {
        if (type == null) {
            return List.of("another value");
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        }
        if (type == LocalDate.class) {
            return List.of("a date such as 2020-07-14");
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true", "false");
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return List.of("a whole number");
        }
        if (type == double.class || type == Double.class) {
            return List.of("a number");
        }
        return List.of(type == String.class ? "a text that is not empty" : "another value");
    }

    static List<String> range(@Nullable Class<?> type, String minimum, String maximum) {
        if (minimum.isEmpty() && maximum.isEmpty()) {
            return type(type);
        }
        if (maximum.isEmpty()) {
            return List.of("from " + minimum);
        }
        return List.of(minimum.isEmpty() ? "up to " + maximum : minimum + ".." + maximum);
    }
}
