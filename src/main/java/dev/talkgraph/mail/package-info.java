/** E-mail as files: which words of it are to be read, when it was sent, and what it calls itself. */
@ApplicationModule(allowedDependencies = {"source"})
@NullMarked
package dev.talkgraph.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
