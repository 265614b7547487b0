package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of server is asked for an answer in a given form, and how it answers. */
enum Dialect {
    /** The chat completions of OpenAI, which many other servers offer as well. */
    OPENAI("/v1/chat/completions") {

        @Override
        void ask(ObjectNode request, ModelProperties properties) {
            request.put("temperature", 0)
                    .put("seed", 0)
                    .put("max_tokens", properties.outputTokens());
            var format = request.putObject("response_format").put("type", "json_schema");
            format.putObject("json_schema")
                    .put("name", "facts")
                    .put("strict", true)
                    .set("schema", Instructions.SCHEMA);
        }

        @Override
        Reply reply(JsonNode answer) {
            var choice = answer.path("choices").path(0);
            var message = choice.path("message");
            var reason = choice.path("finish_reason").asString("");
            if (message.path("refusal").isString() || reason.equals("content_filter")) {
                throw refused();
            }
            var usage = answer.path("usage");
            return reply(
                    message.path("content"),
                    reason.equals("length"),
                    usage.path("prompt_tokens"),
                    usage.path("completion_tokens"));
        }
    },
    /** Ollama's own. */
    OLLAMA("/api/chat") {

        @Override
        void ask(ObjectNode request, ModelProperties properties) {
            request.set("format", Instructions.SCHEMA);
            request.putObject("options")
                    .put("temperature", 0)
                    .put("seed", 0)
                    .put("num_predict", properties.outputTokens())
                    .put("num_ctx", contextOf(properties));
        }

        @Override
        Reply reply(JsonNode answer) {
            return reply(
                    answer.path("message").path("content"),
                    answer.path("done_reason").asString("").equals("length"),
                    answer.path("prompt_eval_count"),
                    answer.path("eval_count"));
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final String path;

    Dialect(String path) {
        this.path = path;
    }

    static Dialect of(ModelProperties.Api api) {
        return switch (api) {
            case OPENAI -> OPENAI;
            case OLLAMA -> OLLAMA;
        };
    }

    /** Where it is asked, below the server's address. */
    String path() {
        return path;
    }

    /** The body of a request. */
    String request(ModelProperties properties, String piece) {
        var request = JSON.createObjectNode();
        request.put("model", properties.name()).put("stream", false);
        var messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", Instructions.TEXT);
        messages.addObject().put("role", "user").put("content", piece);
        ask(request, properties);
        return request.toString();
    }

    /** Says in which form the answer is to be. */
    abstract void ask(ObjectNode request, ModelProperties properties);

    /**
     * What an answer says.
     *
     * @throws LanguageModelFailure when the model does not want to answer
     * @throws Answer.Misshapen when it is no answer of this kind of server
     */
    abstract Reply reply(JsonNode answer);

    static Reply reply(JsonNode content, boolean isCut, JsonNode in, JsonNode out) {
        if (!content.isString()) {
            throw new Answer.Misshapen("has no content");
        }
        return new Reply(content.asString(), isCut, in.asLong(-1), out.asLong(-1));
    }

    static LanguageModelFailure refused() {
        return new LanguageModelFailure(
                Concern.DOCUMENT, "The language model refuses to answer", null);
    }

    /** Ollama cuts what it is shown to its context, which is short unless it is told. */
    private static long contextOf(ModelProperties properties) {
        return properties.chunkTokens() * 3L / 2
                + Chunk.tokens(Instructions.TEXT.length())
                + properties.outputTokens();
    }
}
