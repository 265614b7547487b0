package dev.talkgraph;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Serves the graph over HTTP until the process is told to stop. */
@Command(
        name = "serve",
        description = "Serves the graph over HTTP until the process is told to stop.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Opening opening;

    @Mixin private DataOption data = new DataOption();

    ServeCommand(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws InterruptedException {
        return with(data);
    }

    /** Serves the store that the option names. */
    int with(DataOption chosen) throws InterruptedException {
        var closed = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> onClose = event -> closed.countDown();
        opening.serve(chosen.properties()).addApplicationListener(onClose);
        closed.await();
        return 0;
    }
}
