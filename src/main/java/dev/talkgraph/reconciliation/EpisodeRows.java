package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeFacts;
import dev.talkgraph.episode.EpisodeFacts.Claim;
import dev.talkgraph.episode.EpisodeFacts.Coverage;
import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.EpisodeFacts.Participation;
import dev.talkgraph.episode.EpisodeFacts.Quote;
import dev.talkgraph.episode.EpisodeFacts.Segment;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Slug;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameKind;
import dev.talkgraph.reconciliation.StoredEpisodes.UsedName;
import dev.talkgraph.relations.Assertion;
import dev.talkgraph.relations.ClaimKeys;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One episode's facts as the rows that the creating statements unwind.
 *
 * @param names what the episode's sources call people, topics, shows and what acronyms mean,
 *     and what they tell of like names
 * @param fingerprint of the group the facts were made from
 */
record EpisodeRows(EpisodeFacts facts, List<UsedName> names, String fingerprint) {

    /** The statements in the order in which they find what they refer to. */
    static Map<String, String> statements() {
        var statements = new LinkedHashMap<String, String>();
        for (var kind :
                List.of(
                        "episodes",
                        "participations",
                        "segments",
                        "claims",
                        "quotes",
                        "questions",
                        "summaries")) {
            statements.put(kind, Cypher.named("ingestion/create-" + kind));
        }
        return statements;
    }

    static EpisodeRows of(EpisodeFacts facts, String fingerprint) {
        var names = new ArrayList<UsedName>();
        facts.people().stream()
                .flatMap(person -> person.spellings().stream())
                .forEach(name -> names.add(used(NameKind.PERSON, name)));
        facts.topics().forEach(topic -> names.add(used(NameKind.TOPIC, topic.name())));
        facts.podcasts().forEach(name -> names.add(used(NameKind.PODCAST, name)));
        for (var rule : facts.expansions()) {
            names.add(new UsedName(NameKind.ACRONYM, rule.acronym(), rule.expansion(), 1));
        }
        for (var like : facts.likeNames()) {
            var kind = like.areOne() ? NameKind.NICKNAME : NameKind.NAMESAKE;
            names.add(new UsedName(kind, Slug.of(like.name()), like.other(), 1));
        }
        return new EpisodeRows(facts, names, fingerprint);
    }

    private static UsedName used(NameKind kind, Name name) {
        return new UsedName(kind, name.alias(), name.text(), name.mentions());
    }

