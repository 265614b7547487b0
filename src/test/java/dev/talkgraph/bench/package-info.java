/** How fast it is: run by {@code mvn -Pbench verify -Dcorpus=DIR}, never with the tests. */
@NullMarked
package dev.talkgraph.bench;

import org.jspecify.annotations.NullMarked;
