package dev.talkgraph.web;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;

/** A parameter may be left out, but no address can say null: the contract does not offer it. */
@Component
class PlainParameters implements ParameterCustomizer {

    @Override
    public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter declared) {
        Schema<?> schema = parameter == null ? null : parameter.getSchema();
        if (schema != null && schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
        }
        return parameter;
    }
}
