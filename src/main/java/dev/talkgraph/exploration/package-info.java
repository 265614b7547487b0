/** The things of the graph and their lists, over REST. */
@ApplicationModule(
        allowedDependencies = {
            "citation",
            "reading",
            "graph",
            "identity",
            "language",
            "episode",
            "web"
        })
@NullMarked
package dev.talkgraph.exploration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
