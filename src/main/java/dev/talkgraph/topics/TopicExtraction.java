package dev.talkgraph.topics;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.PhraseMatcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the topics of a document: the phrases a reader would list. */
public final class TopicExtraction {

    private static final int MOST_EVIDENCE = 20;
    private static final int LONGEST_SHOW = 100;

    private final EpisodeDocument document;
    private final Prose prose;
    private final ExplicitTopics explicit;
    private final TopicCandidates candidates;

    private TopicExtraction(EpisodeDocument document, Prose prose, Collection<String> known) {
        this.document = document;
        this.prose = prose;
        var people = NamesOfPeople.in(document, prose, known);
        explicit = ExplicitTopics.in(document, people, prose);
        candidates = new TopicCandidates(people, document.text());
        prose.pieces().forEach(candidates::read);
        explicit.named().forEach(named -> candidates.addExplicit(named.phrase()));
        candidates.finish();
        candidates.removeAdvertised(prose.advertising());
    }

    /** The topics of a document, those a reader would list first. */
    static List<TopicFact> topics(EpisodeDocument document) {
        return topics(document, Prose.of(document), List.of(), List.of());
    }

    /**
     * The same for a document whose prose was read already and of which some people are known.
     *
     * @param expansions what acronyms stand for in it
     */
    public static List<TopicFact> topics(
            EpisodeDocument document,
            Prose prose,
            Collection<String> people,
            Collection<ExpansionFact> expansions) {
        return new TopicExtraction(document, prose, people).topics(expansions);
    }

    private List<TopicFact> topics(Collection<ExpansionFact> expansions) {
        var chosen =
                new LinkedHashSet<>(
                        document.turns().isEmpty()
                                ? PageTopics.of(candidates.byKey(), prose)
                                : SpokenTopics.of(candidates.byKey(), prose));
        List.copyOf(chosen).forEach(key -> chosen.addAll(spelledOut(key, expansions)));
        return facts(List.copyOf(chosen));
    }

    /** A topic with an acronym brings the same topic along where the document spells it out. */
    private List<String> spelledOut(String key, Collection<ExpansionFact> expansions) {
        return expansions.stream()
                .map(
                        one ->
                                (" " + key + " ")
                                        .replace(
                                                " " + NounPhrase.key(List.of(one.acronym())) + " ",
                                                " " + words(one.expansion()) + " ")
                                        .strip())
                .filter(spelled -> !spelled.equals(key) && candidates.byKey().containsKey(spelled))
                .toList();
    }

    private static String words(String expansion) {
        return NounPhrase.key(List.of(expansion.split("\\s+")));
    }

    private List<TopicFact> facts(List<String> chosen) {
        var places = places(chosen);
        var naming = new TopicNaming(prose, document.text());
        var labels =
                explicit.named().stream()
                        .map(ExplicitTopics.Named::place)
                        .filter(place -> place != null)
                        .collect(Collectors.toSet());
        var topics = new ArrayList<TopicFact>();
        for (var key : chosen) {
            var found = places.getOrDefault(key, Set.of());
            var candidate = candidates.byKey().get(key);
            if (candidate == null || found.isEmpty() && !candidate.isExplicit()) {
                continue;
            }
            var words = new NounPhrase(candidate.words(), 0, 0, false).text();
            var name = naming.name(found, labels, words);
            var evidence = found.stream().limit(MOST_EVIDENCE).toList();
            topics.add(
                    new TopicFact(
                            name, Math.max(1, found.size()), candidate.isExplicit(), evidence));
        }
        return topics;
    }

    private boolean isWithinShow(PhraseMatcher.Match match) {
        var show = document.statement().podcast();
        if (show == null || show.length() > LONGEST_SHOW) {
            return false;
        }
        int first = Math.max(0, match.end() - show.length());
        for (int at = first; at <= match.start(); at++) {
            if (document.text().startsWith(show, at)) {
                return true;
            }
        }
        return false;
    }

    /** Every place of every chosen topic, in the order of the text. */
    private Map<String, Set<Passage>> places(List<String> chosen) {
        var places = new LinkedHashMap<String, Set<Passage>>();
        for (var named : explicit.named()) {
            if (named.place() != null) {
                places.computeIfAbsent(named.phrase().key(), key -> new LinkedHashSet<>())
                        .add(named.place());
            }
        }
        var matcher = new PhraseMatcher(chosen);
        var shared = new SharedPlaces(Set.copyOf(chosen));
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                for (var match : matcher.longestIn(sentence.tokens())) {
                    if (isWithinShow(match)) {
                        continue;
                    }
                    places.computeIfAbsent(match.key(), key -> new LinkedHashSet<>())
                            .add(piece.place(match.start(), match.end()));
                }
                shared.in(piece, sentence, places);
            }
        }
        return places;
    }
}
