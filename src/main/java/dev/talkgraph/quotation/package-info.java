/** Where the words of a quote were spoken, by words and by meaning, and what verdict that gives. */
@ApplicationModule(allowedDependencies = {"episode", "language"})
@NullMarked
package dev.talkgraph.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
