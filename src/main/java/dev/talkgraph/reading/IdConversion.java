package dev.talkgraph.reading;

import dev.talkgraph.web.Moved;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Objects;
import java.util.Set;

/** Teaches Spring what {@link IdOf} says. */
@Configuration(proxyBeanMethods = false)
class IdConversion implements WebMvcConfigurer {

    private final Ids ids;

    IdConversion(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new PresentIds(ids));
    }

    private record PresentIds(Ids ids) implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, String.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return target.hasAnnotation(IdOf.class);
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object given, TypeDescriptor source, TypeDescriptor target) {
            var id = String.valueOf(given);
            var kind = Objects.requireNonNull(target.getAnnotation(IdOf.class)).value();
            var present = ids.present(kind, id);
            if (!present.equals(id) && target.hasAnnotation(PathVariable.class)) {
                throw new Moved("id", present);
            }
            return present;
        }
    }
}
