package dev.talkgraph.picture;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Adds to the contract an example in each format, from {@code /openapi/<operationId>.gexf} … */
@Component
@Order(0)
class FormatExamples implements OperationCustomizer {

    private final JsonMapper json;

    FormatExamples(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var answer = operation.getResponses().get("200");
        if (answer == null || !handler.hasMethodAnnotation(InEveryFormat.class)) {
            return operation;
        }
        for (var format : PictureFormat.values()) {
            var form = answer.getContent().get(format.mediaType().toString());
            if (form != null && format != PictureFormat.JSON && format != PictureFormat.CSV) {
                var name = "/openapi/" + operation.getOperationId() + "." + format.extension();
                form.addExamples("answer", example(name, !format.isFile()));
            }
        }
        return operation;
    }

    private Example example(String name, boolean isTree) {
        try (var stream = FormatExamples.class.getResourceAsStream(name)) {
            if (stream == null) {
                return new Example();
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Example().value(isTree ? json.readValue(text, Object.class) : text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Example " + name + " cannot be read", unreadable);
        }
    }
}
