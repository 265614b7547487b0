/** Notes on an episode as Obsidian and its like keep them: front matter, fields, links, callouts. */
@ApplicationModule(allowedDependencies = {"episode", "page", "source"})
@NullMarked
package dev.talkgraph.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
