/** How two sentences stand to each other: the same, the opposite, or neither, and why. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package dev.talkgraph.inference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
