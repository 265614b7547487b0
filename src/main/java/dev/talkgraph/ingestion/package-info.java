/** Sources in, changed or out: jobs, their progress, and the key that writing needs. */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "episode",
            "language",
            "fetching",
            "format",
            "source",
            "extraction",
            "identity",
            "graph",
            "reconciliation",
            "meaning",
            "web",
            "command"
        })
@NullMarked
package dev.talkgraph.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
