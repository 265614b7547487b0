package dev.talkgraph.reading;

import dev.talkgraph.web.AnswerHeaders;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;

/** Tells in the contract what becomes of ids: what {@link IdOf} promises. */
@Component
@Order(0)
class IdsInContract implements OperationCustomizer, ParameterCustomizer {

    @Override
    public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter declared) {
        var id = declared.getParameterAnnotation(IdOf.class);
        if (parameter != null && id != null && "path".equals(parameter.getIn())) {
            parameter.setDescription(
                    "Id of the %s; another id of it is answered 301".formatted(id.value().word()));
        }
        return parameter;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(IdOf.class)) {
                operation.getResponses().addApiResponse("301", moved());
                operation.getResponses().putIfAbsent("404", new ApiResponse());
            }
            if (filtersById(parameter)) {
                operation.getResponses().putIfAbsent("404", new ApiResponse());
            }
        }
        return operation;
    }

    private static boolean filtersById(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(IdOf.class));
    }

    private static ApiResponse moved() {
        return new ApiResponse()
                .description("This is another id of the thing; Location has the present one")
                .addHeaderObject(
                        "Location", AnswerHeaders.location("The same with the present id"));
    }
}
