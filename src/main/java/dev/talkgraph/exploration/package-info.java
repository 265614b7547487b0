/** The questions people ask of the graph, and their answers over REST. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "identity",
            "language",
            "episode",
            "meaning",
            "web",
            "command"
        })
@NullMarked
package dev.talkgraph.exploration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
