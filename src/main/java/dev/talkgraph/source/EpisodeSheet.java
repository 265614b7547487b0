package dev.talkgraph.source;

import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An episode as a few noted values tell it: front matter above a text, a row of a table. */
public final class EpisodeSheet {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_NOBODY = 16;

    /** What people note where there is nobody to be named. */
    private static final Set<String> NOBODY =
            Set.of(
                    "none",
                    "no guest",
                    "no guests",
                    "nobody",
                    "no one",
                    "n/a",
                    "na",
                    "nan",
                    "null",
                    "solo",
                    "solo episode",
                    "solo show",
                    "self",
                    "tba",
                    "tbd",
                    "various",
                    "various guests",
                    "unknown");

    private final Map<EpisodeField, List<Value>> values = new EnumMap<>(EpisodeField.class);

    /**
     * A value and where it stands.
     *
     * @param text the value, which may be written otherwise: quoted, or broken over lines
     * @param place in the source's text
     */
    public record Value(String text, Span place) {

        /** A value that is what is written. */
        public static Value of(Span place) {
            return new Value(place.words(), place);
        }

        private List<Span> names() {
            var plain = place.words().equals(text) ? place : new Span(text, 0, text.length());
            return Name.listed(plain, true).stream()
                    .map(Value::withoutDegree)
                    .filter(name -> !isNobody(name))
                    .toList();
        }

        /** "Ada Byron, PhD" and "Ada Byron (Analytical Engines)". */
        private static Span withoutDegree(Span name) {
            var head = Name.head(name);
            var comma = head.indexOf(',');
            return comma < 0 ? head : head.between(0, comma);
        }

        private static boolean isNobody(Span name) {
            return name.length() <= LONGEST_NOBODY
                    && NOBODY.contains(name.words().toLowerCase(Locale.ROOT));
        }
    }

    /** Adds a value under the name it is noted by; other names than those of episodes are passed over. */
    public void add(String name, Value value) {
        EpisodeField.named(name).ifPresent(field -> add(field, value));
    }

    /** Adds a value of which it is known what it tells; a blank one is none. */
    public void add(EpisodeField field, Value value) {
        if (WikiLink.isIn(value.place())) {
            addLinked(field, value.place());
        } else if (!value.text().isBlank()) {
            values.computeIfAbsent(field, absent -> new ArrayList<>()).add(value);
        }
    }

    /** Of people and keywords each link is a value; in words links are read as what they show. */
    private void addLinked(EpisodeField field, Span place) {
        var own = values.computeIfAbsent(field, absent -> new ArrayList<>());
        switch (field) {
            case GUEST, HOST, SPEAKER, KEYWORDS ->
                    WikiLink.all(place).forEach(link -> own.add(Value.of(link)));
            default -> own.add(new Value(WikiLink.plain(place), place));
        }
    }

    /** Whether such a value was added. */
    public boolean has(EpisodeField field) {
        return values.containsKey(field);
    }

    private List<Value> all(EpisodeField field) {
        return values.getOrDefault(field, List.of());
    }

    private <T> @Nullable T first(EpisodeField field, Function<String, @Nullable T> read) {
        for (var value : all(field)) {
            var found = read.apply(value.text());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What is said of the episode; a title may hold the show and the number. */
    public EpisodeStatement statement() {
        var titled = first(EpisodeField.TITLE, EpisodeSheet::onOneLine);
        var line = titled == null ? first(EpisodeField.NUMBER, EpisodeSheet::words) : titled;
        var title = EpisodeTitle.of(line == null ? "" : line);
        var podcast = first(EpisodeField.PODCAST, EpisodeSheet::onOneLine);
        var number = first(EpisodeField.NUMBER, FieldValue::number);
        var season = first(EpisodeField.SEASON, FieldValue::number);
        return new EpisodeStatement(
                podcast == null ? title.podcast() : podcast,
                number == null ? title.number() : number,
                title.title(),
                first(EpisodeField.DATE, FieldValue::day),
                first(EpisodeField.URL, EpisodeSheet::address),
                first(EpisodeField.RECORDING, EpisodeSheet::address),
                first(EpisodeField.DURATION, FieldValue::seconds),
                season == null ? first(EpisodeField.NUMBER, FieldValue::season) : season,
                List.of(),
                null);
    }

    /** What is noted as "episode" and is no number is what it is called. */
    private static @Nullable String words(String value) {
        return FieldValue.number(value) == null && value.codePoints().anyMatch(Character::isLetter)
                ? onOneLine(value)
                : null;
    }

    private static String onOneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String address(String value) {
        var plain = value.strip();
        var isAddress = plain.startsWith("https://") || plain.startsWith("http://");
        return isAddress && plain.length() <= LONGEST_ADDRESS && plain.indexOf(' ') < 0
                ? plain
                : null;
    }

    /** Guests and hosts; those who are only said to speak have no role yet. */
    public List<NamedPerson> people() {
        var people = new ArrayList<NamedPerson>();
        add(people, EpisodeField.HOST, Role.HOST);
        add(people, EpisodeField.GUEST, Role.GUEST);
        add(people, EpisodeField.SPEAKER, Role.MENTIONED);
        return people;
    }

    private void add(List<NamedPerson> people, EpisodeField field, Role role) {
        for (var value : all(field)) {
            for (var name : value.names()) {
                var isKnown = people.stream().anyMatch(one -> one.name().equals(name.words()));
                if (Name.isLike(name) && !isKnown) {
                    var place = name.text().equals(value.place().text()) ? name : value.place();
                    people.add(new NamedPerson(name.words(), role, place.under(null)));
                }
            }
        }
    }

    /** The description as the page's own voice, keywords as topics. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        section(sections, SectionKind.SUMMARY, all(EpisodeField.DESCRIPTION));
        section(sections, SectionKind.TOPICS, all(EpisodeField.KEYWORDS));
        return sections;
    }

    private static void section(List<Section> sections, SectionKind kind, List<Value> values) {
        var items = new ArrayList<Section.Item>();
        for (var value : values) {
            var isList = kind == SectionKind.TOPICS;
            for (var piece : isList ? pieces(value.place()) : List.of(value.place())) {
                if (!piece.isEmpty()) {
                    items.add(Section.Item.of(piece.under(null)));
                }
            }
        }
        if (!items.isEmpty()) {
            sections.add(new Section(kind, null, items));
        }
    }

    private static List<Span> pieces(Span list) {
        var pieces = new ArrayList<Span>();
        var start = 0;
        for (var at = 0; at <= list.length(); at++) {
            if (at == list.length() || ",;|".indexOf(list.at(at)) >= 0) {
                pieces.add(unquoted(list.between(start, at)));
                start = at + 1;
            }
        }
        return pieces;
    }

    /** Programs write lists as ['fog', 'bells'], people tags as #fog. */
    private static Span unquoted(Span piece) {
        var plain = piece;
        while (!plain.isEmpty() && "['\"#".indexOf(plain.at(0)) >= 0) {
            plain = plain.from(1);
        }
        while (!plain.isEmpty() && "]'\"".indexOf(plain.last()) >= 0) {
            plain = plain.between(0, plain.length() - 1);
        }
        return plain;
    }
}
