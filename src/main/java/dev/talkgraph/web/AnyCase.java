package dev.talkgraph.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

import java.util.Locale;

/** Reads the name of an enum's constant in any case. */
@SuppressWarnings("rawtypes") // Spring asks for a factory of raw enums.
class AnyCase implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return text -> named(type, text.strip().toUpperCase(Locale.ROOT));
    }

    private static <T extends Enum> T named(Class<T> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + " has this name");
    }
}
