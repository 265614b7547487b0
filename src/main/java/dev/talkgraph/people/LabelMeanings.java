package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.people.Speakers.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom labels mean that are no names: a role, initials, a number. What exactly one person fits is that
 * person's; a numbered voice is whom it says that it is, or whom the one other voice welcomes.
 */
final class LabelMeanings {

    private static final Map<String, Role> ROLES =
            Map.of(
                    "host", Role.HOST,
                    "interviewer", Role.HOST,
                    "moderator", Role.HOST,
                    "guest", Role.GUEST,
                    "interviewee", Role.GUEST);

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){1,3}");

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:speaker|spk|voice|participant)[ _-]?(?:\\d{1,3}|[a-h])");

    private static final Pattern MYSELF =
            Pattern.compile("\\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Tt]his is)\\s+");

    /** What people say in the beginning of a conversation, and hardly of somebody who is not there. */
    private static final Pattern WELCOME =
            Pattern.compile(
                    "\\b(?:[Ww]elcome,?|[Mm]y guest today is|[Mm]y guest is|[Jj]oined by|"
                            + "[Tt]alking (?:to|with)|[Ss]peaking with|[Ii]’m here with|[Hh]ere with)\\s+");

    private static final int OPENING = 3_000;
    private static final int LONGEST_NAME = 60;

    private final EpisodeDocument document;
    private final List<Speaker> speakers;

    private LabelMeanings(EpisodeDocument document, List<Speaker> speakers) {
        this.document = document;
        this.speakers = speakers;
    }

    /** Full names by label; a label that is a name, or that several people fit, is absent. */
    static Map<String, String> of(EpisodeDocument document, List<Speaker> speakers) {
        var meanings = new LabelMeanings(document, speakers);
        var names = new LinkedHashMap<String, String>();
        for (var speaker : speakers) {
            var name = meanings.meant(speaker.label());
            if (name != null && !names.containsValue(name)) {
                names.put(speaker.label(), name);
            }
        }
        return names;
    }

    static boolean areInitials(String label) {
        return INITIALS.matcher(label).matches();
    }

    private @Nullable String meant(String label) {
        var role = ROLES.get(label.toLowerCase(Locale.ROOT));
        if (role != null) {
            return only(stated().filter(one -> one.role() == role).map(NamedPerson::name));
        }
        if (areInitials(label)) {
            var letters = label.replace(".", "");
            return letters.length() < 2
                    ? null
                    : only(known().filter(name -> Names.initials(name).equals(letters)));
        }
        if (!NUMBERED.matcher(label).matches()) {
            return null;
        }
        var own = said(label, MYSELF);
        var other = own == null && speakers.size() == 2 ? other(label) : null;
        return own != null || other == null ? own : said(other, WELCOME);
    }

    private Stream<NamedPerson> stated() {
        return document.people().stream();
    }

    /** Full names that the document states, or that stand as labels. */
    private Stream<String> known() {
        return Stream.concat(stated().map(NamedPerson::name), speakers.stream().map(Speaker::label))
                .filter(Names::isFullName);
    }

    private static @Nullable String only(Stream<String> names) {
        var found = names.distinct().limit(2).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private String other(String label) {
        var first = speakers.getFirst().label();
        return first.equals(label) ? speakers.getLast().label() : first;
    }

    /** The one full name behind such words in the first that this label says. */
    private @Nullable String said(String label, Pattern words) {
        var left = OPENING;
        for (var turn : document.turns()) {
            if (left <= 0) {
                return null;
            }
            if (turn.speaker() != null && Speakers.label(turn.speaker()).equals(label)) {
                var end = Math.min(turn.end(), turn.start() + left);
                var name = behind(words, turn.start(), end);
                if (name != null) {
                    return name;
                }
                left -= end - turn.start();
            }
        }
        return null;
    }

    private @Nullable String behind(Pattern words, int from, int to) {
        var text = document.text();
        var found = words.matcher(text).region(from, to);
        while (found.find()) {
            var end = Math.min(to, found.end() + LONGEST_NAME);
            var names = FullNames.in(text, found.end(), end);
            if (!names.isEmpty() && names.getFirst().start() == found.end()) {
                return names.getFirst().name();
            }
        }
        return null;
    }
}
