package dev.talkgraph.graph;

import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Neo4j in the process, unless {@code spring.neo4j.uri} names a database elsewhere. What reads
 * and what ingestion writes is run by its kernel; exports and Spring Data go over Bolt, as they would
 * to a database elsewhere.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedNeo4jConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
        return new EmbeddedNeo4j(properties);
    }

    /** The transactions of all that goes over Bolt, Spring Data among it. */
    @Bean
    @Primary
    Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
        return new Neo4jTransactionManager(driver, databases);
    }

    @Bean(Statements.TRANSACTIONS)
    KernelTransactions readingTransactions(EmbeddedNeo4j here) {
        return new KernelTransactions(here.database());
    }

    @Bean
    Transactions embeddedTransactions(EmbeddedNeo4j here, Neo4jProperties properties) {
        return new EmbeddedTransactions(here.database(), properties.getMaxTransactionRetryTime());
    }

    @Bean
    Statements kernelStatements(KernelTransactions transactions) {
        return new KernelStatements(transactions);
    }
}
