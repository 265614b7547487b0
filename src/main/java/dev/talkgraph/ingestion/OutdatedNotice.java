package dev.talkgraph.ingestion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start of a service that its graph was made by another version of the extractor. */
@Component
@ConditionalOnWebApplication
class OutdatedNotice {

    private static final Logger LOG = LoggerFactory.getLogger(OutdatedNotice.class);

    private final OutdatedSources outdated;
    private final Extraction extraction;

    OutdatedNotice(OutdatedSources outdated, Extraction extraction) {
        this.outdated = outdated;
        this.extraction = extraction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        try {
            outdated.extractor()
                    .filter(extractor -> !extractor.equals(extraction.version()))
                    .ifPresent(this::tell);
        } catch (RuntimeException away) {
            LOG.debug("What made the graph's facts is not known", away);
        }
    }

    private void tell(String extractor) {
        LOG.warn(
                "The graph's facts were made by {} and this is {} (sources concerned: {}): the command"
                        + " reextract makes them anew",
                extractor,
                extraction.version(),
                outdated.count().outdated());
    }
}
