package dev.talkgraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** An answer that is sent as it is written, and copied as long as it stays small. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private final int largest;
    private @Nullable ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;

    CopiedResponse(HttpServletResponse response, int largest) {
        super(response);
        this.largest = largest;
    }

    /** All that was written through the stream, unless it was too much. */
    Optional<byte[]> copy() {
        return stream == null || copy == null ? Optional.empty() : Optional.of(copy.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Copying(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        restart();
    }

    @Override
    public void reset() {
        super.reset();
        restart();
    }

    private void restart() {
        if (copy != null) {
            copy.reset();
        }
    }

    private void keep(byte[] bytes, int from, int length) {
        if (copy != null && copy.size() + length > largest) {
            copy = null;
        } else if (copy != null) {
            copy.write(bytes, from, length);
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream sent;

        Copying(ServletOutputStream sent) {
            this.sent = sent;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            sent.write(bytes, from, length);
            keep(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            sent.flush();
        }

        @Override
        public void close() throws IOException {
            sent.close();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            sent.setWriteListener(listener);
        }
    }
}
