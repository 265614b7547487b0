package dev.talkgraph.picture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Where a handler shows its nodes and links: a parameter of it, settled on the format that this
 * request asks for before anything is queried. Such a handler is {@link InEveryFormat}, and its
 * parameters' record has a {@link PictureFormat} named {@code format} that may be absent.
 */
public final class Canvas {

    private final Pictures pictures;
    private final PictureFormat format;

    Canvas(Pictures pictures, PictureFormat format) {
        this.pictures = pictures;
        this.format = format;
    }

    /** Answers with nodes and links. */
    public ResponseEntity<byte[]> show(Subgraph picture) {
        return show(picture, picture);
    }

    /**
     * Answers with nodes and links.
     *
     * @param answer what the API's own JSON says, which may be more than other formats can
     */
    public ResponseEntity<byte[]> show(Object answer, Subgraph picture) {
        var headers = new HttpHeaders();
        headers.setContentType(format.contentType());
        if (format.isFile()) {
            headers.set(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"talkgraph." + format.extension() + '"');
        }
        var body =
                format == PictureFormat.JSON
                        ? pictures.written(answer)
                        : pictures.drawn(picture, format);
        return ResponseEntity.ok().headers(headers).body(body);
    }
}
