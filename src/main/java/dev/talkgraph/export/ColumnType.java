package dev.talkgraph.export;

/** What values a property has, as the formats name it. */
enum ColumnType {
    STRING("string", "string"),
    LONG("long", "long"),
    DOUBLE("double", "double"),
    BOOLEAN("boolean", "boolean"),
    DATE("date", "string"),
    STRINGS("string[]", "string"),
    LONGS("long[]", "string"),
    DOUBLES("double[]", "string"),
    BOOLEANS("boolean[]", "string");

    private static final String LIST = "LIST<";

    private final String imported;
    private final String graphml;

    ColumnType(String imported, String graphml) {
        this.imported = imported;
        this.graphml = graphml;
    }

    /** As the header of an import file names it. */
    String imported() {
        return imported;
    }

    /** As a key of GraphML names it; what GraphML has no type for is text. */
    String graphml() {
        return graphml;
    }

    boolean isList() {
        return imported.endsWith("[]");
    }

    /**
     * Reads what Cypher's {@code valueType()} gives, such as {@code LIST<STRING NOT NULL> NOT NULL};
     * a type that no property here has is text.
     */
    static ColumnType of(String cypher) {
        if (cypher.startsWith(LIST)) {
            return listOf(cypher.substring(LIST.length()));
        }
        return switch (word(cypher)) {
            case "INTEGER" -> LONG;
            case "FLOAT" -> DOUBLE;
            case "BOOLEAN" -> BOOLEAN;
            case "DATE" -> DATE;
            default -> STRING;
        };
    }

    /** The type that holds the values of both. */
    ColumnType or(ColumnType other) {
        if (this == other) {
            return this;
        }
        if (isList() || other.isList()) {
            return STRINGS;
        }
        return (this == LONG || this == DOUBLE) && (other == LONG || other == DOUBLE)
                ? DOUBLE
                : STRING;
    }

    private static ColumnType listOf(String cypher) {
        return switch (word(cypher)) {
            case "INTEGER" -> LONGS;
            case "FLOAT" -> DOUBLES;
            case "BOOLEAN" -> BOOLEANS;
            default -> STRINGS;
        };
    }

    private static String word(String cypher) {
        return cypher.split("[ <>]", 2)[0];
    }
}
