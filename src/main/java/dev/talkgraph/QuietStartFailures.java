package dev.talkgraph;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from printing a page about what the command line tells by itself. */
final class QuietStartFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
