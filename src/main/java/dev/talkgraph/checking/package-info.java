/** Whether somebody really said it: a quote looked for in all that was spoken, over REST and with a command. */
@ApplicationModule(
        allowedDependencies = {
            "quotation",
            "reading",
            "graph",
            "episode",
            "language",
            "meaning",
            "web",
            "command"
        })
@NullMarked
package dev.talkgraph.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
