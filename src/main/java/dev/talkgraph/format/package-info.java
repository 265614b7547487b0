/** All formats that are read; the content decides which one it is. */
@ApplicationModule(
        allowedDependencies = {
            "episode",
            "feed",
            "page",
            "source",
            "subtitle",
            "supplied",
            "transcript"
        })
@NullMarked
package dev.talkgraph.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
