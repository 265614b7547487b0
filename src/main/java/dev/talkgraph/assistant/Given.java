package dev.talkgraph.assistant;

import dev.talkgraph.search.SearchType;
import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.Paging;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an assistant has given, within bounds; anything else is refused as over REST. */
final class Given {

    private static final int LONGEST = 2_000;
    private static final int MOST = 50;
    private static final int USUAL = 10;

    private Given() {}

    static String text(String name, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new InvalidParameter(name, "a text of 1.." + LONGEST + " characters");
        }
        return text.strip();
    }

    static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new InvalidParameter(name, "a day as 2024-01-31");
        }
    }

    static int within(String name, @Nullable Integer value, int least, int most, int usual) {
        if (value == null) {
            return usual;
        }
        if (value < least || value > most) {
            throw new InvalidParameter(name, least + ".." + most);
        }
        return value;
    }

    static Paging first(@Nullable Integer limit) {
        return new Paging(null, within("limit", limit, 1, MOST, USUAL), null);
    }

    static List<SearchType> types(@Nullable List<String> names) {
        try {
            return names == null
                    ? List.of()
                    : names.stream()
                            .map(name -> SearchType.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                            .distinct()
                            .toList();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidParameter(
                    "types", Arrays.stream(SearchType.values()).map(Enum::name).toList());
        }
    }
}
