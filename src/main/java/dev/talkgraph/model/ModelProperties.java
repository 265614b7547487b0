package dev.talkgraph.model;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Conditional;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The language model that is asked, and how much.
 *
 * @param url where its server answers, without the path of the API
 * @param name the model's name, as the server knows it
 * @param api how the server is spoken to
 * @param key what the server wants to see, if anything
 * @param keyFile a file with that instead
 * @param timeout how long one answer may take
 * @param retries how often a call is tried again that the server could not answer
 * @param retryPause how long the first try again waits; each further one waits twice as long
 * @param longestPause the longest wait, also where the server asks for a longer one
 * @param tokenBudget tokens in and out that the process may use; 0 for as many as it takes
 * @param chunkTokens about how many tokens of a source are shown at a time
 * @param overlapTokens about how many of them are shown with the piece before as well
 * @param outputTokens the most tokens of one answer
 * @param answerBytes the longest answer
 * @param priceIn of a million tokens that the model reads
 * @param priceOut of a million tokens that it writes
 * @param currency of both prices
 */
@ConfigurationProperties(ModelProperties.PREFIX)
@Conditional(ModelIsSet.class)
record ModelProperties(
        URI url,
        @DefaultValue("") String name,
        @DefaultValue("openai") Api api,
        @Nullable String key,
        @Nullable Path keyFile,
        @DefaultValue("2m") Duration timeout,
        @DefaultValue("4") int retries,
        @DefaultValue("1s") Duration retryPause,
        @DefaultValue("1m") Duration longestPause,
        @DefaultValue("0") long tokenBudget,
        @DefaultValue("6000") int chunkTokens,
        @DefaultValue("300") int overlapTokens,
        @DefaultValue("4000") int outputTokens,
        @DefaultValue("1MB") DataSize answerBytes,
        @DefaultValue("0") double priceIn,
        @DefaultValue("0") double priceOut,
        @DefaultValue("USD") String currency) {

    static final String PREFIX = "talkgraph.extraction.model";

    /** What can stand in a header. */
    static final Pattern KEY = Pattern.compile("[!-~]{1,500}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:/@-]{1,200}");
    private static final int LARGEST_CHUNK = 200_000;
    private static final int LARGEST_ANSWER = 64 << 20;

    /** How servers of models are spoken to. */
    enum Api {
        /** {@code /v1/chat/completions}, which many servers offer. */
        OPENAI,
        /** {@code /api/chat} of Ollama. */
        OLLAMA
    }

    ModelProperties {
        require(url.getScheme() != null && url.getScheme().matches("(?i)https?"), "url", "http(s)");
        require(url.getHost() != null && url.getUserInfo() == null, "url", "a host and no user");
        require(NAME.matcher(name).matches(), "name", "a model's name");
        require(
                key == null || key.isBlank() || KEY.matcher(key.strip()).matches(),
                "key",
                "visible characters without blanks");
        require(!timeout.isZero() && !timeout.isNegative(), "timeout", "longer than nothing");
        require(retries >= 0 && retries <= 20, "retries", "0 to 20");
        require(!retryPause.isNegative(), "retry-pause", "not negative");
        require(!longestPause.isNegative(), "longest-pause", "not negative");
        require(tokenBudget >= 0, "token-budget", "0 or more");
        require(
                chunkTokens >= 100 && chunkTokens <= LARGEST_CHUNK,
                "chunk-tokens",
                "100 to 200000");
        require(
                overlapTokens >= 0 && overlapTokens <= chunkTokens / 2,
                "overlap-tokens",
                "at most half of chunk-tokens");
        require(
                outputTokens >= 100 && outputTokens <= LARGEST_CHUNK,
                "output-tokens",
                "100 to 200000");
        require(
                answerBytes.toBytes() > 0 && answerBytes.toBytes() <= LARGEST_ANSWER,
                "answer-bytes",
                "at most 64MB");
        require(priceIn >= 0 && priceOut >= 0, "price-in", "0 or more");
    }

    private static void require(boolean isSo, String property, String accepts) {
        if (!isSo) {
            throw new IllegalArgumentException(
                    "%s.%s is not as it has to be: %s".formatted(PREFIX, property, accepts));
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelProperties[%s, %s, %s]".formatted(url, name, api);
    }
}
