/** Transcripts that come in timed pieces: WebVTT, SubRip, JSON and HTML. */
@ApplicationModule(allowedDependencies = {"episode", "source"})
@NullMarked
package dev.talkgraph.subtitle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
