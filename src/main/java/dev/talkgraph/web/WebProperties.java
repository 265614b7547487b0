package dev.talkgraph.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * How the service meets browsers.
 *
 * @param corsOrigins the origins whose pages may read answers; {@code *} for all, empty for none
 */
@ConfigurationProperties("talkgraph")
record WebProperties(@DefaultValue("*") List<String> corsOrigins) {}
