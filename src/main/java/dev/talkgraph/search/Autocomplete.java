package dev.talkgraph.search;

import dev.talkgraph.episode.Slug;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Things whose names have words that begin as what was typed, while somebody types. */
@QueryClass
public class Autocomplete {

    private static final String NAMES = Cypher.named("search/names-beginning");
    private static final String TITLES = Cypher.named("search/titles-beginning");

    /** Names that are read before the most telling are kept, so that one letter costs no more. */
    private static final int READ = 2_000;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    /** What the indexes hold: runs of letters and digits. None of it is an operator, in lower case. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private static final Comparator<Row> MOST_TELLING =
            Comparator.comparingInt(Row::rank)
                    .thenComparing(Comparator.comparingLong(Row::weight).reversed())
                    .thenComparing(Row::typed)
                    .thenComparing(Row::id);

    private final Rows rows;

    Autocomplete(Rows rows) {
        this.rows = rows;
    }

    /** At most so many suggestions, those with most behind them first; none for no word. */
    public List<Suggestion> of(Asked asked) {
        var words =
                WORD.matcher(asked.q().toLowerCase(Locale.ROOT))
                        .results()
                        .map(found -> found.group())
                        .limit(MOST_WORDS)
                        .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var query = words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        var found = new ArrayList<Row>();
        var named = kept(asked.types(), true);
        if (!named.isEmpty()) {
            var start = Slug.of(asked.q());
            found.addAll(ask(NAMES, query, start, Map.of("kinds", named), asked.limit()));
        }
        var titled = kept(asked.types(), false);
        if (!titled.isEmpty()) {
            var start = asked.q().strip().toLowerCase(Locale.ROOT);
            found.addAll(ask(TITLES, query, start, Map.of("labels", titled), asked.limit()));
        }
        return found.stream()
                .sorted(MOST_TELLING)
                .limit(asked.limit())
                .map(Row::suggestion)
                .toList();
    }

    private static List<String> kept(Set<SuggestionType> types, boolean named) {
        return types.stream()
                .filter(type -> type.isNamed() == named)
                .map(SuggestionType::kept)
                .toList();
    }

    private List<Row> ask(
            String statement, String query, String start, Map<String, List<String>> of, int size) {
        var parameters = new HashMap<String, Object>(of);
        parameters.put("query", query);
        parameters.put("start", start);
        parameters.put("read", READ);
        parameters.put("size", size);
        return rows.of(statement, parameters, Row.class);
    }

    /** What was typed, and what may be meant. */
    public record Asked(
            @Schema(
                            description = "What was typed so far",
                            example = "offline rei",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    String q,
            @Schema(description = "Only things of these types, separated by commas")
                    List<SuggestionType> type,
            @Schema(
                            description = "The most suggestions",
                            minimum = "1",
                            maximum = "50",
                            defaultValue = "10")
                    int limit) {

        Set<SuggestionType> types() {
            return type.isEmpty() ? EnumSet.allOf(SuggestionType.class) : EnumSet.copyOf(type);
        }
    }

    /**
     * Something that may be meant.
     *
     * @param hint what tells it from others of its name, for people
     */
    public record Suggestion(SuggestionType type, String id, String name, String hint) {}

    record Row(
            String type,
            String id,
            String name,
            int rank,
            long weight,
            @Nullable String alias,
            @Nullable String description,
            @Nullable Integer number,
            long episodes,
            @Nullable String title) {

        private static final int LONGEST_HINT = 120;

        Suggestion suggestion() {
            var hint = Highlight.shortened(String.join(" · ", hints()), LONGEST_HINT);
            return new Suggestion(typed(), id, Highlight.shortened(name, LONGEST_HINT), hint);
        }

        SuggestionType typed() {
            return SuggestionType.valueOf(type);
        }

        private List<String> hints() {
            var hints = new ArrayList<String>();
            if (alias != null) {
                hints.add("also " + alias);
            }
            switch (typed()) {
                case GUEST -> hints.add(description == null ? talk() : description);
                case EPISODE -> hints.add(number == null ? "episode" : "episode " + number);
                default -> hints.add(episodes + (episodes == 1 ? " episode" : " episodes"));
            }
            if (typed() == SuggestionType.EPISODE && title != null) {
                hints.add(title);
            }
            return hints;
        }

        private String talk() {
            var many = episodes == 1 ? "1 episode" : episodes + " episodes";
            return title == null ? many : many + ", " + title;
        }
    }
}
