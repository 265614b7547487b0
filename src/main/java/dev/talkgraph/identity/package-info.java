/** When two names, topics, shows, episodes or claims are the same, and why. */
@ApplicationModule(allowedDependencies = {"episode", "language", "inference"})
@NullMarked
package dev.talkgraph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
