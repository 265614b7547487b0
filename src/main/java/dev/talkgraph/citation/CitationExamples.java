package dev.talkgraph.citation;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Adds citations to the contract of those that answer with them, and what they look like, from {@code /openapi/<operationId>.md} and {@code .bib}. */
@Component
@Order(0)
class CitationExamples implements OperationCustomizer {

    private static final Map<String, String> ENDINGS =
            Map.of("text/markdown", ".md", "application/x-bibtex", ".bib");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var answer = operation.getResponses().get("200");
        if (answer != null && isCited(handler)) {
            var content = answer.getContent();
            ENDINGS.forEach(
                    (type, ending) ->
                            content.addMediaType(
                                    type,
                                    new MediaType()
                                            .schema(new StringSchema())
                                            .addExamples("answer", example(operation, ending))));
        }
        return operation;
    }

    private static boolean isCited(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(each -> each.getParameterType().equals(CitationRequest.class));
    }

    private static Example example(Operation operation, String ending) {
        var name = "/openapi/" + operation.getOperationId() + ending;
        try (var stream = CitationExamples.class.getResourceAsStream(name)) {
            return stream == null
                    ? new Example()
                    : new Example()
                            .value(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Example " + name + " cannot be read", unreadable);
        }
    }
}
