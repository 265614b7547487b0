/** What a source is before its format is known: its text, the pieces a text has, and what reads it. */
@ApplicationModule(allowedDependencies = {"episode"})
@NullMarked
package dev.talkgraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
