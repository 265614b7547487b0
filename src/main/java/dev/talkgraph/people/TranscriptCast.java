package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.Speakers.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells from a transcript's labels who hosts, who is a guest, and which labels are nobody. */
final class TranscriptCast {

    /** Words of labels that name a part or a sound, not a person. */
    private static final Set<String> NOBODY =
            WordList.of(
                    """
                    speaker speakers narrator narration announcer audience crowd music sound sounds unknown
                    unidentified anonymous interviewer interviewee host hosts guest guests cohost co-host
                    moderator male female man woman boy girl child voice voices voiceover everyone all both
                    group team video audio clip recording translator interpreter intro outro ad ads
                    advertisement sponsor caller operator computer robot assistant participant participants
                    user producer reporter transcript background laughter applause silence multiple other
                    others person people staff phone tv radio singer song movie film crosstalk inaudible
                    """);

    private static final int FEWEST_WORDS = 100;
    private static final int FEWEST_WORDS_ANNOUNCED = 20;
    private static final int LONGEST_ACRONYM = 4;
    private static final double SHARE = 0.01;
    private static final int MOST_ANNOUNCED = 1_000;
    private static final int MOST_LABELS = 2_000;

    private final EpisodeDocument document;
    private final List<Speaker> speakers;
    private final Map<String, String> meant;
    private final int words;

    private TranscriptCast(EpisodeDocument document, List<Speaker> speakers) {
        this.document = document;
        this.speakers = speakers;
        this.meant = LabelMeanings.of(document, speakers);
        this.words = speakers.stream().mapToInt(Speaker::words).sum();
    }

    static Cast of(EpisodeDocument document, List<Speaker> speakers) {
        return new TranscriptCast(document, speakers).cast();
    }

    private Cast cast() {
        var host = host();
        var announced = announced(host);
        var names = new LinkedHashMap<String, String>();
        for (var speaker : speakers) {
            if (speaker.equals(host) || isSomebody(speaker, announced)) {
                names.put(speaker.label(), speaker.label());
            }
        }
        names.replaceAll((label, name) -> named(label, names.keySet(), announced));
        takeInSlips(names);
        var roles = new LinkedHashMap<String, Role>();
        names.forEach(
                (label, name) ->
                        roles.merge(
                                name,
                                isHost(label, host) ? Role.HOST : Role.GUEST,
                                (before, now) -> before == Role.HOST ? before : now));
        return new Cast(roles, names);
    }

    private String named(String label, Set<String> labels, List<String> announced) {
        if (meant.containsKey(label)) {
            return meant.get(label);
        }
        var interviewer = interviewer(label);
        if (interviewer != null) {
            return interviewer;
        }
        return isInTitle(label) ? label : fullName(label, labels, announced);
    }

    private boolean isHost(String label, @Nullable Speaker host) {
        return host != null && host.label().equals(label) || statedRole(label) == Role.HOST;
    }

    private @Nullable Role statedRole(String label) {
        var name = meant.getOrDefault(label, label);
        return document.people().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .map(EpisodeDocument.NamedPerson::role)
                .findFirst()
                .orElse(null);
    }

    /** The label that most sounds like a host; none when nobody does. */
    private @Nullable Speaker host() {
        var questions = speakers.stream().mapToInt(Speaker::questions).sum();
        Speaker host = null;
        var best = 5.0;
        for (var speaker : speakers) {
            var score = 5.0 * speaker.openings();
            score += questions == 0 ? 0 : 10.0 * speaker.questions() / questions;
            score += isInShow(speaker.label()) ? 50 : 0;
            score += interviewer(speaker.label()) == null ? 0 : 50;
            score += statedRole(speaker.label()) == Role.HOST ? 100 : 0;
            score -= statedRole(speaker.label()) == Role.GUEST ? 100 : 0;
            if (score > best && !isNobody(speaker.label())) {
                best = score;
                host = speaker;
            }
        }
        return host;
    }

    /** "Ada Boyle" for "Ada" where the title says that she interviews somebody. */
    private @Nullable String interviewer(String label) {
        var title = document.statement().title();
        return title == null
                ? null
                : TitleNames.interviewer(title)
                        .filter(name -> name.equals(label) || isShortFor(label, name))
                        .orElse(null);
    }

    private boolean isInShow(String label) {
        var show = document.statement().podcast();
        return show != null
                && label.contains(" ")
                && show.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
    }

    /** The title calls people by the name they go by, however short. */
    private boolean isInTitle(String label) {
        var title = document.statement().title();
        return title != null
                && WordPlaces.in(title, 0, title.length()).stream()
                        .anyMatch(word -> Names.bare(word.in(title)).equals(label));
    }

