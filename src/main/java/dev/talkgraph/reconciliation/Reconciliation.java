package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeFacts;
import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.Slug;
import dev.talkgraph.identity.EpisodeGroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What all sources of one episode say together: a pure function of them. */
final class Reconciliation {

    private Reconciliation() {}

    /** Joins the sources of a group, in whichever order they are given. */
    static EpisodeFacts of(EpisodeGroup group, List<SourceContent> given) {
        var sources = given.stream().sorted(Comparator.comparing(SourceContent::id)).toList();
        var transcripts = Transcripts.of(sources);
        var people = EpisodePeople.of(sources, transcripts, group.guestsHeard());
        var topics = EpisodeTopics.of(sources, people);
        var claims = new EpisodeClaims(people, topics, transcripts).of(sources);
        return new EpisodeFacts(
                group.id(),
                otherIds(group),
                podcasts(group, sources),
                group.season(),
                group.number(),
                group.title(),
                group.publishedOn(),
                group.url(),
                group.recordingUrl(),
                group.durationSeconds(),
                group.sources(),
                people.participations(),
                people.likeNames(),
                topics.coverages(),
                EpisodeTopics.expansions(sources),
                claims,
                new EpisodeQuotes(people, topics, transcripts).of(sources),
                EpisodeQuestions.of(sources, topics, claims),
                EpisodeQuestions.summaries(sources),
                transcripts.segments(people),
                chapters(sources),
                group.conflicts(),
                transcripts.unresolvedSpeakers(people));
    }

    private static List<String> otherIds(EpisodeGroup group) {
        var others = new TreeSet<>(group.ownNames().values());
        others.remove(group.id());
        return new ArrayList<>(others);
    }

    /** The group's name for the show, then those of its sources, each once. */
    private static List<Name> podcasts(EpisodeGroup group, List<SourceContent> sources) {
        var naming = group.podcast();
        if (naming == null) {
            return List.of();
        }
        var said =
                sources.stream()
                        .flatMap(source -> Stream.ofNullable(source.facts().statement().podcast()));
        var all =
                Names.bySlug(Stream.concat(Stream.of(naming), said).map(name -> Name.of(name, 1)));
        return all.stream()
                .sorted(
                        Comparator.<Name, Boolean>comparing(
                                        name -> !name.alias().equals(Slug.of(naming)))
                                .thenComparing(Name::alias))
                .toList();
    }

    /** Those of the source with most; chapters of two recordings are not mixed. */
    private static List<Chapter> chapters(List<SourceContent> sources) {
        return sources.stream()
                .map(source -> source.facts().chapters())
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
    }
}
