/** Finding anything by its words and by what they mean. */
@ApplicationModule(
        allowedDependencies = {"reading", "graph", "episode", "language", "meaning", "web"})
@NullMarked
package dev.talkgraph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
