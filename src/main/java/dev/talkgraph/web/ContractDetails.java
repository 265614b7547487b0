package dev.talkgraph.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Adds to every operation of the contract what may go wrong with it, and the example answer that
 * lies in {@code /openapi/<operationId>.json} or {@code .txt}.
 *
 * <p>It comes last, so that an error which an operation or a room names of its own ({@code
 * responseCode} and {@code description}) has a problem as its content too.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContractDetails implements OperationCustomizer {

    private final JsonMapper json;

    ContractDetails(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var responses = operation.getResponses();
        if (responses == null) {
            return operation;
        }
        addExample(operation.getOperationId(), responses);
        if (TaggedInvocation.concerns(handler)) {
            responses.addApiResponse("304", AnswerHeaders.notModified());
            responses.computeIfPresent("200", (status, answer) -> tagged(answer));
        }
        addProblems(operation, handler);
        responses.forEach(ContractDetails::complete);
        return operation;
    }

    private static ApiResponse tagged(ApiResponse answer) {
        answer.addHeaderObject("ETag", AnswerHeaders.tag());
        return answer;
    }

    private void addExample(String operation, ApiResponses responses) {
        var tree = textOf(operation + ".json");
        var value = tree == null ? textOf(operation + ".txt") : json.readValue(tree, Object.class);
        if (value != null) {
            var example = new Example().value(value);
            responses.values().stream()
                    .map(ApiResponse::getContent)
                    .filter(Objects::nonNull)
                    .flatMap(ContractDetails::ownForm)
                    .forEach(content -> content.addExamples("answer", example));
        }
    }

    /** Of several forms, the API's own JSON. */
    private static Stream<MediaType> ownForm(Content forms) {
        return forms.size() == 1
                ? forms.values().stream()
                : Stream.ofNullable(forms.get("application/json"));
    }

    private static void addProblems(Operation operation, HandlerMethod handler) {
        var responses = operation.getResponses();
        responses.putIfAbsent("400", new ApiResponse());
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            responses.putIfAbsent("401", new ApiResponse());
        }
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            responses.putIfAbsent("403", new ApiResponse());
        }
        if (responses.values().stream().anyMatch(answer -> answer.getContent() != null)) {
            responses.putIfAbsent("406", new ApiResponse());
        }
        responses.putIfAbsent("500", new ApiResponse());
        responses.putIfAbsent("503", new ApiResponse());
    }

    /** An error that is only named or described is a problem with that status. */
    private static void complete(String name, ApiResponse answer) {
        var status = Integer.parseInt(name);
        if (status < 400) {
            return;
        }
        if (answer.getDescription() == null) {
            answer.set$ref(ProblemResponses.reference(status));
            return;
        }
        var usual = ProblemResponses.of(status);
        answer.content(usual.getContent()).headers(usual.getHeaders());
    }

    private static @Nullable String textOf(String name) {
        try (var stream = ContractDetails.class.getResourceAsStream("/openapi/" + name)) {
            return stream == null
                    ? null
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Example " + name + " cannot be read", unreadable);
        }
    }
}
