package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/**
 * What one source says, each fact with its places in the source's text: a pure function of the
 * document and the extractor's version. Names are as this source spells them; whom they mean is
 * decided later, over all sources.
 *
 * @param extractor what made these facts, with its version
 * @param expansions acronyms this source spells out, or uses beside the words they stand for
 * @param turns a transcript's turns, in order; empty for a page
 * @param segments a transcript's passages, each within one speaker's words
 * @param announced whom the opening words of a recording without speakers present: names as heard,
 *     each with the words behind it
 * @param language the text's, by its code of ISO 639; absent where it cannot be told
 */
public record SourceFacts(
        String format,
        String extractor,
        EpisodeStatement statement,
        @Nullable LocalDate sentOn,
        List<PersonFact> people,
        List<TopicFact> topics,
        List<ExpansionFact> expansions,
        List<ClaimFact> claims,
        List<QuoteFact> quotes,
        List<QuestionFact> questions,
        List<SummaryFact> summaries,
        List<Turn> turns,
        List<SegmentFact> segments,
        List<Chapter> chapters,
        List<String> announced,
        @Nullable String language) {

    /** The extractor of facts that came as such and that no extractor made. */
    public static final String SUPPLIED = "supplied";

    public SourceFacts {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        expansions = List.copyOf(expansions);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        questions = List.copyOf(questions);
        summaries = List.copyOf(summaries);
        turns = List.copyOf(turns);
        segments = List.copyOf(segments);
        chapters = List.copyOf(chapters);
        // Facts kept by former versions have none.
        announced = announced == null ? List.of() : List.copyOf(announced);
    }

    /**
     * A person and the part they had.
     *
     * @param name the fullest form this source uses
     * @param description what the source says they are, such as "a professor at Berkeley"
     * @param mentions how often the source names them
     * @param words words they spoke, where this source is a transcript with speakers
     * @param turns how often they spoke
     * @param speakingSeconds how long, where there are times
     */
    public record PersonFact(
            String name,
            Role role,
            @Nullable String description,
            int mentions,
            int words,
            int turns,
            double speakingSeconds,
            List<Passage> evidence) {

        public PersonFact {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A topic by the name this source uses.
     *
     * @param explicit whether the source itself calls it a topic, by a label, chapter or keyword
     */
    public record TopicFact(String name, int mentions, boolean explicit, List<Passage> evidence) {

        public TopicFact {
            evidence = List.copyOf(evidence);
        }
    }

    /** That an acronym, "RL", stands for words, "reinforcement learning". */
    public record ExpansionFact(
            String acronym, String expansion, int mentions, List<Passage> evidence) {

        public ExpansionFact {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Something a listener could agree or disagree with.
     *
     * @param text a sentence that stands alone
     * @param madeBy those the source says made it; empty when it names nobody
     * @param about topics by this source's names for them
     * @param confidence measured precision of the rule that found it, 1 for supplied facts
     */
    public record ClaimFact(
            String text,
            @Nullable String explanation,
            List<ClaimKind> kinds,
            List<String> madeBy,
            List<String> about,
            @Nullable Double confidence,
            List<Passage> evidence,
            @Nullable Passage explanationEvidence) {

        public ClaimFact {
            kinds = List.copyOf(kinds);
            madeBy = List.copyOf(madeBy);
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    /** Words a page says were spoken, and by whom if it says so. */
    public record QuoteFact(
            String text, @Nullable String saidBy, List<String> about, List<Passage> evidence) {

        public QuoteFact {
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    /** A question a page lists for the episode. */
    public record QuestionFact(
            String text, QuestionStatus status, List<String> about, List<Passage> evidence) {

        public QuestionFact {
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    /** A page's own account of the conversation. */
    public record SummaryFact(String text, SummaryKind kind, List<Passage> evidence) {

        public SummaryFact {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Words of one speaker in a row, at most 120, ending at a sentence where possible.
     *
     * @param startSeconds start of the turn or cue that holds the first word
     * @param endSeconds start of the turn behind, absent for the last
     */
    public record SegmentFact(
            @Nullable String speaker,
            @Nullable Double startSeconds,
            @Nullable Double endSeconds,
            int start,
            int end) {

        /**
         * The words that were spoken: the characters from start to end without the labels, times
         * and headings that stand between the turns it joins.
         *
         * @param text the source's text
         * @param turns the turns it was cut from, in order
         */
        public String spoken(String text, List<Turn> turns) {
            var first = firstTurn(turns);
            var words = new StringJoiner(" ");
            for (var at = first; at < turns.size() && turns.get(at).start() < end; at++) {
                var from = Math.max(start, turns.get(at).start());
                var to = Math.min(end, turns.get(at).end());
                if (from < to) {
                    words.add(text.substring(from, to).strip());
                }
            }
            return words.toString();
        }

        private int firstTurn(List<Turn> turns) {
            var low = 0;
            var high = turns.size();
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (turns.get(middle).end() <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
