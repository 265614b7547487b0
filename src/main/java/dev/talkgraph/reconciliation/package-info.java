/** What all sources of one episode say together, and how that becomes the graph in one transaction. */
@ApplicationModule(
        allowedDependencies = {
            "episode",
            "language",
            "quotation",
            "identity",
            "relations",
            "graph"
        })
@NullMarked
package dev.talkgraph.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
