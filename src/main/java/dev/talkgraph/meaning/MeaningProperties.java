package dev.talkgraph.meaning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph knows what its texts mean.
 *
 * @param embeddings whether it does at all; without, nothing is understood or found by meaning
 */
@ConfigurationProperties("talkgraph")
record MeaningProperties(@DefaultValue("true") boolean embeddings) {}
