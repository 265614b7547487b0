/** How a claim or a quote is cited elsewhere: in Markdown and for BibTeX. */
@ApplicationModule(allowedDependencies = {"reading", "graph", "web"})
@NullMarked
package dev.talkgraph.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
