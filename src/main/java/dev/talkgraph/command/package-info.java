/** How a command reaches the graph: the store itself, or the service that holds it. */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package dev.talkgraph.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