    Stream<Map<String, Object>> of(String kind) {
        return switch (kind) {
            case "episodes" -> Stream.of(episode());
            case "participations" -> Stream.of(participations());
            case "segments" -> facts.segments().stream().map(this::segment);
            case "claims" -> facts.claims().stream().map(this::claim);
            case "quotes" -> facts.quotes().stream().map(this::quote);
            case "questions" -> facts.questions().stream().map(this::question);
            case "summaries" -> facts.summaries().stream().map(this::summary);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Map<String, Object> episode() {
        return Rows.row(
                "id", facts.id(),
                "season", facts.season(),
                "number", facts.number(),
                "title", facts.title(),
                "publishedOn", facts.publishedOn(),
                "url", facts.url(),
                "recordingUrl", facts.recordingUrl(),
                "durationSeconds", facts.durationSeconds(),
                "conflicts", facts.conflicts(),
                "unresolvedNames", facts.unresolvedNames(),
                "fingerprint", fingerprint,
                "otherIds", facts.otherIds(),
                "sources", facts.sources(),
                "names", names.stream().map(EpisodeRows::usedName).toList(),
                "chapters", chapters());
    }

    private static Map<String, Object> usedName(UsedName name) {
        return Rows.row(
                "kind", name.kind().name(),
                "alias", name.alias(),
                "text", name.text(),
                "mentions", name.mentions());
    }

    private List<Map<String, Object>> chapters() {
        var rows = new ArrayList<Map<String, Object>>();
        for (Chapter chapter : facts.chapters()) {
            rows.add(
                    Rows.row(
                            "id", Hash.shortOf("CHAPTER", facts.id(), String.valueOf(rows.size())),
                            "title", chapter.title(),
                            "startSeconds", chapter.startSeconds(),
                            "position", rows.size()));
        }
        return rows;
    }

    private Map<String, Object> participations() {
        return Rows.row(
                "id", facts.id(),
                "podcasts",
                        facts.podcasts().stream()
                                .limit(1)
                                .map(show -> Rows.row("as", show.alias()))
                                .toList(),
                "people", facts.people().stream().map(EpisodeRows::part).toList(),
                "topics", facts.topics().stream().map(EpisodeRows::coverage).toList());
    }

    private static Map<String, Object> part(Participation person) {
        var type =
                switch (person.role()) {
                    case HOST -> "HOSTED";
                    case GUEST -> "GUEST_ON";
                    case MENTIONED -> "MENTIONED_IN";
                };
        var edge =
                Rows.row(
                        "as", person.name().alias(),
                        "description", person.description(),
                        "mentions", person.name().mentions(),
                        "count", type.equals("MENTIONED_IN") ? person.name().mentions() : null,
                        "words", person.words(),
                        "turns", person.turns(),
                        "speakingSeconds", person.speakingSeconds());
        edge.putAll(place(person.evidence()));
        return Rows.row("type", type, "edge", edge);
    }

    private static Map<String, Object> coverage(Coverage topic) {
        var edge =
                Rows.row(
                        "as", topic.name().alias(),
                        "mentions", topic.name().mentions(),
                        "explicit", topic.explicit());
        edge.putAll(place(topic.evidence()));
        return edge;
    }

    private Map<String, Object> claim(Claim claim) {
        return Rows.row(
                "episode", facts.id(),
                "id", claim.id(),
                "otherIds", claim.otherIds(),
                "text", claim.text(),
                "explanation", claim.explanation(),
                "kinds", claim.kinds().stream().map(Enum::name).toList(),
                "confidence", claim.confidence(),
                "madeBy", claim.madeBy(),
                "about", claim.about(),
                "keys", ClaimKeys.of(assertion(claim)),
                "evidence",
                        Stream.concat(
                                        evidence("TEXT", claim.evidence()),
                                        evidence("EXPLANATION", claim.explanationEvidence()))
                                .toList());
    }

    /** The claims as they are compared with those of others. */
    Stream<Assertion> claims() {
        return facts.claims().stream().map(EpisodeRows::assertion);
    }

    private static Assertion assertion(Claim claim) {
        return new Assertion(claim.id(), claim.text(), claim.madeBy());
    }

    private Map<String, Object> quote(Quote quote) {
        var spoken = quote.spoken();
        return Rows.row(
                "episode", facts.id(),
                "id", quote.id(),
                "otherIds", quote.otherIds(),
                "text", quote.text(),
                "verification", quote.verification().name(),
                "score", quote.score(),
                "spokenText", quote.spokenText(),
                "startSeconds", spoken == null ? null : spoken.startSeconds(),
                "saidBy", optional(quote.saidBy()),
                "about", quote.about(),
                "segments", optional(quote.segment()),
                "evidence",
                        Stream.concat(
                                        evidence("TEXT", quote.evidence()),
                                        evidence(
                                                "SPOKEN",
                                                spoken == null ? List.of() : List.of(spoken)))
                                .toList());
    }

    private Map<String, Object> question(EpisodeFacts.Question question) {
        return Rows.row(
                "episode", facts.id(),
                "id", question.id(),
                "otherIds", question.otherIds(),
                "text", question.text(),
                "status", question.status().name(),
                "about", question.about(),
                "answeredBy", question.answeredBy(),
                "evidence", evidence("TEXT", question.evidence()).toList());
    }

    private Map<String, Object> summary(EpisodeFacts.Summary summary) {
        return Rows.row(
                "episode", facts.id(),
                "id", summary.id(),
                "text", summary.text(),
                "kind", summary.kind().name(),
                "evidence", evidence("TEXT", summary.evidence()).toList());
    }

    private Map<String, Object> segment(Segment segment) {
        var edge = place(segment.evidence());
        edge.put("part", "TEXT");
        edge.remove("source");
        return Rows.row(
                "episode", facts.id(),
                "source", segment.evidence().source(),
                "id", segment.id(),
                "position", segment.position(),
                "text", segment.text(),
                "startSeconds", segment.startSeconds(),
                "endSeconds", segment.endSeconds(),
                "spokenBy", optional(segment.spokenBy()),
                "edge", edge);
    }

    private static Stream<Map<String, Object>> evidence(String part, List<Evidence> places) {
        return places.stream()
                .map(
                        evidence -> {
                            var edge = place(evidence);
                            edge.put("part", part);
                            edge.remove("source");
                            return Rows.row("source", evidence.source(), "edge", edge);
                        });
    }

    private static Map<String, Object> place(@Nullable Evidence evidence) {
        return evidence == null
                ? Rows.row()
                : Rows.row(
                        "source", evidence.source(),
                        "section", evidence.place().section(),
                        "start", evidence.place().start(),
                        "end", evidence.place().end(),
                        "startSeconds", evidence.startSeconds());
    }

    private static List<String> optional(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
