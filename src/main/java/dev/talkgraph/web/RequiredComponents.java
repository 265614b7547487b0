package dev.talkgraph.web;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;

/** Tells in the contract that all components of a record are there but those that may be absent. */
@Component
class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var described = described(schema, context);
        var record = rawType(type);
        if (described != null && described.getProperties() != null && record.isRecord()) {
            described.setRequired(
                    Arrays.stream(record.getRecordComponents())
                            .filter(component -> !mayBeAbsent(component))
                            .map(RecordComponent::getName)
                            .toList());
        }
        return schema;
    }

    /** The schema itself, where the converter answers with a reference to it. */
    private static @Nullable Schema<?> described(
            @Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        var name = schema.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length());
        return context.getDefinedModels().get(name);
    }

    private static Class<?> rawType(AnnotatedType type) {
        return type.getType() instanceof JavaType known
                ? known.getRawClass()
                : Json31.mapper().constructType(type.getType()).getRawClass();
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
