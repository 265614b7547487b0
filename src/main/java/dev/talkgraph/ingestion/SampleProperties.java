package dev.talkgraph.ingestion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of the samples.
 *
 * @param samples whether the first start with an empty graph takes them in
 */
@ConfigurationProperties("talkgraph")
record SampleProperties(@DefaultValue("true") boolean samples) {}
