package dev.talkgraph.model;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code talkgraph.extraction.model.url} says anything; without, nothing here is there. */
final class ModelIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(ModelProperties.PREFIX + ".url", "").isBlank();
    }
}
