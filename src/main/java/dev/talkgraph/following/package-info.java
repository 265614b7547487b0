/** What is new about a topic or a guest, as feeds that any reader follows. */
@ApplicationModule(allowedDependencies = {"reading", "graph", "web"})
@NullMarked
package dev.talkgraph.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
