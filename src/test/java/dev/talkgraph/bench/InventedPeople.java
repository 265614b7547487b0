package dev.talkgraph.bench;

import dev.talkgraph.episode.Slug;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Guests and hosts, written when it is known how often they came. */
final class InventedPeople {

    private static final int MOST_EPISODES = 30;
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private final List<Somebody> all = new ArrayList<>();

    private static final class Somebody {
        final String name;
        final String id;
        final String labels;
        int episodes;
        int claims;
        int quotes;
        @Nullable LocalDate firstOn;
        LocalDate lastOn = NEVER;

        Somebody(String name, String labels) {
            this.name = name;
            this.id = Slug.of(name);
            this.labels = labels;
        }
    }

    /** Somebody new, with an alias; answers the number. */
    int add(String name, String labels, Tables tables) {
        var number = all.size();
        var person = new Somebody(name, labels);
        all.add(person);
        tables.personAliases.add(
                number, "PERSON", person.id, name, person.id, name.toLowerCase(Locale.ROOT));
        tables.namesPerson.add(number, number);
        return number;
    }

    String id(int number) {
        return all.get(number).id;
    }

    String episodesRank(int number) {
        return 2_000_000 - all.get(number).episodes + " " + nameRank(number);
    }

    String nameRank(int number) {
        var person = all.get(number);
        return person.name.toLowerCase(Locale.ROOT) + "\t" + person.id;
    }

    String recentRank(int number) {
        return Ranks.ofDay(all.get(number).lastOn) + " " + nameRank(number);
    }

    void guest(int number, @Nullable LocalDate day) {
        var person = all.get(number);
        person.episodes++;
        if (day != null && day.isAfter(person.lastOn)) {
            person.lastOn = day;
        }
        if (day != null && (person.firstOn == null || day.isBefore(person.firstOn))) {
            person.firstOn = day;
        }
    }

    /** Nobody has the time to be a guest for ever. */
    boolean isTired(int number) {
        return all.get(number).episodes >= MOST_EPISODES;
    }

    void claimed(int number) {
        all.get(number).claims++;
    }

    void quoted(int number) {
        all.get(number).quotes++;
    }

    void write(Tables tables) {
        for (int number = 0; number < all.size(); number++) {
            var person = all.get(number);
            tables.people.add(
                    number,
                    person.id,
                    person.name,
                    person.name.toLowerCase(Locale.ROOT),
                    person.episodes,
                    person.claims,
                    person.quotes,
                    person.firstOn == null ? "" : person.firstOn,
                    person.lastOn,
                    person.labels);
        }
    }
}
