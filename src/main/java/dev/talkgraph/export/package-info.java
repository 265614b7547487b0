/** The whole graph as a stream, in formats that other tools read. */
@ApplicationModule(allowedDependencies = {"graph", "web"})
@NullMarked
package dev.talkgraph.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
