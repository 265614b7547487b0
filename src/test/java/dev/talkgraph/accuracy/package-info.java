/**
 * How right the graph is: every row of the table of accuracy, measured on data nobody here wrote
 * through what the rooms offer each other, never through a door of the tests.
 */
@NullMarked
package dev.talkgraph.accuracy;

import org.jspecify.annotations.NullMarked;
