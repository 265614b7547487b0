/** Facts that are supplied as such, in the form of our own. */
@ApplicationModule(allowedDependencies = {"episode", "source"})
@NullMarked
package dev.talkgraph.supplied;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
