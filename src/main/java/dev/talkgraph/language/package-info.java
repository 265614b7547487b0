/** English as far as it is needed: sentences, tags, phrases, normal forms, vectors of sentences. */
@ApplicationModule(allowedDependencies = {"episode"})
@NullMarked
package dev.talkgraph.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
