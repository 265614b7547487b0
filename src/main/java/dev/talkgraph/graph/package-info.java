/** The store: Neo4j inside the process or elsewhere, its schema, its named statements and its nodes. */
@ApplicationModule(allowedDependencies = {"episode"})
@NullMarked
package dev.talkgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
