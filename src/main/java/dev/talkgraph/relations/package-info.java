/** How claims of different people stand to each other, and which claims answer a question. */
@ApplicationModule(allowedDependencies = {"episode", "language", "identity", "inference"})
@NullMarked
package dev.talkgraph.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
