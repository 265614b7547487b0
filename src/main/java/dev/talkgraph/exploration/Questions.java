package dev.talkgraph.exploration;

import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.ClaimReference;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What was asked. */
@QueryClass
class Questions {

    private static final String LIST = Cypher.named("exploration/question-list");
    private static final String QUESTIONS = Cypher.named("exploration/questions-by-id");

    private final Rows rows;
    private final SourceTexts texts;

    Questions(Rows rows, SourceTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Questions that fit. */
    Page<Question> list(Filter filter, Paging paging) {
        return rows.page(LIST, Parameters.of(filter), paging, this::questions);
    }

    /** One question. */
    Question question(String id) {
        return questions(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("question", id));
    }

    private List<Question> questions(List<String> ids) {
        var questions = rows.of(QUESTIONS, Map.of("ids", ids), QuestionRow.class);
        var words = texts.wordsOf(questions.stream().flatMap(row -> row.evidence().stream()));
        return questions.stream().map(row -> row.with(words)).toList();
    }

    /** Which questions. */
    record Filter(
            @Schema(description = "Whether a claim answers it") @Nullable QuestionStatus status,
            @Schema(description = "Id of a topic") @IdOf(Kind.TOPIC) @Nullable String topic,
            @Schema(description = "Id of an episode") @IdOf(Kind.EPISODE)
                    @Nullable String episode) {

        static Filter about(String topic) {
            return new Filter(null, topic, null);
        }

        static Filter in(String episode) {
            return new Filter(null, null, episode);
        }
    }

    record QuestionRow(
            String id,
            String text,
            String status,
            @Nullable EpisodeReference episode,
            List<TopicReference> about,
            List<ClaimReference> answeredBy,
            List<Place> evidence) {

        Question with(SourceTexts.Words words) {
            return new Question(
                    id, text, status, episode, about, answeredBy, words.of(evidence, "TEXT"));
        }
    }
}
