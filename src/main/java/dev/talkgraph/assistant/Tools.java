package dev.talkgraph.assistant;

import dev.talkgraph.checking.Asked;
import dev.talkgraph.checking.Checks;
import dev.talkgraph.discussion.Discussions;
import dev.talkgraph.exploration.Claims;
import dev.talkgraph.exploration.RelatedTopics;
import dev.talkgraph.paths.PathRequest;
import dev.talkgraph.paths.Paths;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.search.Search;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;

import org.jspecify.annotations.Nullable;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpTool.McpAnnotations;
import org.springframework.ai.mcp.annotation.McpToolParam;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The questions that assistants can ask. Each answers as the REST API does, in JSON; all of them only
 * read.
 */
@Component
class Tools {

    private final Discussions discussions;
    private final Search search;
    private final RelatedTopics related;
    private final Claims claims;
    private final Paths paths;
    private final Checks checks;
    private final KnownNames names;
    private final ToolAnswers answers;

    Tools(
            Discussions discussions,
            Search search,
            RelatedTopics related,
            Claims claims,
            Paths paths,
            Checks checks,
            KnownNames names,
            ToolAnswers answers) {
        this.discussions = discussions;
        this.search = search;
        this.related = related;
        this.claims = claims;
        this.paths = paths;
        this.checks = checks;
        this.names = names;
        this.answers = answers;
    }

    @McpTool(
            name = "who_discussed",
            title = "Who discussed a concept",
            description =
                    "Guests who discussed a concept, by depth, each with the best evidence. The"
                            + " concept may be a topic by any of its names or words of one's own;"
                            + " understoodAs tells what it was taken for.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult whoDiscussed(
            @McpToolParam(description = "The concept, such as offline RL") String concept,
            @McpToolParam(
                            description = "Only episodes from this day on, as 2024-01-31",
                            required = false)
                    @Nullable String since,
            @McpToolParam(description = "Only episodes up to this day", required = false)
                    @Nullable String until,
            @McpToolParam(description = "The most guests, 1 to 50; otherwise 10", required = false)
                    @Nullable Integer limit) {
        return answers.of(
                () ->
                        discussions.of(
                                new Discussions.Asked(
                                        Given.text("concept", concept),
                                        Given.day("since", since),
                                        Given.day("until", until)),
                                Given.first(limit)));
    }

    @McpTool(
            name = "search",
            title = "Search everything",
            description =
                    "Guests, topics, claims, quotes, episodes and passages of transcripts in one"
                            + " ranked list, by words and by meaning. Words in quotation marks have"
                            + " to be there as they stand.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult search(
            @McpToolParam(description = "Words, or a question") String query,
            @McpToolParam(
                            description =
                                    "Only these types: GUEST, TOPIC, CLAIM, QUOTE, EPISODE, SEGMENT",
                            required = false)
                    @Nullable List<String> types,
            @McpToolParam(description = "The most things, 1 to 50; otherwise 10", required = false)
                    @Nullable Integer limit) {
        return answers.of(
                () ->
                        search.of(
                                new Search.Asked(Given.text("query", query), Given.types(types)),
                                Given.first(limit)));
    }

    @McpTool(
            name = "related_topics",
            title = "Topics related to a topic",
            description = "Topics that belong to a topic, the strongest first, and why.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult relatedTopics(
            @McpToolParam(description = "The topic, by any of its names or its id") String topic,
            @McpToolParam(
                            description = "How many steps away, 1 to 3; otherwise 1",
                            required = false)
                    @Nullable Integer depth,
            @McpToolParam(description = "The most topics, 1 to 50; otherwise 10", required = false)
                    @Nullable Integer limit) {
        return answers.of(
                () ->
                        related.to(
                                names.id(Kind.TOPIC, "topic", topic),
                                new RelatedTopics.Reach(Given.within("depth", depth, 1, 3, 1)),
                                Given.first(limit)));
    }

    @McpTool(
            name = "claims",
            title = "What was claimed",
            description =
                    "Claims of a guest, about a topic, or both, each with its evidence in the"
                            + " source's words and the second where it is known.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult claims(
            @McpToolParam(description = "The guest, by name or id", required = false)
                    @Nullable String guest,
            @McpToolParam(description = "The topic, by name or id", required = false)
                    @Nullable String topic,
            @McpToolParam(description = "The most claims, 1 to 50; otherwise 10", required = false)
                    @Nullable Integer limit) {
        return answers.of(
                () ->
                        claims.list(
                                new Claims.Filter(
                                        null,
                                        guest == null ? null : names.id(Kind.GUEST, "guest", guest),
                                        topic == null ? null : names.id(Kind.TOPIC, "topic", topic),
                                        null,
                                        null,
                                        null),
                                Given.first(limit)));
    }

    @McpTool(
            name = "find_paths",
            title = "How two things hang together",
            description =
                    "Explained paths between two guests or topics, each step with its evidence.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult findPaths(
            @McpToolParam(description = "A guest or topic, by name, or as guest:<id> or topic:<id>")
                    String from,
            @McpToolParam(description = "Another guest or topic, the same way") String to,
            @McpToolParam(description = "The most paths, 1 to 10; otherwise 3", required = false)
                    @Nullable Integer limit) {
        return answers.of(
                () ->
                        paths.between(
                                new PathRequest(
                                        names.thing("from", from),
                                        names.thing("to", to),
                                        4,
                                        Given.within("limit", limit, 1, 10, 3))));
    }

    @McpTool(
            name = "check_quote",
            title = "Did they really say it?",
            description =
                    "Looks for a quote in all transcripts and answers with the verdict, the words"
                            + " really spoken, who spoke them, and at which second.",
            annotations =
                    @McpAnnotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    CallToolResult checkQuote(
            @McpToolParam(description = "The quote") String quote,
            @McpToolParam(
                            description = "Who is said to have said it, by name or id",
                            required = false)
                    @Nullable String guest) {
        return answers.of(
                () ->
                        checks.of(
                                new Asked(
                                        Given.text("quote", quote),
                                        guest == null ? null : names.id(Kind.GUEST, "guest", guest),
                                        null)));
    }
}
