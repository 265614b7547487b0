/** What somebody asserts, in sentences that stand alone, and what a page asks. */
@ApplicationModule(allowedDependencies = {"episode", "language", "people"})
@NullMarked
package dev.talkgraph.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
