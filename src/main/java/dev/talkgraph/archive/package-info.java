/** Files that hold files: what is in them comes out one behind the other, and bounded. */
@ApplicationModule(allowedDependencies = {"source"})
@NullMarked
package dev.talkgraph.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
