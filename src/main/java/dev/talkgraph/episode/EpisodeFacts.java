package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What all sources of one episode say together: the episode's part of the graph. People, topics and
 * the show are named by alias, since whom an alias means is decided over all episodes.
 *
 * @param otherIds ids that single sources would give the episode; they lead to {@code id}
 * @param podcasts the show's names; the first one is the fullest; empty where none is known
 * @param conflicts what its sources say against each other
 * @param unresolvedNames speaker labels that could not be told to be a person's
 */
public record EpisodeFacts(
        String id,
        List<String> otherIds,
        List<Name> podcasts,
        @Nullable Integer season,
        @Nullable Integer number,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String recordingUrl,
        @Nullable Double durationSeconds,
        List<String> sources,
        List<Participation> people,
        List<Likeness> likeNames,
        List<Coverage> topics,
        List<Expansion> expansions,
        List<Claim> claims,
        List<Quote> quotes,
        List<Question> questions,
        List<Summary> summaries,
        List<Segment> segments,
        List<Chapter> chapters,
        List<String> conflicts,
        List<String> unresolvedNames) {

    public EpisodeFacts {
        otherIds = List.copyOf(otherIds);
        podcasts = List.copyOf(podcasts);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        likeNames = List.copyOf(likeNames);
        topics = List.copyOf(topics);
        expansions = List.copyOf(expansions);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        questions = List.copyOf(questions);
        summaries = List.copyOf(summaries);
        segments = List.copyOf(segments);
        chapters = List.copyOf(chapters);
        conflicts = List.copyOf(conflicts);
        unresolvedNames = List.copyOf(unresolvedNames);
    }

    /**
     * A name by which something shared between episodes is known here.
     *
     * @param alias the name's slug
     * @param text as most often spelled here
     * @param mentions how often
     */
    public record Name(String alias, String text, long mentions) {

        /** The name as spelled. */
        public static Name of(String text, long mentions) {
            return new Name(Slug.of(text), text, mentions);
        }
    }

    /**
     * A person's part in the episode.
     *
     * @param name the one they go by here
     * @param spellings all that name them by themselves, this one too
     */
    public record Participation(
            Name name,
            List<Name> spellings,
            Role role,
            @Nullable String description,
            int words,
            int turns,
            double speakingSeconds,
            @Nullable Evidence evidence) {

        public Participation {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * What is told of two names that may be one person's.
     *
     * @param name a name without titles and initials, the one of the two that is first by alphabet
     * @param other the other one
     * @param areOne whether they are one person's, else two people's
     */
    public record Likeness(String name, String other, boolean areOne) {}

    /** That the episode is about a topic. */
    public record Coverage(Name name, boolean explicit, @Nullable Evidence evidence) {}

    /** That an acronym stands for words here. */
    public record Expansion(String acronym, String expansion) {}

    /**
     * A claim, joined from all its wordings by the same people.
     *
     * @param otherIds ids of the wordings that do not name it
     * @param madeBy aliases of people
     * @param about aliases of topics
     */
    public record Claim(
            String id,
            List<String> otherIds,
            String text,
            @Nullable String explanation,
            List<ClaimKind> kinds,
            @Nullable Double confidence,
            List<String> madeBy,
            List<String> about,
            List<Evidence> evidence,
            List<Evidence> explanationEvidence) {

        public Claim {
            otherIds = List.copyOf(otherIds);
            kinds = List.copyOf(kinds);
            madeBy = List.copyOf(madeBy);
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
            explanationEvidence = List.copyOf(explanationEvidence);
        }
    }

    /**
     * A quote and what came of looking for it in the transcripts.
     *
     * @param score share of its words found in order, 0 to 1; absent when unchecked
     * @param spokenText the words really spoken, where they were found
     * @param spoken where they were found
     * @param segment id of the segment that holds the first of them
     * @param saidBy alias of the person who said it, by the transcript where that tells
     */
    public record Quote(
            String id,
            List<String> otherIds,
            String text,
            Verification verification,
            @Nullable Double score,
            @Nullable String spokenText,
            @Nullable Evidence spoken,
            @Nullable String segment,
            @Nullable String saidBy,
            List<String> about,
            List<Evidence> evidence) {

        public Quote {
            otherIds = List.copyOf(otherIds);
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A question that the episode answers or leaves open, by what its pages say.
     *
     * @param answeredBy ids of the claims that answer it
     */
    public record Question(
            String id,
            List<String> otherIds,
            String text,
            QuestionStatus status,
            List<String> about,
            List<String> answeredBy,
            List<Evidence> evidence) {

        public Question {
            otherIds = List.copyOf(otherIds);
            about = List.copyOf(about);
            answeredBy = List.copyOf(answeredBy);
            evidence = List.copyOf(evidence);
        }
    }

    /** A page's account of the conversation. */
    public record Summary(String id, String text, SummaryKind kind, List<Evidence> evidence) {

        public Summary {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Words of one speaker in a row.
     *
     * @param position 0 for the episode's first
     * @param spokenBy alias of the speaker, where the label is a person's
     */
    public record Segment(
            String id,
            int position,
            String text,
            @Nullable Double startSeconds,
            @Nullable Double endSeconds,
            @Nullable String spokenBy,
            Evidence evidence) {}
}
