/** What was said, as transcripts of every make write it: who, when and in which words. */
@ApplicationModule(allowedDependencies = {"episode", "source"})
@NullMarked
package dev.talkgraph.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
