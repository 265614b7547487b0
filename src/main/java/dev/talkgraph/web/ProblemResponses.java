package dev.talkgraph.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors of the contract, one for each status: a problem with its code, and an example. */
final class ProblemResponses {

    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503);

    private ProblemResponses() {}

    /** Keeps the problem's schema and every error where operations refer to them. */
    static void addTo(Components components) {
        components.addSchemas("Problem", problem());
        STATUSES.forEach(status -> components.addResponses(name(status), of(status)));
    }

    static String reference(int status) {
        return "#/components/responses/" + name(status);
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    static ApiResponse of(int status) {
        var code = ProblemCode.of(status);
        var schema =
                new Schema<>()
                        .addAllOfItem(new Schema<>().$ref("#/components/schemas/Problem"))
                        .addAllOfItem(only(status, code));
        var content =
                new MediaType()
                        .schema(schema)
                        .addExamples("problem", new Example().value(sample(status, code)));
        var response =
                new ApiResponse()
                        .description(description(status))
                        .content(new Content().addMediaType("application/problem+json", content));
        if (status == 429 || status == 503) {
            response.addHeaderObject("Retry-After", AnswerHeaders.retryAfter());
        }
        if (status == 401) {
            response.addHeaderObject("WWW-Authenticate", AnswerHeaders.authenticate());
        }
        return response;
    }

    private static Schema<Object> only(int status, ProblemCode code) {
        var schema = new Schema<Object>();
        schema.addProperty("status", new IntegerSchema()._enum(List.of(status)));
        schema.addProperty("code", new StringSchema()._enum(List.of(code.name())));
        return schema;
    }

    private static Schema<Object> problem() {
        var schema = new Schema<Object>();
        schema.addType("object");
        schema.setDescription("A problem of RFC 9457");
        var codes = Arrays.stream(ProblemCode.values()).map(Enum::name).toList();
        schema.addProperty("type", text("The code as a URI").format("uri"));
        schema.addProperty("title", text("The code in words"));
        schema.addProperty("status", new IntegerSchema().description("The HTTP status"));
        schema.addProperty("detail", text("What is wrong here, in a sentence"));
        schema.addProperty("instance", text("The path asked for").format("uri-reference"));
        schema.addProperty("code", new StringSchema()._enum(codes).description("Stable name"));
        schema.addProperty("parameter", text("The parameter that is not accepted"));
        schema.addProperty(
                "accepts",
                new ArraySchema()
                        .items(new StringSchema())
                        .description("What would have been accepted"));
        schema.setRequired(List.of("type", "title", "status", "detail", "instance", "code"));
        return schema;
    }

    private static Schema<String> text(String description) {
        var schema = new StringSchema();
        schema.setDescription(description);
        return schema;
    }

    private static Map<String, Object> sample(int status, ProblemCode code) {
        var sample = new LinkedHashMap<String, Object>();
        sample.put("type", code.type());
        sample.put("title", code.title());
        sample.put("status", status);
        sample.put("detail", detail(status));
        sample.put("instance", "/api/v1/topics");
        sample.put("code", code.name());
        if (status == 400) {
            sample.put("parameter", "size");
            sample.put("accepts", List.of("1..200"));
        }
        return sample;
    }

    private static String description(int status) {
        return switch (status) {
            case 400 -> "A parameter, or the body, is not accepted";
            case 401 -> "The write key is missing or wrong";
            case 403 -> "A page of another origin may only read";
            case 404 -> "There is no such thing";
            case 406 -> "There is no answer in the format that Accept asks for";
            case 409 -> "The change does not fit what is there";
            case 413 -> "The request is too large";
            case 415 -> "The body's content type is not read here";
            case 429 -> "So much waits that nothing more is taken in for a while";
            case 503 -> "The database does not answer now";
            default -> "Something went wrong in the service";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The parameter \"size\" is not accepted: 1..200.";
            case 401 -> "This needs the write key.";
            case 503 -> "The graph's database does not answer now.";
            default -> description(status) + ".";
        };
    }
}
