/** Who discussed a concept, over REST and on the command line. */
@ApplicationModule(
        allowedDependencies = {
            "exploration",
            "reading",
            "graph",
            "episode",
            "identity",
            "language",
            "meaning",
            "web",
            "command"
        })
@NullMarked
package dev.talkgraph.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
