/** Pages about an episode: newsletters, notes and summaries, and the words of HTML. */
@ApplicationModule(allowedDependencies = {"episode", "source"})
@NullMarked
package dev.talkgraph.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
