package dev.talkgraph.identity;

import dev.talkgraph.episode.EpisodeStatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where a source is, such that a reference to it and its own address or name are equal. */
final class SourcePlace {

    private static final String FILE = "file:";
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile("#.*$");

    private SourcePlace() {}

    /** The places of a source that came from some addresses, under some names. */
    static Set<String> of(List<String> uris, List<String> names) {
        var places = new TreeSet<String>();
        uris.stream()
                .filter(uri -> uri.indexOf('#') < 0)
                .map(SourcePlace::address)
                .forEach(places::add);
        names.stream()
                .flatMap(name -> FileName.reference(name).stream())
                .map(name -> FILE + name)
                .forEach(places::add);
        return places;
    }

    /** The places that a source refers to: web addresses, and {@code file:} with a name. */
    static Set<String> referred(EpisodeStatement statement) {
        var places = new TreeSet<String>();
        var references = new ArrayList<>(statement.transcripts());
        if (statement.chapters() != null) {
            references.add(statement.chapters());
        }
        for (var reference : references) {
            if (reference.startsWith(FILE)) {
                FileName.reference(reference.substring(FILE.length()))
                        .ifPresent(name -> places.add(FILE + name));
            } else {
                places.add(address(reference));
            }
        }
        return places;
    }

    private static String address(String uri) {
        var page = SCHEME.matcher(uri.strip()).replaceFirst("");
        return REST.matcher(page).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
