/** Who takes part in a conversation and who is only mentioned, by a document's own words. */
@ApplicationModule(allowedDependencies = {"episode", "language"})
@NullMarked
package dev.talkgraph.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
