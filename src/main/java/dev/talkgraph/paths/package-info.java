/** How two things hang together: explained ways from one to the other. */
@ApplicationModule(allowedDependencies = {"reading", "subgraph", "graph", "web"})
@NullMarked
package dev.talkgraph.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
