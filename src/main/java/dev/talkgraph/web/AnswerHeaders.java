package dev.talkgraph.web;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** The headers that answers carry, as the contract describes them. */
public final class AnswerHeaders {

    private AnswerHeaders() {}

    /** Where to ask instead, or where something new is. */
    public static Header location(String description) {
        return text(description);
    }

    static Header tag() {
        return text("The graph's version; send it back as If-None-Match");
    }

    static Header authenticate() {
        return text("The scheme: Bearer");
    }

    static Header retryAfter() {
        return new Header()
                .required(true)
                .description("After how many seconds to ask again")
                .schema(new IntegerSchema());
    }

    static ApiResponse notModified() {
        return new ApiResponse()
                .description("The graph is still at this version")
                .addHeaderObject("ETag", tag());
    }

    private static Header text(String description) {
        return new Header().required(true).description(description).schema(new StringSchema());
    }
}
