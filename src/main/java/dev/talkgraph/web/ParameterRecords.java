package dev.talkgraph.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a record from a request's parameters, one a component. What {@link Schema} documents of a
 * component (minimum, maximum, default) is what is enforced; a component that is no {@code
 * Nullable} needs a default or a value.
 */
class ParameterRecords implements HandlerMethodArgumentResolver {

    private static final int LONGEST = 1_000;

    private final ObjectProvider<ConversionService> conversion;

    ParameterRecords(ObjectProvider<ConversionService> conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && parameter.getParameterType().isRecord();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var constructor = canonical(parameter.getParameterType());
        var components = parameter.getParameterType().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var given = request.getParameterValues(components[i].getName());
            values[i] = value(new MethodParameter(constructor, i), components[i].getName(), given);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw refused;
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private @Nullable Object value(
            MethodParameter component, String name, String @Nullable [] given) {
        var schema = component.getParameterAnnotation(Schema.class);
        if (List.class.isAssignableFrom(component.getParameterType())) {
            return given == null ? List.of() : converted(component, name, String.join(",", given));
        }
        if (given != null && given.length > 1) {
            throw InvalidParameter.repeated(name);
        }
        var text = given == null ? "" : given[0].strip();
        if (text.isEmpty() && schema != null) {
            text = schema.defaultValue();
        }
        if (text.isEmpty()) {
            return absent(component, name);
        }
        if (text.length() > LONGEST) {
            throw new InvalidParameter(name, "up to " + LONGEST + " characters");
        }
        var value = converted(component, name, text);
        refuseOutOfRange(value, name, schema);
        return value;
    }

    private static @Nullable Object absent(MethodParameter component, String name) {
        if (component.isOptional()) {
            return null;
        }
        throw InvalidParameter.missing(name, Accepts.type(component.getParameterType()));
    }

    private @Nullable Object converted(MethodParameter component, String name, String text) {
        try {
            return conversion
                    .getObject()
                    .convert(
                            text,
                            TypeDescriptor.valueOf(String.class),
                            new TypeDescriptor(component));
        } catch (ConversionException unreadable) {
            throw Causes.of(unreadable, ProblemException.class)
                    .orElseGet(
                            () ->
                                    new InvalidParameter(
                                            name,
                                            accepts(
                                                    component.getParameterType(),
                                                    component.getParameterAnnotation(
                                                            Schema.class))));
        }
    }

    private static void refuseOutOfRange(
            @Nullable Object value, String name, @Nullable Schema schema) {
        if (schema == null || !(value instanceof Number number)) {
            return;
        }
        var amount = number.doubleValue();
        var tooSmall = !schema.minimum().isEmpty() && amount < Double.parseDouble(schema.minimum());
        var tooLarge = !schema.maximum().isEmpty() && amount > Double.parseDouble(schema.maximum());
        if (tooSmall || tooLarge || Double.isNaN(amount)) {
            throw new InvalidParameter(name, accepts(value.getClass(), schema));
        }
    }

    private static List<String> accepts(Class<?> type, @Nullable Schema schema) {
        return schema == null
                ? Accepts.type(type)
                : Accepts.range(type, schema.minimum(), schema.maximum());
    }
}
