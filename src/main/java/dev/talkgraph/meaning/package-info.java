/** What the graph's texts mean: their vectors, made behind the facts, and the nearest to a question. */
@ApplicationModule(allowedDependencies = {"episode", "language", "graph", "web"})
@NullMarked
package dev.talkgraph.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
