/** The graph around things, within bounds. */
@ApplicationModule(allowedDependencies = {"picture", "reading", "graph", "web"})
@NullMarked
package dev.talkgraph.subgraph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
