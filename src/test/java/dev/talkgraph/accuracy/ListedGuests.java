package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.identity.PersonName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was a guest of an episode, as a list says.
 *
 * @param guests each by all the names that are right
 * @param optional those who may be called one
 */
record ListedGuests(List<List<String>> guests, List<String> optional) {

    static final String LIST = "gold/lexfridman-guests-corrected.csv";

    /** From each episode's number to its guests. */
    static Map<Integer, ListedGuests> of(Path list) throws IOException {
        var listed = new HashMap<Integer, ListedGuests>();
        for (var line : Files.readAllLines(list).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            var guests = split(cells[1], ";").stream().map(person -> split(person, "\\|")).toList();
            listed.put(
                    Integer.valueOf(cells[0]), new ListedGuests(guests, split(cells[2], "[;|]")));
        }
        return listed;
    }

    private static List<String> split(String cell, String mark) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(mark));
    }

    /** Counts the names found; a miss when they are not as listed. */
    Optional<Miss> count(String item, Collection<String> found, Ratio ratio) {
        var right = true;
        for (var names : guests) {
            var known = found.stream().anyMatch(name -> isAmong(name, names));
            ratio.count(true, known);
            right &= known;
        }
        for (var name : found) {
            var known = guests.stream().anyMatch(names -> isAmong(name, names));
            if (!known && !isAmong(name, optional)) {
                ratio.count(false, true);
                right = false;
            }
        }
        return right ? Optional.empty() : Optional.of(new Miss(item, "" + guests, "" + found));
    }

    /** Accents, points and titles make no other name. */
    private static boolean isAmong(String name, List<String> names) {
        var key = PersonName.of(name).key();
        return names.stream().anyMatch(known -> PersonName.of(known).key().equals(key));
    }
}
