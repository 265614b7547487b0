/** Podcast feeds: a show's episodes as RSS and Atom tell them, and chapters beside a recording. */
@ApplicationModule(allowedDependencies = {"episode", "page", "people", "source"})
@NullMarked
package dev.talkgraph.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
