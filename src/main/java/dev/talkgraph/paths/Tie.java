package dev.talkgraph.paths;

/** The kinds of edges that a path may take: what they cost at best and how they are told. */
enum Tie {
    GUEST_ON(0.5, 0, "%s was a guest of %s"),
    MADE(0.5, 0, "%s claims %s"),
    SAID(0.5, 0, "%s is quoted: %s"),
    ABOUT(0.5, 0, "%s is about %s"),
    SUPPORTS(0.5, 0, "%s supports %s"),
    AGREES_WITH(0.5, 0, "%s agrees with %s"),
    DISPUTES(0.5, 0, "%s disputes %s"),
    ANSWERS(1, 0, "%s answers %s"),
    BROADER(1, 0, "%s is a kind of %s"),
    STATED_IN(1, 0, "%s was stated in %s"),
    FROM(1, 0, "%s is quoted from %s"),
    RAISED_IN(1, 0, "%s was asked in %s"),
    RELATED_TO(1, 2, "%s and %s are discussed together"),
    COVERS(1, 1, "%s covers %s"),
    MENTIONED_IN(2, 1, "%s is mentioned in %s"),
    HOSTED(4, 0, "%s hosted %s"),
    PART_OF(5, 0, "%s is an episode of %s");

    /** What any step costs at least. */
    static final double CHEAPEST = 0.5;

    /** What nobody has looked at yet is worth less than what is confirmed. */
    private static final double UNCONFIRMED = 1;

    private final double least;
    private final double single;
    private final String sentence;

    /**
     * @param least what the strongest edge of the kind costs
     * @param single what an edge costs on top that stands for one occurrence
     */
    Tie(double least, double single, String sentence) {
        this.least = least;
        this.single = single;
        this.sentence = sentence;
    }

    /**
     * What a step over an edge costs.
     *
     * @param amount how often: mentions, or what is about both, claims counted twice
     */
    double cost(double amount, boolean confirmed) {
        var cost = least + single / Math.max(1, amount);
        return isOpinion() && !confirmed ? cost + UNCONFIRMED : cost;
    }

    /** Whether the edge says how two claims stand to each other, which may be wrong. */
    boolean isOpinion() {
        return this == AGREES_WITH || this == DISPUTES;
    }

    String sentence(String source, String target) {
        return sentence.formatted(source, target);
    }
}
