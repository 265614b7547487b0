/** Nodes and links in every format that people feed to a viewer. */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package dev.talkgraph.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
