package dev.talkgraph.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Adds to every operation of the contract what may go wrong, and the example answer that lies in
 * {@code /openapi/<operationId>.json} or {@code .txt}.
 */
@Component
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
        addProblems(responses, hasParameters(operation), TaggedInvocation.concerns(handler));
        for (var ending : Map.of("json", true, "txt", false).entrySet()) {
            var example = example(operation.getOperationId() + "." + ending.getKey());
            var success = responses.get("200");
            if (example != null && success != null && success.getContent() != null) {
                Object value = ending.getValue() ? json.readTree(example) : example;
                success.getContent().values().forEach(content -> show(content, value));
            }
        }
        return operation;
    }

    private static void show(MediaType content, Object value) {
        content.addExamples("answer", new Example().value(value));
    }

    private static boolean hasParameters(Operation operation) {
        return operation.getParameters() != null && !operation.getParameters().isEmpty();
    }

    private static void addProblems(ApiResponses responses, boolean parameters, boolean tagged) {
        if (tagged) {
            responses.addApiResponse(
                    "304", new ApiResponse().description("The graph is still at this version"));
        }
        if (parameters) {
            add(responses, ProblemCode.INVALID_PARAMETER);
            add(responses, ProblemCode.NOT_FOUND);
        }
        add(responses, ProblemCode.GRAPH_UNAVAILABLE);
        add(responses, ProblemCode.INTERNAL);
    }

    private static void add(ApiResponses responses, ProblemCode code) {
        var status = String.valueOf(code.status().value());
        if (responses.containsKey(status)) {
            return;
        }
        var content =
                new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                        .addExamples("problem", new Example().value(sample(code)));
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(code.name())
                        .content(new Content().addMediaType("application/problem+json", content)));
    }

    private static Map<String, Object> sample(ProblemCode code) {
        return Map.of(
                "type",
                code.type(),
                "title",
                code.title(),
                "status",
                code.status().value(),
                "detail",
                ErrorAnswers.detail(code),
                "instance",
                "/api/v1/topics",
                "code",
                code.name());
    }

    private static @Nullable String example(String name) {
        try (var stream = ContractDetails.class.getResourceAsStream("/openapi/" + name)) {
            return stream == null
                    ? null
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Example " + name + " cannot be read", unreadable);
        }
    }
}
