package dev.talkgraph.reconciliation;

import java.util.Collection;

/** Sees the episodes that a change rewrites, as they were and as they are then. */
interface Witness {

    /** Sees nothing. */
    Witness NONE =
            new Witness() {
                @Override
                public void before(Collection<String> episodes) {}

                @Override
                public void after(Collection<String> episodes) {}
            };

    /** These episodes are about to be taken out. */
    void before(Collection<String> episodes);

    /** These episodes were written. */
    void after(Collection<String> episodes);
}
