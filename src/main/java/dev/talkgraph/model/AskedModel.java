package dev.talkgraph.model;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.extraction.LanguageModel;
import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a server's model about a document piece by piece, and keeps of its answers what is grounded. */
final class AskedModel implements LanguageModel {

    /** How long a server that did not answer is left alone. */
    private static final Duration REST = Duration.ofMinutes(1);

    /** What an answer takes of the words it is about, roughly. */
    private static final double OUT_OF_IN = 0.3;

    private static final int SHORTEST_PIECE = 400;
    private static final double MILLION = 1e6;

    private final ModelProperties properties;
    private final Endpoint endpoint;
    private final TokenBudget budget;
    private final String name;
    private volatile long restUntil;
    private volatile boolean isResting;

    AskedModel(ModelProperties properties, Endpoint endpoint) {
        this.properties = properties;
        this.endpoint = endpoint;
        budget = new TokenBudget(properties.tokenBudget());
        name = properties.name() + "/" + settings(properties);
    }

    /** Stands for all that answers depend on beside the model itself. */
    private static String settings(ModelProperties properties) {
        return Hash.shortOf(
                        Instructions.TEXT,
                        Instructions.SCHEMA.toString(),
                        Integer.toString(properties.chunkTokens()),
                        Integer.toString(properties.overlapTokens()),
                        Integer.toString(properties.outputTokens()))
                .substring(0, 8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cost estimate(EpisodeDocument document) {
        var chunks = chunks(document);
        long in = 0;
        long out = 0;
        for (var chunk : chunks) {
            in += tokensIn(chunk);
            out += Math.min(properties.outputTokens(), Math.round(chunk.tokens() * OUT_OF_IN));
        }
        var price = (in * properties.priceIn() + out * properties.priceOut()) / MILLION;
        return new Cost(chunks.size(), in, out, price, properties.currency());
    }

    @Override
    public Findings addTo(SourceFacts facts, EpisodeDocument document) {
        if (isResting && System.nanoTime() - restUntil < 0) {
            throw new LanguageModelFailure(
                    Concern.MODEL, "The language model did not answer a short while ago", null);
        }
        var chunks = chunks(document);
        var most = chunks.stream().mapToLong(this::most).sum();
        budget.reserve(most);
        var talk = new Talk(facts, document);
        try {
            chunks.forEach(chunk -> talk.ask(chunk, false));
            isResting = false;
            return talk.findings();
        } catch (LanguageModelFailure failure) {
            if (failure.concern() == Concern.MODEL) {
                restUntil = System.nanoTime() + REST.toNanos();
                isResting = true;
            }
            throw failure;
        } finally {
            budget.settle(most, talk.tokensIn + talk.tokensOut);
        }
    }

    private List<Chunk> chunks(EpisodeDocument document) {
        return Chunk.of(
                document,
                properties.chunkTokens() * Chunk.CHARACTERS_A_TOKEN,
                properties.overlapTokens() * Chunk.CHARACTERS_A_TOKEN);
    }

    private static long tokensIn(Chunk chunk) {
        return Chunk.tokens(Instructions.TEXT.length() + Instructions.SCHEMA.toString().length())
                + chunk.tokens();
    }

    private long most(Chunk chunk) {
        return tokensIn(chunk) + properties.outputTokens();
    }

    /** The questions about one document and their answers. */
    private final class Talk {

        private final SourceFacts facts;
        private final EpisodeDocument document;
        private final List<Joining.Answered> answers = new ArrayList<>();
        private long tokensIn;
        private long tokensOut;

        Talk(SourceFacts facts, EpisodeDocument document) {
            this.facts = facts;
            this.document = document;
        }

        /** Asks about a piece; one whose answer would be too long is asked about in halves. */
        void ask(Chunk chunk, boolean isFurther) {
            var halves = new ArrayList<Chunk>();
            try {
                halves.addAll(answered(chunk, isFurther));
            } catch (Answer.Misshapen once) {
                try {
                    halves.addAll(answered(chunk, true));
                } catch (Answer.Misshapen again) {
                    throw new LanguageModelFailure(
                            Concern.DOCUMENT,
                            "The language model's answer " + again.getMessage(),
                            null);
                }
            }
            halves.forEach(half -> ask(half, true));
        }

        /** Takes an answer, or gives the pieces to ask about instead; what nobody reckoned with is reserved. */
        private List<Chunk> answered(Chunk chunk, boolean isFurther) {
            var further = isFurther ? most(chunk) : 0;
            budget.reserve(further);
            try {
                var reply = endpoint.ask(Piece.of(document, facts, chunk));
                tokensIn += reply.tokensIn() < 0 ? tokensIn(chunk) : reply.tokensIn();
                tokensOut +=
                        reply.tokensOut() < 0
                                ? Chunk.tokens(reply.content().length())
                                : reply.tokensOut();
                if (reply.isCut()) {
                    return halves(chunk);
                }
                answers.add(new Joining.Answered(chunk, Answer.of(Piece.tree(reply.content()))));
                return List.of();
            } finally {
                budget.settle(further, 0);
            }
        }

        private List<Chunk> halves(Chunk chunk) {
            var halves = chunk.halves(document, SHORTEST_PIECE);
            if (halves.size() < 2) {
                throw new LanguageModelFailure(
                        Concern.DOCUMENT,
                        "The language model's answer is cut, and its piece of the source is short",
                        null);
            }
            return halves;
        }

        Findings findings() {
            var joined =
                    Joining.of(facts, document, answers, facts.extractor() + BESIDE_RULES + name);
            return new Findings(
                    joined.facts(), joined.added(), joined.dropped(), tokensIn, tokensOut);
        }
    }
}
