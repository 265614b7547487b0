package dev.talkgraph.supplied;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The published JSON Schema of supplied facts. */
final class FactsSchema {

    private static final String RESOURCE = "/static/schemas/source-facts.json";
    private static final Schema SCHEMA = load();

    private FactsSchema() {}

    private static Schema load() {
        try (var resource = FactsSchema.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The class path lacks " + RESOURCE);
            }
            var json = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            // Messages in the machine's language would make two machines differ.
            var english = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry -> registry.schemaRegistryConfig(english))
                    .getSchema(json, InputFormat.JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds what does not follow the schema. */
    static void check(SuppliedJson.Placed json, Problems problems) {
        var errors = SCHEMA.validate(json.root());
        for (var error : errors) {
            if (problems.areMany()) {
                break;
            }
            problems.add(pointer(error), error.getMessage());
        }
        problems.expect(errors.size());
    }

    /** A value that should not be there is pointed at itself, not the object that holds it. */
    private static String pointer(Error error) {
        var holder = error.getInstanceLocation().toString();
        var extra = "additionalProperties".equals(error.getKeyword());
        var name = error.getProperty();
        if (!extra || name == null) {
            return holder;
        }
        return holder + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
