package dev.talkgraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one Spring context that every test with a database shares: the whole service on a free port. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TalkgraphApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface DatabaseTest {}
