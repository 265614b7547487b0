package dev.talkgraph.reading;

import dev.talkgraph.graph.Statements;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list of questions to the graph; each is answered in one reading transaction of at most 30 seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Transactional(transactionManager = Statements.TRANSACTIONS, readOnly = true, timeout = 30)
public @interface QueryClass {}
