package dev.talkgraph.identity;

import dev.talkgraph.episode.EpisodeStatement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Content against statements against file names: who is believed, and what is reported. */
final class Weighing {

    private final EpisodeStatement content;
    private final Set<String> guests;
    private final List<String> announced;
    private final List<EpisodeStatement> stated;
    private final List<String> fileNames;
    private final List<FileName> trusted;
    private final List<String> conflicts = new ArrayList<>();

    Weighing(
            EpisodeStatement content,
            List<String> guestNames,
            List<String> announced,
            List<EpisodeStatement> stated,
            List<String> fileNames) {
        this.content = content;
        this.guests = guestNames.stream().map(Weighing::personKey).collect(Collectors.toSet());
        this.announced = announced;
        this.stated = stated;
        this.fileNames = fileNames.stream().sorted().toList();
        this.trusted = trustedNames();
    }

    /** What the content says, else what users stated; what differs is reported. */
    <T extends Comparable<? super T>> @Nullable T first(
            String what,
            Function<EpisodeStatement, @Nullable T> field,
            Function<T, Object> compared) {
        var said = distinct(Stream.of(content), field);
        var beside = distinct(stated.stream(), field);
        var all = Stream.concat(said.stream(), beside.stream()).toList();
        if (all.stream().map(compared).distinct().count() > 1) {
            conflicts.add("The " + what + " is said to be " + join(all));
        }
        return beside.isEmpty() ? firstOf(said) : beside.getFirst();
    }

    @Nullable Integer number() {
        var said = first("number", EpisodeStatement::number, number -> number);
        for (int i = 0; i < fileNames.size(); i++) {
            var hinted = FileName.of(fileNames.get(i)).number();
            if (said != null && hinted != null && !hinted.equals(said)) {
                conflicts.add(
                        "The file name \"%s\" says number %d, its content %d"
                                .formatted(fileNames.get(i), hinted, said));
            }
        }
        return said != null ? said : onlyOne("number", FileName::number);
    }

    @Nullable String title() {
        var said =
                first(
                        "title",
                        EpisodeStatement::title,
                        title -> TitleKey.of(title, guests.stream()));
        if (said != null) {
            return said;
        }
        return isDoubtful() ? null : onlyOne("title", FileName::title);
    }

    /** What to call the episode where nothing better is known: a file's name that has letters. */
    @Nullable String titlePerhaps() {
        if (isDoubtful()) {
            return onlyOne("title", FileName::title);
        }
        return fileNames.stream()
                .map(FileName::bare)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .orElse(null);
    }

    /** Whether the only file name holds nobody whom the opening words present. */
    private boolean isDoubtful() {
        return fileNames.size() == 1 && !Announcement.fits(announced, fileNames.getFirst());
    }

    Set<String> guests() {
        return guests.isEmpty()
                ? trusted.stream()
                        .map(FileName::guest)
                        .filter(Objects::nonNull)
                        .map(Weighing::personKey)
                        .collect(Collectors.toSet())
                : guests;
    }

    Set<String> guestsPerhaps() {
        var perhaps = new HashSet<String>();
        for (var name : trusted) {
            name.guestsPerhaps().forEach(guest -> perhaps.add(personKey(guest)));
        }
        announced.forEach(
                name -> Announcement.names(name).forEach(one -> perhaps.add(personKey(one))));
        perhaps.removeAll(guests());
        return guests.isEmpty() ? perhaps : Set.of();
    }

    /** Guests as the file names spell them, whom the opening words name as somebody heard it. */
    Set<String> guestsHeard() {
        return guests.isEmpty()
                ? trusted.stream()
                        .flatMap(name -> Announcement.named(announced, name).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    List<String> conflicts() {
        return conflicts.stream().distinct().sorted().toList();
    }

    /** File names whose guest is not another than the content's. */
    private List<FileName> trustedNames() {
        var kept = new ArrayList<FileName>();
        var misfits = new ArrayList<FileName>();
        for (var fileName : fileNames) {
            var name = FileName.of(fileName);
            var guest = name.guest();
            if (guest != null && !guests.isEmpty() && !guests.contains(personKey(guest))) {
                conflicts.add(
                        "The file name \"%s\" names %s, its content %s"
                                .formatted(
                                        fileName, guest, String.join(", ", new TreeSet<>(guests))));
            } else if (!Announcement.fits(announced, fileName)) {
                conflicts.add(
                        "The file name \"%s\" does not name whom the opening words present: %s"
                                .formatted(fileName, Announcement.told(announced)));
                misfits.add(name);
            } else {
                kept.add(name);
            }
        }
        return kept.isEmpty() ? misfits : kept;
    }

    /** What the trusted file names agree on. */
    private <T> @Nullable T onlyOne(String what, Function<FileName, @Nullable T> field) {
        var hinted = trusted.stream().map(field).filter(Objects::nonNull).distinct().toList();
        if (hinted.size() > 1) {
            conflicts.add("The file names disagree on the " + what + ": " + join(hinted));
        }
        return hinted.size() == 1 ? hinted.getFirst() : null;
    }

    private static <T extends Comparable<? super T>> List<T> distinct(
            Stream<EpisodeStatement> statements, Function<EpisodeStatement, @Nullable T> field) {
        return statements
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static <T> @Nullable T firstOf(List<T> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String join(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    private static String personKey(String name) {
        return PersonName.of(name).key();
    }
}
