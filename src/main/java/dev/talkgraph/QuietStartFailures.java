package dev.talkgraph;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from printing a page about what the command line says in one line. */
final class QuietStartFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartProblem.of(failure).isPresent();
    }
}
