package dev.talkgraph.export;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds to the contract how an export begins in each format, from {@code /openapi/export.*}. */
@Component
@Order(0)
class ExportExamples implements OperationCustomizer {

    private static final Map<String, String> FILES =
            Map.of(
                    ExportFormat.JSONL.mediaType(), "export.jsonl",
                    ExportFormat.GRAPHML.mediaType(), "export.graphml",
                    ExportFormat.OBSIDIAN.mediaType(), "export.md");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var answer = operation.getResponses().get("200");
        if (answer == null || !handler.getBeanType().equals(ExportController.class)) {
            return operation;
        }
        answer.getContent()
                .forEach(
                        (type, content) ->
                                content.addExamples("answer", new Example().value(text(type))));
        return operation;
    }

    private static String text(String type) {
        var file = FILES.get(type);
        try (var stream = ExportExamples.class.getResourceAsStream("/openapi/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("No example " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Example " + file + " cannot be read", unreadable);
        }
    }
}
