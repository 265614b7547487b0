/** What one document says: people, topics, claims, quotes, questions, each with its place in the text. */
@ApplicationModule(allowedDependencies = {"episode", "language", "people", "topics", "claims"})
@NullMarked
package dev.talkgraph.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
