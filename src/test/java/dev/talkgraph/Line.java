package dev.talkgraph;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a real server, by TCP, that a test can cut, deafen and mend. */
public final class Line implements Closeable {

    /** What becomes of words on the line. */
    private enum State {
        WHOLE,
        /** Connections break, and new ones are refused. */
        CUT,
        /** Nobody hears anything, and nothing breaks: a network that drops packets. */
        DEAF
    }

    private static final long PATIENCE_NANOSECONDS = 10_000_000_000L;

    private final URI server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;
    private volatile State state = State.WHOLE;

    public Line(URI server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        Thread.ofVirtual().start(this::answer);
    }

    public int port() {
        return port;
    }

    public void cut() throws IOException {
        state = State.CUT;
        close();
    }

    public void deafen() {
        state = State.DEAF;
    }

    /** Whole again; what a deaf line did not pass on is lost, its connections with it. */
    public void mend() throws IOException {
        close();
        door = opened(port);
        state = State.WHOLE;
        Thread.ofVirtual().start(this::answer);
    }

    /** The port is free once whoever waited at the former door has heard that it is closed. */
    private static ServerSocket opened(int port) throws IOException {
        var until = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (true) {
            try {
                return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            } catch (BindException stillOpen) {
                if (System.nanoTime() > until) {
                    throw stillOpen;
                }
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
            open.remove(socket);
        }
    }

    private void answer() {
        var here = door;
        try {
            while (true) {
                var near = here.accept();
                var far = new Socket(server.getHost(), server.getPort());
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> pass(near, far));
                Thread.ofVirtual().start(() -> pass(far, near));
            }
        } catch (IOException closed) {
            // Cut, or over.
        }
    }

    private void pass(Socket from, Socket to) {
        var words = new byte[8_192];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var read = in.read(words); read >= 0; read = in.read(words)) {
                if (state != State.DEAF) {
                    out.write(words, 0, read);
                }
            }
        } catch (IOException broken) {
            // The other end hears of it by the closing of its socket.
        }
    }
}
