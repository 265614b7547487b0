/** Tables of episodes, a row each: values with commas, semicolons, tabs or bars between them. */
@ApplicationModule(allowedDependencies = {"episode", "source"})
@NullMarked
package dev.talkgraph.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