    /** Full names that the page, its title and chapters and the host's words hold, most often said first. */
    private List<String> announced(@Nullable Speaker host) {
        var counts = new HashMap<String, Integer>();
        document.people().forEach(person -> counts.merge(person.name(), 1000, Integer::sum));
        var title = document.statement().title();
        if (title != null) {
            TitleNames.in(title).forEach(name -> counts.merge(name, 100, Integer::sum));
        }
        for (var chapter : document.chapters()) {
            FullNames.in(chapter.title(), 0, chapter.title().length())
                    .forEach(found -> counts.merge(found.name(), 2, Integer::sum));
        }
        for (var turn : document.turns()) {
            if (host != null
                    && turn.speaker() != null
                    && Speakers.label(turn.speaker()).equals(host.label())) {
                FullNames.in(document.text(), turn.start(), turn.end())
                        .forEach(found -> counts.merge(found.name(), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_ANNOUNCED)
                .toList();
    }

    private boolean isSomebody(Speaker speaker, List<String> announced) {
        if (meant.containsKey(speaker.label())) {
            return speaker.words() >= FEWEST_WORDS_ANNOUNCED;
        }
        if (isNobody(speaker.label())) {
            return false;
        }
        var least = Math.max(FEWEST_WORDS, SHARE * words);
        if (Names.isFullName(speaker.label())) {
            var known = announced.stream().limit(20).anyMatch(speaker.label()::equalsIgnoreCase);
            return speaker.words() >= (known ? FEWEST_WORDS_ANNOUNCED : least);
        }
        return speaker.words() >= least;
    }

    /** A letter or two that fit nobody known are nobody's name; a title may call somebody so. */
    private boolean isNobody(String label) {
        if (meant.containsKey(label)) {
            return false;
        }
        var letters = label.replace(".", "").length();
        if (letters < 3 && LabelMeanings.areInitials(label) && !isInTitle(label)) {
            return true;
        }
        return isThing(label);
    }

    private static boolean isThing(String label) {
        var parts = Names.parts(label);
        if (parts.isEmpty() || parts.size() > 5 || !Character.isLetter(label.charAt(0))) {
            return true;
        }
        for (var part : parts) {
            var word = Names.bare(part);
            if (NOBODY.contains(word.toLowerCase(Locale.ROOT)) || Names.NEVER.contains(word)) {
                return true;
            }
            if (word.chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        var loud = label.equals(label.toUpperCase(Locale.ROOT));
        return loud && parts.size() == 1 && label.length() > LONGEST_ACRONYM;
    }

    /** A short label's full name where one of the other labels, or the announced names, hold it. */
    private static String fullName(String label, Set<String> labels, List<String> announced) {
        if (label.contains(" ")) {
            return label;
        }
        var sameLabels =
                labels.stream()
                        .filter(name -> name.contains(" ") && isShortFor(label, name))
                        .toList();
        if (!sameLabels.isEmpty()) {
            return sameLabels.size() == 1 ? sameLabels.getFirst() : label;
        }
        return announced.stream()
                .filter(name -> name.contains(" "))
                .filter(name -> isShortFor(label, name))
                .findFirst()
                .orElse(label);
    }

    private static boolean isShortFor(String label, String name) {
        return Names.first(name).equals(label)
                || Names.last(name).equals(label)
                || label.length() > 2 && Names.initials(name).equals(label);
    }

    /** Rare labels that are a slip or a short form of one known person's label are that person. */
    private void takeInSlips(Map<String, String> names) {
        var known =
                speakers.stream()
                        .filter(speaker -> names.containsKey(speaker.label()))
                        .sorted(Comparator.comparingInt(Speaker::words).reversed())
                        .toList();
        var words = new HashMap<String, Integer>();
        known.forEach(speaker -> words.put(speaker.label(), speaker.words()));
        speakers.stream()
                .limit(MOST_LABELS)
                .forEach(
                        slip ->
                                known.stream()
                                        .takeWhile(
                                                meant ->
                                                        meant.words()
                                                                > words.getOrDefault(
                                                                        slip.label(), 0))
                                        .filter(meant -> isSlip(slip.label(), meant.label()))
                                        .findFirst()
                                        .ifPresent(
                                                meant ->
                                                        names.put(
                                                                slip.label(),
                                                                names.getOrDefault(
                                                                        meant.label(),
                                                                        meant.label()))));
    }

    private static boolean isSlip(String slip, String meant) {
        return Names.nearlySame(meant, slip)
                || meant.equalsIgnoreCase(slip)
                || !slip.contains(" ") && isShortFor(slip, meant);
    }
}
