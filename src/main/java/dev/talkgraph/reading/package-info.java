/** How a question reaches the graph: ids settled, statements run, evidence given its words. */
@ApplicationModule(allowedDependencies = {"graph", "web"})
@NullMarked
package dev.talkgraph.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
