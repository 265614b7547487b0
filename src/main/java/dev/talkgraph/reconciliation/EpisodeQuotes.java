package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Quote;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.reconciliation.Transcripts.Spoken;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The quotes of one episode's pages, each looked for in its transcripts. */
final class EpisodeQuotes {

    private final EpisodePeople people;
    private final EpisodeTopics topics;
    private final Transcripts transcripts;

    EpisodeQuotes(EpisodePeople people, EpisodeTopics topics, Transcripts transcripts) {
        this.people = people;
        this.topics = topics;
        this.transcripts = transcripts;
    }

    List<Quote> of(List<SourceContent> sources) {
        var wordings = new TreeMap<String, List<Said>>();
        for (var source : sources) {
            for (var fact : source.facts().quotes()) {
                wordings.computeIfAbsent(Wording.normal(fact.text()), text -> new ArrayList<>())
                        .add(new Said(source, fact));
            }
        }
        return wordings.values().stream()
                .map(this::quote)
                .sorted(Comparator.comparing(Quote::id))
                .toList();
    }

    private Quote quote(List<Said> same) {
        var naming =
                same.stream()
                        .min(
                                Comparator.<Said, String>comparing(said -> said.fact.text())
                                        .thenComparing(Said::id))
                        .orElseThrow();
        var otherIds = new TreeSet<>(same.stream().map(Said::id).toList());
        otherIds.remove(naming.id());
        var spoken = transcripts.find(naming.fact.text(), speaker(same));
        return new Quote(
                naming.id(),
                List.copyOf(otherIds),
                naming.fact.text(),
                spoken.map(found -> found.alignment().verification())
                        .orElse(Verification.UNCHECKED),
                spoken.map(found -> found.alignment().score()).orElse(null),
                spoken.map(found -> found.alignment().spokenText())
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                spoken.map(Spoken::evidence).orElse(null),
                segmentOf(spoken),
                saidBy(same, spoken),
                topics.about(
                        naming.fact.text(),
                        same.stream().flatMap(said -> said.fact.about().stream())),
                same.stream().flatMap(Said::places).distinct().sorted(Wording.ORDER).toList());
    }

    private @Nullable String segmentOf(Optional<Spoken> spoken) {
        return spoken.flatMap(
                        found ->
                                found.place()
                                        .flatMap(
                                                place ->
                                                        transcripts.segmentAt(
                                                                found.source(), place.start())))
                .orElse(null);
    }

    /**
     * Whose other words may mean the quote: those of whom the pages name, else any guest's. Words
     * that no label gives to anybody are taken for the only guest's.
     */
    private Predicate<@Nullable String> speaker(List<Said> same) {
        var named = byPages(same);
        var known = new HashMap<String, Boolean>();
        return label ->
                label == null
                        ? people.soleGuest()
                                .filter(sole -> named.orElse(sole).equals(sole))
                                .isPresent()
                        : known.computeIfAbsent(label, any -> mayMean(named, any));
    }

    private boolean mayMean(Optional<String> named, String label) {
        var speaking = people.aliasOf(label);
        return named.isPresent()
                ? speaking.equals(named)
                : speaking.filter(people::isGuest).isPresent();
    }

    /** Who said it in the transcript, else whom the pages name, else the only guest. */
    private @Nullable String saidBy(List<Said> same, Optional<Spoken> spoken) {
        return spoken.filter(found -> found.alignment().verification() != Verification.NOT_FOUND)
                .map(Spoken::turn)
                .map(Turn::speaker)
                .flatMap(people::aliasOf)
                .or(() -> byPages(same))
                .or(people::soleGuest)
                .orElse(null);
    }

    private Optional<String> byPages(List<Said> same) {
        return same.stream()
                .map(said -> said.fact.saidBy())
                .filter(Objects::nonNull)
                .sorted()
                .flatMap(name -> people.aliasOf(name).stream())
                .findFirst();
    }

    private record Said(SourceContent source, QuoteFact fact) {

        String id() {
            return Hash.shortOf("QUOTE", Wording.normal(fact.text()), source.ownName());
        }

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }
    }
}
