package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.extraction.LanguageModel;
import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.ingestion.IngestedSource.ByModel;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;

/** How documents become facts here: by the rules, and by a language model where one is set. */
@Component
class Extraction {

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

    private final @Nullable LanguageModel model;
    private volatile String told = "";

    Extraction(ObjectProvider<LanguageModel> model) {
        this.model = model.getIfAvailable();
    }

    /** Facts and, where a model was asked, what came of that; the rules' alone where it failed. */
    record Extracted(
            SourceFacts facts, @Nullable ByModel byModel, @Nullable LanguageModelFailure failure) {

        /** Facts that no model was asked for. */
        static Extracted withoutModel(SourceFacts facts) {
            return new Extracted(facts, null, null);
        }

        /** Whether asking later may give more. */
        boolean isForLater() {
            return failure != null && failure.concern() != LanguageModelFailure.Concern.DOCUMENT;
        }
    }

    /** What facts say that made them, when all went well. */
    String version() {
        return model == null ? Extractor.version() : versionWith(model);
    }

    /** The extractors whose facts need not be made anew. */
    List<String> presentVersions() {
        return List.of(SourceFacts.SUPPLIED, version());
    }

    /** The facts of a document. */
    Extracted extract(EpisodeDocument document) {
        var facts = Extractor.extract(document);
        if (model == null) {
            return Extracted.withoutModel(facts);
        }
        try {
            return joined(model, facts, document);
        } catch (LanguageModelFailure failure) {
            var why = String.valueOf(failure.getMessage());
            tell(why);
            return new Extracted(facts, ByModel.failed(why), failure);
        }
    }

    /** The same reason again and again is told once. */
    private void tell(String why) {
        if (!why.equals(told)) {
            told = why;
            LOG.warn("The rules alone find the facts of a source: {}", why);
        }
    }

    private static Extracted joined(
            LanguageModel model, SourceFacts facts, EpisodeDocument document) {
        var found = model.addTo(facts, document);
        if (found.dropped() > 0) {
            LOG.info(
                    "{} of {} facts of the language model are dropped: their words are not in the"
                            + " source",
                    found.dropped(),
                    found.dropped() + found.added());
        }
        return new Extracted(found.facts(), ByModel.of(found), null);
    }

    /** Whether a model had to do with facts of this version. */
    static boolean isByModel(String version) {
        return version.indexOf(LanguageModel.BESIDE_RULES) >= 0;
    }

    private static String versionWith(LanguageModel model) {
        return Extractor.version() + LanguageModel.BESIDE_RULES + model.name();
    }
}
