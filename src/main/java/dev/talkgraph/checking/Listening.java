package dev.talkgraph.checking;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.quotation.Alignment;
import dev.talkgraph.quotation.QuoteSearch;
import dev.talkgraph.quotation.SpokenText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Looks for a quote in what was spoken in an episode, by whoever is asked for.
 *
 * @param text what the turns are places in
 * @param turns in order; their speakers are ids of people
 * @param person id of whose words are looked for; absent for anybody's
 */
record Listening(SpokenEpisode episode, String text, List<Turn> turns, @Nullable String person) {

    /** Looks by the words alone. */
    Heard words(String quote) {
        return search(said -> said.words(quote));
    }

    /** Looks by the words, and for what means the same. */
    Heard wordsOrMeaning(String quote) {
        return search(said -> said.find(quote, speaker -> episode.mayMean(speaker, person)));
    }

    /** In all that was said; where somebody else said it, in the person's own words again. */
    private Heard search(Function<QuoteSearch, Alignment> look) {
        var all = heard(turns, look);
        if (all.alignment.places().isEmpty() || episode.mayBe(all.speaker(), person)) {
            return all;
        }
        return heard(turns.stream().filter(turn -> isOwn(turn.speaker())).toList(), look);
    }

    private boolean isOwn(@Nullable String speaker) {
        return speaker != null && speaker.equals(person);
    }

    private Heard heard(List<Turn> turns, Function<QuoteSearch, Alignment> look) {
        return turns.isEmpty()
                ? new Heard(turns, new Alignment(Verification.NOT_FOUND, 0, "", List.of()))
                : new Heard(turns, look.apply(QuoteSearch.in(SpokenText.of(text, turns))));
    }

    /**
     * What came of it.
     *
     * @param turns those that were searched, which the alignment's places point into
     */
    record Heard(List<Turn> turns, Alignment alignment) {

        /** Who spoke the first word found; nobody where no place or no speaker is known. */
        @Nullable String speaker() {
            return alignment.places().isEmpty()
                    ? null
                    : turn(alignment.places().getFirst()).speaker();
        }

        Turn turn(Alignment.Place place) {
            return turns.get(place.turn());
        }

        boolean isFound() {
            return alignment.verification() != Verification.NOT_FOUND;
        }
    }
}
