package dev.talkgraph.graph;

import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** With a database elsewhere, what reads and writes goes over Bolt as well. */
@AutoConfiguration(after = EmbeddedNeo4jConfiguration.class, before = Neo4jAutoConfiguration.class)
@ConditionalOnMissingBean(EmbeddedNeo4j.class)
class BoltConfiguration {

    @Bean({"transactionManager", Statements.TRANSACTIONS})
    Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
        return new Neo4jTransactionManager(driver, databases);
    }

    @Bean
    Transactions boltTransactions(Driver driver) {
        return new BoltTransactions(driver);
    }

    @Bean
    Statements boltStatements(Neo4jClient client, Neo4jTransactionManager transactions) {
        return new BoltStatements(client, transactions);
    }
}
