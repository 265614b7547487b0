/** What every REST room shares: problem details, pages, entity tags, the write key. */
@ApplicationModule(allowedDependencies = {"episode", "graph"})
@NullMarked
package dev.talkgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
