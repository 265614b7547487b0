/** The whole corpus at a glance: its largest topics, and the communities that they form. */
@ApplicationModule(allowedDependencies = {"picture", "reading", "subgraph", "graph", "web"})
@NullMarked
package dev.talkgraph.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
