package dev.talkgraph;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.AntPathMatcher;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract that the service serves, as the judge of what it answers: a status, a header, a
 * content type or a member of a body that the contract does not name is a failed test.
 */
public final class Contract {

    /** What is served beside the API and described elsewhere: the contract itself and its pages. */
    private static final List<String> BESIDE =
            List.of("/v3/api-docs", "/swagger-ui.html", "/swagger-ui/");

    private static final JsonMapper JSON = new JsonMapper();
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    private final JsonNode document;
    private final JsonNode schemas;
    private final Map<String, Schema> judges = new ConcurrentHashMap<>();

    /** Judges by this document. */
    public Contract(String served) {
        document = JSON.readTree(served);
        schemas = JSON.readTree(served.replace("#/components/schemas/", "#/$defs/"));
        schemas.at("/components/schemas").forEach(Contract::close);
    }

    /**
     * Judges an answer.
     *
     * @throws AssertionError saying what of it is not as the contract says
     */
    public void judge(String method, String path, int status, HttpHeaders headers, String body) {
        var asked = method + " " + path + " answered " + status;
        if (method.equals("OPTIONS") || BESIDE.stream().anyMatch(path::startsWith)) {
            return;
        }
        var template = templateOf(path);
        var operation = operation(template, method);
        if (operation == null) {
            // Nothing there: no address of the API, or none that takes this method.
            require(status >= 400, asked + ", and the contract does not know the operation");
            isProblem(asked, headers, body);
            return;
        }
        var pointer = operation + "/responses/" + status;
        require(document.at(pointer).isObject(), asked + ", which the contract does not name");
        if (document.at(pointer).has("$ref")) {
            pointer = document.at(pointer).get("$ref").asString().substring(1);
        }
        hasHeaders(asked, document.at(pointer), headers);
        hasContent(asked, pointer, headers, method.equals("HEAD") ? null : body);
    }

    /** Whether a body follows a schema of the contract; what is wrong, or nothing. */
    public List<String> faults(String pointer, String body) {
        return judges
                .computeIfAbsent(pointer, this::judgeOf)
                .validate(
                        body,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    JsonNode document() {
        return document;
    }

    private void isProblem(String asked, HttpHeaders headers, String body) {
        require(
                MediaType.APPLICATION_PROBLEM_JSON.equals(headers.getContentType()),
                asked + " as " + headers.getContentType());
        var faults = faults("/components/schemas/Problem", body);
        require(faults.isEmpty(), asked + " with no problem: " + faults + " in " + body);
    }

    private static void hasHeaders(String asked, JsonNode response, HttpHeaders headers) {
        response.path("headers")
                .forEachEntry(
                        (name, header) ->
                                require(
                                        headers.containsHeader(name)
                                                || !header.path("required").asBoolean(),
                                        asked + " without " + name));
    }

    private void hasContent(String asked, String pointer, HttpHeaders headers, String body) {
        var contents = document.at(pointer).path("content");
        if (contents.isEmpty()) {
            require(body == null || body.isEmpty(), asked + " with a body: " + body);
            return;
        }
        var type = String.valueOf(headers.getContentType());
        var named =
                contents.propertyNames().stream()
                        .filter(name -> sameType(name, headers.getContentType()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(asked + " as " + type));
        if (body != null && named.endsWith("json")) {
            var schema = pointer + "/content/" + escaped(named) + "/schema";
            var faults = faults(schema, body);
            require(faults.isEmpty(), asked + ", " + faults + " in " + shown(body));
        }
    }

    private static boolean sameType(String named, MediaType given) {
        return given != null && MediaType.valueOf(named).equalsTypeAndSubtype(given);
    }

    private Schema judgeOf(String pointer) {
        var root = JSON.createObjectNode();
        root.set("$defs", schemas.at("/components/schemas"));
        root.putArray("allOf").add(schemas.at(pointer));
        return SchemaRegistry.withDialect(Dialects.getOpenApi31())
                .getSchema(root.toString(), InputFormat.JSON);
    }

    /** Objects of the contract have the members that it names and no others. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("unevaluatedProperties", false);
        }
        schema.forEach(Contract::close);
    }

    private String templateOf(String path) {
        var plain = URI.create(path).getPath().replaceAll(";[^/]*", "");
        return document.get("paths").propertyNames().stream()
                .filter(template -> PATHS.match(template, plain))
                .min(PATHS.getPatternComparator(plain))
                .orElse("");
    }

    private String operation(String template, String method) {
        var read = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        var pointer = "/paths/" + escaped(template) + "/" + read;
        return document.at(pointer).isObject() ? pointer : null;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String shown(String body) {
        return body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body;
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new AssertionError(otherwise);
        }
    }
}
