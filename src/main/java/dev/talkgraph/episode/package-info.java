/** The field's words: pure records of what a source says and what an episode's sources say together. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.talkgraph.episode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
