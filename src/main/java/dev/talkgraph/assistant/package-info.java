/** The questions as tools for assistants, over the Model Context Protocol. */
@ApplicationModule(
        allowedDependencies = {
            "exploration",
            "search",
            "discussion",
            "paths",
            "checking",
            "reading",
            "episode",
            "graph",
            "web"
        })
@NullMarked
package dev.talkgraph.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
