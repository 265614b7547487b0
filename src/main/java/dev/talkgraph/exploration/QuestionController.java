package dev.talkgraph.exploration;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions that pages list, answered or open. */
@FromGraph
@RestController
@Tag(name = "Questions")
@RequestMapping(path = "/api/v1/questions", produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionController {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "questions",
            summary = "Questions that pages list, answered or open",
            description =
                    "All questions, or the open or answered ones, about a topic, from an episode.")
    Page<Question> questions(
            @ParameterObject Questions.Filter filter, @ParameterObject Paging paging) {
        return questions.list(filter, paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "question",
            summary = "One question with the claims that answer it",
            description =
                    "The question with its topics, its evidence and the claims that answer it.")
    Question question(@PathVariable @IdOf(Kind.QUESTION) String id) {
        return questions.question(id);
    }
}
