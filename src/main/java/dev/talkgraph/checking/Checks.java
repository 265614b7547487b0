package dev.talkgraph.checking;

import dev.talkgraph.checking.Candidates.Place;
import dev.talkgraph.checking.Listening.Heard;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.reading.Ids;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.QueryClass;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Did they really say it? */
@QueryClass
public class Checks {

    /** Episodes whose whole transcript is searched for what means the same. */
    private static final int WHOLE = 4;

    /** Words of windows times characters of the quote, about, that are compared for an answer. */
    private static final long WORK = 60_000_000;

    private static final int FEWEST_WINDOWS = 10;

    private final Ids ids;
    private final Candidates candidates;
    private final Transcripts transcripts;

    Checks(Ids ids, Candidates candidates, Transcripts transcripts) {
        this.ids = ids;
        this.candidates = candidates;
        this.transcripts = transcripts;
    }

    /** Whether it was said, as asked; and if not, or less surely, where else. */
    public Check of(Asked asked) {
        var quote = asked.quote();
        var scope =
                new Scope(
                        present(Kind.PERSON, asked.guest()),
                        present(Kind.EPISODE, asked.episode()));
        if (!transcripts.areThere(scope)) {
            var elsewhere = scope.isEverywhere() ? null : surelySaid(quote).orElse(null);
            return Check.unchecked(quote, elsewhere);
        }
        var found = find(quote, scope);
        var elsewhere =
                scope.isEverywhere()
                        ? Optional.<Finding>empty()
                        : surelySaid(quote)
                                .filter(other -> other.isSurerThan(found.verification()));
        return Check.of(quote, found, elsewhere.orElse(null));
    }

    private @Nullable String present(Kind kind, @Nullable String id) {
        return id == null ? null : ids.present(kind, id);
    }

    private Finding find(String quote, Scope scope) {
        if (scope.episode() != null) {
            return whole(quote, scope.person(), List.of(scope.episode()))
                    .orElse(Finding.nowhere(0));
        }
        var places = candidates.places(quote, scope.person());
        var byWords = byWords(quote, scope.person(), places);
        if (byWords.isPresent() && byWords.get().hasTheWords()) {
            return byWords.get();
        }
        var episodes = places.stream().map(Place::episode).distinct().limit(WHOLE).toList();
        return Stream.concat(whole(quote, scope.person(), episodes).stream(), byWords.stream())
                .min(Finding.SUREST)
                .orElse(Finding.nowhere(0));
    }

    /** The words themselves, whoever said them wherever. */
    private Optional<Finding> surelySaid(String quote) {
        return byWords(quote, null, candidates.places(quote, null)).filter(Finding::hasTheWords);
    }

    private Optional<Finding> byWords(String quote, @Nullable String person, List<Place> places) {
        var windows = candidates.windows(places, quote);
        var episodes =
                transcripts.episodes(
                        windows.stream().map(Window::episode).distinct().sorted().toList());
        return bounded(windows, quote)
                .flatMap(
                        window ->
                                Optional.ofNullable(episodes.get(window.episode())).stream()
                                        .map(episode -> heard(quote, person, window, episode)))
                .min(InWindow.SUREST)
                .flatMap(best -> exactly(quote, person, best));
    }

    private static Stream<Window> bounded(List<Window> windows, String quote) {
        long work = 0;
        var most = 0;
        while (most < windows.size() && (most < FEWEST_WINDOWS || work < WORK)) {
            work += (long) quote.length() * windows.get(most).length();
            most++;
        }
        return windows.stream().limit(most);
    }

    private static InWindow heard(
            String quote, @Nullable String person, Window window, SpokenEpisode episode) {
        return new InWindow(window, episode, window.listening(episode, person).words(quote));
    }

    /** The same in the transcript itself, where its characters and seconds are. */
    private Optional<Finding> exactly(String quote, @Nullable String person, InWindow best) {
        if (!best.heard.isFound()) {
            return Optional.of(Finding.nowhere(best.heard.alignment().score()));
        }
        return transcripts
                .of(best.episode)
                .map(
                        transcript ->
                                transcript.words(
                                        quote, person, best.window.start(), best.window.end()));
    }

    private Optional<Finding> whole(String quote, @Nullable String person, List<String> episodes) {
        return transcripts.episodes(episodes).values().stream()
                .sorted(Comparator.comparing(SpokenEpisode::id))
                .flatMap(episode -> transcripts.of(episode).stream())
                .map(transcript -> transcript.find(quote, person))
                .min(Finding.SUREST);
    }

    /** What was heard in one of the windows. */
    private record InWindow(Window window, SpokenEpisode episode, Heard heard) {

        static final Comparator<InWindow> SUREST =
                Comparator.<InWindow, Verification>comparing(
                                found -> found.heard.alignment().verification())
                        .thenComparing(found -> -found.heard.alignment().score())
                        .thenComparing(found -> found.window.episode())
                        .thenComparing(found -> found.window.start());
    }
}
