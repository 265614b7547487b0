package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeFacts.Claim;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.identity.ClaimIdentity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of one episode: the wordings of one claim by the same people joined. */
final class EpisodeClaims {

    /** What was said is taken from one transcript: another may give the same words to somebody else. */
    private static final List<ClaimKind> SPOKEN_ALONE = List.of(ClaimKind.SPOKEN);

    private final EpisodePeople people;
    private final EpisodeTopics topics;

    private final Transcripts transcripts;

    EpisodeClaims(EpisodePeople people, EpisodeTopics topics, Transcripts transcripts) {
        this.people = people;
        this.topics = topics;
        this.transcripts = transcripts;
    }

    List<Claim> of(List<SourceContent> sources) {
        var wordings = new TreeMap<String, List<Said>>();
        for (var source : sources) {
            for (var fact : source.facts().claims()) {
                if (fact.kinds().equals(SPOKEN_ALONE) && !transcripts.isPreferred(source)) {
                    continue;
                }
                wordings.computeIfAbsent(Wording.normal(fact.text()), text -> new ArrayList<>())
                        .add(new Said(source, fact));
            }
        }
        var byMakers =
                wordings.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::makers, TreeMap::new, Collectors.toList()));
        return byMakers.entrySet().stream()
                .flatMap(entry -> joined(entry.getValue()).map(same -> claim(entry.getKey(), same)))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /** Aliases of those who made a claim; what a page says without naming anybody is the sole guest's. */
    private String makers(List<Said> wording) {
        var named = new TreeSet<String>();
        wording.stream()
                .flatMap(said -> said.fact.madeBy().stream())
                .forEach(name -> people.aliasOf(name).ifPresent(named::add));
        if (named.isEmpty()) {
            people.soleGuest().ifPresent(named::add);
        }
        return String.join("\n", named);
    }

    private static Stream<List<Said>> joined(List<List<Said>> wordings) {
        var texts = wordings.stream().map(wording -> textOf(wording)).toList();
        return ClaimIdentity.groups(texts).stream()
                .map(
                        group ->
                                group.stream()
                                        .flatMap(index -> wordings.get(index).stream())
                                        .toList());
    }

    private static String textOf(List<Said> wording) {
        return wording.stream()
                .map(said -> said.fact.text())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Claim claim(String makers, List<Said> same) {
        var naming = same.stream().min(Said.FULLEST).orElseThrow();
        var ids = new TreeSet<>(same.stream().map(Said::id).toList());
        ids.remove(naming.id());
        var explained =
                same.stream()
                        .sorted(Said.FULLEST)
                        .filter(said -> said.fact.explanation() != null)
                        .findFirst();
        return new Claim(
                naming.id(),
                List.copyOf(ids),
                naming.fact.text(),
                explained.map(said -> said.fact.explanation()).orElse(null),
                kinds(same),
                same.stream()
                        .map(said -> said.fact.confidence())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                makers.isEmpty() ? List.of() : List.of(makers.split("\n")),
                topics.about(
                        naming.fact.text(),
                        same.stream().flatMap(said -> said.fact.about().stream())),
                same.stream().flatMap(Said::places).distinct().sorted(Wording.ORDER).toList(),
                explained.map(Said::explanationPlace).orElse(List.of()));
    }

    private static List<ClaimKind> kinds(List<Said> same) {
        return same.stream()
                .flatMap(said -> said.fact.kinds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private record Said(SourceContent source, ClaimFact fact) {

        static final Comparator<Said> FULLEST =
                Comparator.<Said>comparingInt(said -> -said.fact.text().split("\\s+").length)
                        .thenComparing(said -> said.fact.text())
                        .thenComparing(Said::id);

        String id() {
            return Hash.shortOf("CLAIM", Wording.normal(fact.text()), source.ownName());
        }

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }

        List<Evidence> explanationPlace() {
            var place = fact.explanationEvidence();
            return place == null ? List.of() : List.of(source.evidence(place));
        }
    }
}
