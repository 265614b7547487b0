/** All formats that are read; the content decides which one it is. */
@ApplicationModule(
        allowedDependencies = {
            "episode",
            "feed",
            "mail",
            "note",
            "page",
            "source",
            "subtitle",
            "supplied",
            "table",
            "transcript"
        })
@NullMarked
package dev.talkgraph.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
