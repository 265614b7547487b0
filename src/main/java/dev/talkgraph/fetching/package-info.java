/** Sources on the web: which of them may be fetched, and how without harm. Nothing is, unless it is set. */
@ApplicationModule(allowedDependencies = {"graph", "source"})
@NullMarked
package dev.talkgraph.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
