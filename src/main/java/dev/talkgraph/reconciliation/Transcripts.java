package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Segment;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SourceFacts.SegmentFact;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.quotation.Alignment;
import dev.talkgraph.quotation.Alignment.Place;
import dev.talkgraph.quotation.QuoteSearch;
import dev.talkgraph.quotation.SpokenText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The transcripts of one episode, the one that tells most first. */
final class Transcripts {

    private static final Comparator<SourceContent> TELLING_MOST =
            Comparator.<SourceContent, Boolean>comparing(source -> !hasSpeakers(source))
                    .thenComparing(source -> !hasTimes(source))
                    .thenComparing(source -> source.facts().statement().recordingUrl() == null)
                    .thenComparing(source -> -source.text().length())
                    .thenComparing(SourceContent::id);

    private final List<Transcript> transcripts;

    private Transcripts(List<Transcript> transcripts) {
        this.transcripts = transcripts;
    }

    static Transcripts of(List<SourceContent> sources) {
        return new Transcripts(
                sources.stream()
                        .filter(SourceContent::isTranscript)
                        .sorted(TELLING_MOST)
                        .map(Transcript::new)
                        .toList());
    }

    boolean isEmpty() {
        return transcripts.isEmpty();
    }

    /** Whether this is the transcript that tells most. */
    boolean isPreferred(SourceContent source) {
        return !isEmpty() && transcripts.getFirst().source.equals(source);
    }

    /**
     * The best place of a quote over all transcripts; among equals the one that tells most.
     *
     * @param speaker whether somebody, by a transcript's label, may have meant it
     */
    Optional<Spoken> find(String quote, Predicate<@Nullable String> speaker) {
        Comparator<Spoken> surest =
                Comparator.<Spoken, Enum<?>>comparing(
                                spoken -> spoken.alignment.verification(), Transcripts::byOrder)
                        .thenComparing(spoken -> -spoken.alignment.score());
        return transcripts.stream()
                .map(
                        transcript ->
                                new Spoken(
                                        transcript.source,
                                        transcript.search().find(quote, speaker)))
                .min(surest);
    }

    private static int byOrder(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    /** The passages of the transcript that tells most. */
    List<Segment> segments(EpisodePeople people) {
        var segments = new ArrayList<Segment>();
        if (!transcripts.isEmpty()) {
            var source = transcripts.getFirst().source;
            for (var fact : source.facts().segments()) {
                segments.add(segment(source, fact, segments.size(), people));
            }
        }
        return segments;
    }

    /** The id of the segment that holds a place of the source's text. */
    Optional<String> segmentAt(SourceContent source, int offset) {
        return transcripts.getFirst().source.equals(source)
                ? source.facts().segments().stream()
                        .filter(segment -> segment.start() <= offset && offset < segment.end())
                        .findFirst()
                        .map(segment -> segmentId(source, segment))
                : Optional.empty();
    }

    /** Labels that are nobody's name here. */
    List<String> unresolvedSpeakers(EpisodePeople people) {
        return transcripts.stream()
                .flatMap(transcript -> transcript.source.facts().turns().stream())
                .flatMap(turn -> Optional.ofNullable(turn.speaker()).stream())
                .distinct()
                .filter(speaker -> people.aliasOf(speaker).isEmpty())
                .sorted()
                .toList();
    }

    private static Segment segment(
            SourceContent source, SegmentFact fact, int position, EpisodePeople people) {
        return new Segment(
                segmentId(source, fact),
                position,
                fact.spoken(source.text(), source.facts().turns()),
                fact.startSeconds(),
                fact.endSeconds(),
                people.aliasOf(fact.speaker()).orElse(null),
                new Evidence(
                        source.id(),
                        new Passage(null, fact.start(), fact.end()),
                        fact.startSeconds()));
    }

    private static String segmentId(SourceContent source, SegmentFact segment) {
        return Hash.shortOf("SEGMENT", source.id(), String.valueOf(segment.start()));
    }

    private static boolean hasSpeakers(SourceContent source) {
        return source.facts().turns().stream().anyMatch(turn -> turn.speaker() != null);
    }

    private static boolean hasTimes(SourceContent source) {
        return source.facts().turns().stream().anyMatch(turn -> turn.startSeconds() != null);
    }

    /** Where a quote is in one of the transcripts. */
    record Spoken(SourceContent source, Alignment alignment) {

        Optional<Place> place() {
            return alignment.places().stream().findFirst();
        }

        /** The turn that holds the first word. */
        @Nullable Turn turn() {
            var index = place().map(Place::turn).orElse(Place.NO_TURN);
            return index == Place.NO_TURN ? null : source.facts().turns().get(index);
        }

        @Nullable Evidence evidence() {
            var turn = turn();
            return place().map(
                            place ->
                                    new Evidence(
                                            source.id(),
                                            new Passage(null, place.start(), place.end()),
                                            turn == null ? null : turn.startSeconds()))
                    .orElse(null);
        }
    }

    /** A transcript whose words are read when a quote is first looked for. */
    private static final class Transcript {

        private final SourceContent source;
        private @Nullable QuoteSearch search;

        Transcript(SourceContent source) {
            this.source = source;
        }

        QuoteSearch search() {
            if (search == null) {
                search = QuoteSearch.in(SpokenText.of(source.text(), source.facts().turns()));
            }
            return search;
        }
    }
}
