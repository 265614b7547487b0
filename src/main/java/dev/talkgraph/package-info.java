/** Talkgraph, put together: the application and its command line. Every room below has one purpose. */
@NullMarked
package dev.talkgraph;

import org.jspecify.annotations.NullMarked;
