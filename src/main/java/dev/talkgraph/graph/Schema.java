package dev.talkgraph.graph;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Constraints and indexes from {@code /cypher/schema/V0001__….cypher} on, applied in order at
 * start, a transaction each. Every statement says {@code IF NOT EXISTS}, so that applying it again changes nothing.
 */
@Component
class Schema implements InitializingBean {

    private static final String FILES = "classpath:/cypher/schema/V*__*.cypher";
    private static final String INDEXES_ONLINE = Cypher.named("schema/await-indexes");

    private final Transactions transactions;
    private final KeptCounts counts;

    Schema(Transactions transactions, KeptCounts counts) {
        this.transactions = transactions;
        this.counts = counts;
    }

    @Override
    public void afterPropertiesSet() {
        for (var file : files()) {
            apply(transactions, file);
        }
        transactions.read(running -> running.run(INDEXES_ONLINE, Map.of()));
        counts.makeMissing();
    }

    /** The statements of one file, in one transaction: none of them writes data. */
    static void apply(Transactions transactions, List<String> statements) {
        transactions.write(
                running -> {
                    statements.forEach(statement -> running.run(statement, Map.of()));
                    return true;
                });
    }

    /** The statements of all files in the order of their names, each ended by a semicolon. */
    static List<List<String>> files() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files)
                    .sorted(
                            Comparator.comparing(
                                    file -> Objects.requireNonNull(file.getFilename())))
                    .map(file -> parted(textOf(file)).toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema's files cannot be read", unreadable);
        }
    }

    /** The statements of one file, by its name without ending. */
    static List<String> parts(String name) {
        return parted(Cypher.named(name)).toList();
    }

    private static Stream<String> parted(String file) {
        return Arrays.stream(file.split(";\\s*(?:\\R|$)")).filter(part -> !part.isBlank());
    }

    private static String textOf(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Schema file " + file + " cannot be read", unreadable);
        }
    }
}
