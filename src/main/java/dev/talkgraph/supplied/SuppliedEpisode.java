package dev.talkgraph.supplied;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.episode.SourceFacts.SummaryFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.episode.SummaryKind;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Turns JSON that follows the schema into facts; what the schema cannot say is checked here. */
final class SuppliedEpisode {

    private static final double CERTAIN = 1.0;

    private final JsonNode root;
    private final Problems problems;
    private final SuppliedEvidence evidence;
    private final SuppliedTurns turns;

    SuppliedEpisode(SuppliedJson.Placed json, Problems problems) {
        this.root = json.root();
        this.problems = problems;
        this.evidence = new SuppliedEvidence(json, problems);
        this.turns = SuppliedTurns.of(root.path("turns"), evidence, problems);
    }

    Reading.Facts facts() {
        return new Reading.Facts(
                evidence.text(),
                new SourceFacts(
                        SuppliedFacts.FORMAT,
                        SourceFacts.SUPPLIED,
                        statement(root.get("episode")),
                        null,
                        each("people", this::person),
                        each("topics", this::topic),
                        each("acronyms", this::acronym),
                        each("claims", this::claim),
                        each("quotes", this::quote),
                        each("questions", this::question),
                        each("summaries", this::summary),
                        turns.turns(),
                        List.of(),
                        each("chapters", (chapter, _) -> chapter(chapter)),
                        List.of(),
                        null));
    }

    private <T> List<T> each(String name, BiFunction<JsonNode, String, T> fact) {
        var facts = new ArrayList<T>();
        var values = root.path(name);
        for (var i = 0; i < values.size(); i++) {
            facts.add(fact.apply(values.get(i), "/" + name + "/" + i));
        }
        return facts;
    }

    private EpisodeStatement statement(JsonNode episode) {
        var number = episode.get("number");
        return new EpisodeStatement(
                text(episode, "podcast"),
                number == null ? null : number.intValue(),
                text(episode, "title"),
                day(episode),
                text(episode, "url"),
                text(episode, "recordingUrl"),
                seconds(episode, "durationSeconds"));
    }

    private @Nullable LocalDate day(JsonNode episode) {
        var day = text(episode, "publishedOn");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException impossible) {
            problems.add("/episode/publishedOn", "there is no such day");
            return null;
        }
    }

    private PersonFact person(JsonNode person, String pointer) {
        var places = evidence.of(person, pointer, "name", false);
        var name = words(person, "name");
        var spoken = turns.by(name);
        return new PersonFact(
                name,
                one(Role.class, words(person, "role")),
                text(person, "description"),
                mentions(person, places),
                spoken.words(),
                spoken.turns(),
                spoken.seconds(),
                places);
    }

    private TopicFact topic(JsonNode topic, String pointer) {
        var places = evidence.of(topic, pointer, "name", false);
        return new TopicFact(words(topic, "name"), mentions(topic, places), true, places);
    }

    private ExpansionFact acronym(JsonNode acronym, String pointer) {
        var places = evidence.of(acronym, pointer, "expansion", false);
        return new ExpansionFact(
                words(acronym, "acronym"),
                words(acronym, "expansion"),
                mentions(acronym, places),
                places);
    }

    private ClaimFact claim(JsonNode claim, String pointer) {
        var kinds =
                texts(claim, "kinds").stream()
                        .map(kind -> one(ClaimKind.class, kind))
                        .distinct()
                        .toList();
        return new ClaimFact(
                words(claim, "text"),
                text(claim, "explanation"),
                kinds.isEmpty() ? List.of(ClaimKind.ARGUMENT) : kinds,
                texts(claim, "madeBy"),
                texts(claim, "about"),
                CERTAIN,
                evidence.of(claim, pointer, "text", true),
                evidence.inJson(claim.get("explanation")));
    }

    private QuoteFact quote(JsonNode quote, String pointer) {
        return new QuoteFact(
                words(quote, "text"),
                text(quote, "saidBy"),
                texts(quote, "about"),
                evidence.of(quote, pointer, "text", true));
    }

    private QuestionFact question(JsonNode question, String pointer) {
        return new QuestionFact(
                words(question, "text"),
                one(QuestionStatus.class, words(question, "status")),
                texts(question, "about"),
                evidence.of(question, pointer, "text", true));
    }

    private SummaryFact summary(JsonNode summary, String pointer) {
        var kind = text(summary, "kind");
        return new SummaryFact(
                words(summary, "text"),
                kind == null ? SummaryKind.OVERVIEW : one(SummaryKind.class, kind),
                evidence.of(summary, pointer, "text", true));
    }

    private static Chapter chapter(JsonNode chapter) {
        return new Chapter(words(chapter, "title"), seconds(chapter, "startSeconds"));
    }

    private static int mentions(JsonNode fact, List<Passage> places) {
        var given = fact.get("mentions");
        return given == null ? Math.max(1, places.size()) : given.intValue();
    }

    private static <E extends Enum<E>> E one(Class<E> of, String name) {
        return Enum.valueOf(of, name.toUpperCase(Locale.ROOT));
    }

    static @Nullable Double seconds(JsonNode holder, String name) {
        var value = holder.get(name);
        return value == null ? null : value.doubleValue();
    }

    /** A text that the schema requires. */
    private static String words(JsonNode holder, String name) {
        return holder.get(name).stringValue().strip();
    }

    static @Nullable String text(JsonNode holder, String name) {
        return holder.has(name) ? words(holder, name) : null;
    }

    private static List<String> texts(JsonNode holder, String name) {
        var texts = new ArrayList<String>();
        holder.path(name).forEach(text -> texts.add(text.stringValue().strip()));
        return texts;
    }
}
