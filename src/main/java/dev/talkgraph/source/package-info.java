/** One small reader a format, picked by looking at the content, all giving the same document. */
@ApplicationModule(allowedDependencies = {"episode"})
@NullMarked
package dev.talkgraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
