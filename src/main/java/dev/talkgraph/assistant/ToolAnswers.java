package dev.talkgraph.assistant;

import dev.talkgraph.graph.Unavailable;
import dev.talkgraph.web.ProblemException;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.function.Supplier;

/** Answers assistants in the API's JSON, and tells them what is wrong with a question. */
@Component
class ToolAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ToolAnswers.class);

    private final JsonMapper json;

    ToolAnswers(JsonMapper json) {
        this.json = json;
    }

    CallToolResult of(Supplier<?> question) {
        try {
            return told(json.writeValueAsString(question.get()), false);
        } catch (ProblemException refused) {
            return told(String.valueOf(refused.getMessage()), true);
        } catch (RuntimeException failure) {
            if (Unavailable.isBehind(failure)) {
                return told("The database is away or too busy; ask again later.", true);
            }
            LOG.error("A question of an assistant failed", failure);
            return told("Something went wrong here; it is logged.", true);
        }
    }

    private static CallToolResult told(String text, boolean isError) {
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }
}
