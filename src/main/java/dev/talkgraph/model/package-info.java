/** The optional language model: asked over HTTP, and believed only where the source has the words. */
@ApplicationModule(allowedDependencies = {"episode", "language", "extraction"})
@NullMarked
package dev.talkgraph.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
