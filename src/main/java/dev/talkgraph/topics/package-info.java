/** What a document is about: its topics by the names it uses, and where it speaks of them. */
@ApplicationModule(allowedDependencies = {"episode", "language", "people"})
@NullMarked
package dev.talkgraph.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
