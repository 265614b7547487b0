package dev.talkgraph.export;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that says what it is with its first byte, so that a failure before that is a problem. */
final class Attachment extends OutputStream {

    private final ExportFormat format;
    private final HttpServletResponse response;
    private @Nullable OutputStream begun;

    Attachment(ExportFormat format, HttpServletResponse response) {
        this.format = format;
        this.response = response;
    }

    @Override
    public void write(int value) throws IOException {
        begin().write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begin().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        begin().flush();
    }

    private OutputStream begin() throws IOException {
        if (begun == null) {
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(format.fileName()).build().toString());
            begun = response.getOutputStream();
        }
        return begun;
    }
}
