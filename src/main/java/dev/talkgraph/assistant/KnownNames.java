package dev.talkgraph.assistant;

import dev.talkgraph.episode.Slug;
import dev.talkgraph.reading.Ids;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.search.Autocomplete;
import dev.talkgraph.search.SuggestionType;
import dev.talkgraph.web.Missing;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Finds what an assistant calls by its name: assistants know names, not ids. */
@Component
class KnownNames {

    private final Ids ids;
    private final Autocomplete autocomplete;

    KnownNames(Ids ids, Autocomplete autocomplete) {
        this.ids = ids;
        this.autocomplete = autocomplete;
    }

    /**
     * The id of a guest or a topic.
     *
     * @param given an id, any of its names, or how one of them begins
     * @throws Missing when nothing is called so
     */
    String id(Kind kind, String parameter, String given) {
        var name = Given.text(parameter, given);
        return named(kind, name)
                .or(() -> beginning(kind, name))
                .orElseThrow(() -> new Missing(kind.word(), name));
    }

    /** A guest or a topic as {@code <type>:<id>}; what is both is the topic. */
    String thing(String parameter, String given) {
        var name = Given.text(parameter, given);
        if (name.matches("[a-z]+:\\S+")) {
            return name;
        }
        return named(Kind.TOPIC, name)
                .map(id -> "topic:" + id)
                .or(() -> named(Kind.GUEST, name).map(id -> "guest:" + id))
                .or(() -> beginning(Kind.GUEST, name).map(id -> "guest:" + id))
                .or(() -> beginning(Kind.TOPIC, name).map(id -> "topic:" + id))
                .orElseThrow(() -> new Missing("guest or topic", name));
    }

    private Optional<String> named(Kind kind, String name) {
        try {
            return Optional.of(ids.present(kind, Slug.of(name)));
        } catch (Missing unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> beginning(Kind kind, String name) {
        var asked = new Autocomplete.Asked(name, List.of(SuggestionType.valueOf(kind.name())), 1);
        return autocomplete.of(asked).stream().findFirst().map(Autocomplete.Suggestion::id);
    }
}
