package dev.talkgraph.reading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks text that is the id of a thing. By the time a handler sees it the thing is there and this
 * is its present id: another id in the path is answered 301, in a filter it is resolved silently,
 * and an id of nothing is answered 404.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdOf {

    Kind value();
}
