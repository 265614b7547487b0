package dev.talkgraph.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.List;

/**
 * How the service meets browsers.
 *
 * @param corsOrigins the origins whose pages may read answers; {@code *} for all, empty for none
 * @param answerCache how much memory answers to questions may take that were asked before; 0 for none
 */
@ConfigurationProperties("talkgraph")
record WebProperties(
        @DefaultValue("*") List<String> corsOrigins, @DefaultValue("32MB") DataSize answerCache) {}
