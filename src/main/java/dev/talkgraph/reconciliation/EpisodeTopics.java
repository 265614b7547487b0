package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Coverage;
import dev.talkgraph.episode.EpisodeFacts.Expansion;
import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Slug;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.identity.PersonName;
import dev.talkgraph.identity.ShowName;
import dev.talkgraph.identity.TopicKey;
import dev.talkgraph.language.NormalForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics of one episode, by all names its sources use; its people and its show are none. */
final class EpisodeTopics {

    private final Map<String, List<Said>> byAlias = new TreeMap<>();
    private final EpisodePeople people;
    private final Set<String> shows;
    private MentionedTopics mentioned = new MentionedTopics(List.of(), List.of());

    private EpisodeTopics(List<SourceContent> sources, EpisodePeople people) {
        this.people = people;
        this.shows =
                sources.stream()
                        .flatMap(source -> Stream.ofNullable(source.facts().statement().podcast()))
                        .map(ShowName::key)
                        .collect(Collectors.toSet());
    }

    static EpisodeTopics of(List<SourceContent> sources, EpisodePeople people) {
        var topics = new EpisodeTopics(sources, people);
        for (var source : sources) {
            source.facts().topics().forEach(topic -> topics.add(source, topic));
            source.facts().claims().forEach(claim -> topics.addNamed(source, claim.about()));
            source.facts().quotes().forEach(quote -> topics.addNamed(source, quote.about()));
            source.facts()
                    .questions()
                    .forEach(question -> topics.addNamed(source, question.about()));
        }
        topics.mentioned = new MentionedTopics(topics.coverages(), expansions(sources));
        return topics;
    }

    /**
     * The aliases of the topics that a text is about.
     *
     * @param names what its own source calls them; topics that other sources list are found in the text
     */
    List<String> about(String text, Stream<String> names) {
        var known = names.map(Slug::of).filter(byAlias::containsKey).distinct().sorted().toList();
        return mentioned.in(text, known);
    }

    List<Coverage> coverages() {
        return byAlias.values().stream().map(EpisodeTopics::coverage).toList();
    }

    /** What the sources say of acronyms; each meaning counts once, however often it is said. */
    static List<Expansion> expansions(List<SourceContent> sources) {
        var expansions =
                new TreeSet<Expansion>(
                        Comparator.comparing(Expansion::acronym)
                                .thenComparing(Expansion::expansion));
        for (var source : sources) {
            for (var fact : source.facts().expansions()) {
                expansions.add(
                        new Expansion(
                                TopicKey.ofAcronym(fact.acronym()),
                                NormalForm.of(fact.expansion())));
            }
        }
        return List.copyOf(expansions);
    }

    private void add(SourceContent source, TopicFact topic) {
        if (!people.isNamed(PersonName.of(topic.name()).key())
                && !shows.contains(ShowName.key(topic.name()))) {
            byAlias.computeIfAbsent(Slug.of(topic.name()), alias -> new ArrayList<>())
                    .add(new Said(source, topic));
        }
    }

    /** A topic that only a claim, quote or question names. */
    private void addNamed(SourceContent source, List<String> names) {
        names.stream()
                .filter(name -> !byAlias.containsKey(Slug.of(name)))
                .forEach(name -> add(source, new TopicFact(name, 1, false, List.of())));
    }

    private static Coverage coverage(List<Said> said) {
        var name =
                Names.bySlug(
                        said.stream()
                                .map(
                                        one ->
                                                Name.of(
                                                        one.fact.name(),
                                                        Math.max(1, one.fact.mentions()))));
        return new Coverage(
                name.getFirst(),
                said.stream().anyMatch(one -> one.fact.explicit()),
                said.stream().flatMap(Said::places).min(Wording.ORDER).orElse(null));
    }

    private record Said(SourceContent source, TopicFact fact) {

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }
    }
}
