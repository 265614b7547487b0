package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.identity.HeardName;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guests whom only a recording's opening words name, in whichever spelling captions heard them. */
final class HeardGuests {

    private HeardGuests() {}

    /**
     * The guests as facts of the source that heard them.
     *
     * @param names as the source's file names spell them; nothing where it heard nobody
     */
    static List<PersonFact> of(SourceContent source, @Nullable Set<String> names) {
        return names == null ? List.of() : names.stream().map(name -> guest(source, name)).toList();
    }

    private static PersonFact guest(SourceContent source, String name) {
        var words = name.split(" ").length;
        var places =
                HeardName.nearest(name, source.facts().announced()).stream()
                        .map(announced -> first(announced, words))
                        .flatMap(heard -> place(source.text(), heard))
                        .toList();
        return new PersonFact(name, Role.GUEST, null, 1, 0, 0, 0, places);
    }

    private static String first(String announced, int words) {
        return Stream.of(announced.split(" ")).limit(words).collect(Collectors.joining(" "));
    }

    private static Stream<Passage> place(String text, String heard) {
        var start = text.indexOf(heard);
        return start < 0
                ? Stream.empty()
                : Stream.of(new Passage(null, start, start + heard.length()));
    }
}
