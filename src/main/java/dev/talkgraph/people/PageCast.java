package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.FullNames.Found;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tells from a page who hosted and who was the guest: its structure first, then its prose, then its title. */
final class PageCast {

    private static final List<String> HOST_BEFORE =
            List.of(
                    "host, ",
                    "host ",
                    "host: ",
                    "hosted by ",
                    "interviewer, ",
                    "interviewer ",
                    "interviewed by ");
    private static final List<String> HOST_AFTER = List.of(" (host)", ", the host", ", your host");
    private static final List<String> GUEST_BEFORE =
            List.of(
                    "guest, ",
                    "guest ",
                    "guest: ",
                    "guests: ",
                    "interview with ",
                    "following is a conversation with ",
                    "here's my conversation with ",
                    "here’s my conversation with ");
    private static final List<String> GUEST_AFTER = List.of(" (guest)", ", the guest");

    private PageCast() {}

    static Cast of(EpisodeDocument document) {
        var roles = new LinkedHashMap<String, Role>();
        var otherNames = new LinkedHashMap<String, String>();
        document.people().forEach(person -> roles.putIfAbsent(person.name(), person.role()));
        var text = document.text();
        var names = namesOutsideOfPortraits(document);
        for (var name : names) {
            if (!roles.containsValue(Role.HOST) && isBeside(text, name, HOST_BEFORE, HOST_AFTER)) {
                roles.putIfAbsent(name.name(), Role.HOST);
            }
        }
        if (!roles.containsValue(Role.GUEST)) {
            guestsOfTitle(document, roles, otherNames);
        }
        for (var name : names) {
            if (!roles.containsValue(Role.GUEST)
                    && isBeside(text, name, GUEST_BEFORE, GUEST_AFTER)) {
                roles.putIfAbsent(name.name(), Role.GUEST);
            }
        }
        return new Cast(roles, Map.of(), otherNames);
    }

    /** What a portrait tells of somebody is nothing of this conversation. */
    private static List<Found> namesOutsideOfPortraits(EpisodeDocument document) {
        var portraits =
                document.sections().stream()
                        .filter(section -> section.kind() == SectionKind.PORTRAIT)
                        .flatMap(section -> section.items().stream())
                        .map(Section.Item::text)
                        .toList();
        var text = document.text();
        return FullNames.in(text, 0, text.length()).stream()
                .filter(
                        name ->
                                portraits.stream()
                                        .noneMatch(
                                                portrait ->
                                                        portrait.start() <= name.start()
                                                                && name.end() <= portrait.end()))
                .toList();
    }

    private static void guestsOfTitle(
            EpisodeDocument document, Map<String, Role> roles, Map<String, String> otherNames) {
        var title = document.statement().title();
        if (title == null) {
            return;
        }
        for (var named : TitleNames.called(title)) {
            if (isGuest(document, named)) {
                var name = Portraits.spelling(document, named.name());
                roles.putIfAbsent(name, Role.GUEST);
                Stream.of(named.name(), named.called())
                        .filter(other -> !other.equals(name))
                        .forEach(other -> otherNames.putIfAbsent(other, name));
            }
        }
        if (!roles.containsValue(Role.GUEST) && Portraits.show(document, title)) {
            roles.putIfAbsent(Portraits.spelling(document, title), Role.GUEST);
        }
    }

    /** Whether somebody in the title is pictured, or the page's words name or quote them. */
    private static boolean isGuest(EpisodeDocument document, TitleNames.Named named) {
        if (!Names.isFullName(named.name())) {
            return PageVoices.speak(document, named.called());
        }
        return isNamedInBody(document, named.called())
                || Portraits.show(document, named.name())
                || !Portraits.spelling(document, named.name()).equals(named.name())
                || GivenNames.contain(Names.first(named.name()))
                        && isNamedInBody(document, Names.first(named.name()))
                        && !isOfAnother(document, named.name());
    }

    /** Whether the page names somebody else by the given name: "Ada Dunn" where "Ada Boost" is asked for. */
    private static boolean isOfAnother(EpisodeDocument document, String name) {
        var given = Names.first(name);
        return Stream.concat(
                        document.people().stream().map(EpisodeDocument.NamedPerson::name),
                        document.sections().stream()
                                .filter(section -> section.kind() != SectionKind.PORTRAIT)
                                .flatMap(section -> section.items().stream())
                                .flatMap(item -> fullNames(document.text(), item.text())))
                .anyMatch(
                        other ->
                                Names.first(other).equals(given)
                                        && !Names.last(other).equals(Names.last(name)));
    }

    private static Stream<String> fullNames(String text, Passage place) {
        return FullNames.in(text, place.start(), place.end()).stream().map(Found::name);
    }

    /** Whether the page's own words name this person, in full or by family name. */
    private static boolean isNamedInBody(EpisodeDocument document, String name) {
        for (var section : document.sections()) {
            if (section.kind() != SectionKind.BOILERPLATE
                    && section.kind() != SectionKind.PORTRAIT
                    && isNamedIn(document.text(), section, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedIn(String text, Section section, String name) {
        for (var item : section.items()) {
            if (name.equals(item.attributedTo())) {
                return true;
            }
            for (var word : WordPlaces.in(text, item.text().start(), item.text().end())) {
                if (Names.bare(word.in(text)).equals(Names.last(name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBeside(
            String text, Found name, List<String> before, List<String> after) {
        var left =
                text.substring(Math.max(0, name.start() - 40), name.start())
                        .toLowerCase(Locale.ROOT);
        var right =
                text.substring(name.end(), Math.min(text.length(), name.end() + 20))
                        .toLowerCase(Locale.ROOT);
        return before.stream().anyMatch(sign -> endsWithWord(left, sign))
                || after.stream().anyMatch(right::startsWith);
    }

    private static boolean endsWithWord(String left, String sign) {
        var at = left.length() - sign.length();
        return left.endsWith(sign) && (at == 0 || !Character.isLetter(left.charAt(at - 1)));
    }
}
