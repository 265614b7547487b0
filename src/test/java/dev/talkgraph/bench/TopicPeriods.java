package dev.talkgraph.bench;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** How much was said of topics in which periods, gathered as numbers that sort by topic and episode. */
final class TopicPeriods {

    /** Of topics of more episodes periods are kept. */
    static final int MANY = 200;

    private static final int EPISODE_BITS = 18;

    private long[] events = new long[1 << 16];
    private int many;
    private final List<@Nullable LocalDate> days = new ArrayList<>();

    private static final class Counted {
        final Set<Integer> guests = new HashSet<>();
        int episodes;
        int claims;
    }

    /** The next episode's day. */
    void day(@Nullable LocalDate day) {
        days.add(day);
    }

    void covered(int topic, int episode) {
        add(topic, episode, 0);
    }

    void claimed(int topic, int episode) {
        add(topic, episode, 1);
    }

    private void add(int topic, int episode, int isClaim) {
        if (many == events.length) {
            events = Arrays.copyOf(events, many + many / 2);
        }
        events[many++] = ((long) topic << EPISODE_BITS | episode) << 1 | isClaim;
    }

    /** Every topic of many episodes once, with its periods as they are kept. */
    void each(int[][] guests, ObjIntConsumer<List<String>> topics) {
        Arrays.sort(events, 0, many);
        for (int from = 0, to; from < many; from = to) {
            var topic = events[from] >> EPISODE_BITS + 1;
            var episodes = 0;
            for (to = from; to < many && events[to] >> EPISODE_BITS + 1 == topic; to++) {
                episodes += (events[to] & 1) == 0 ? 1 : 0;
            }
            if (episodes > MANY) {
                topics.accept(periods(from, to, guests), (int) topic);
            }
        }
    }

    private List<String> periods(int from, int to, int[][] guests) {
        var counted = new TreeMap<String, Counted>();
        for (int event = from; event < to; event++) {
            var episode = (int) (events[event] >> 1) & (1 << EPISODE_BITS) - 1;
            for (var period : periods(days.get(episode))) {
                var count = counted.computeIfAbsent(period, none -> new Counted());
                if ((events[event] & 1) == 1) {
                    count.claims++;
                } else {
                    count.episodes++;
                    Arrays.stream(guests[episode]).forEach(count.guests::add);
                }
            }
        }
        return counted.entrySet().stream().map(TopicPeriods::text).toList();
    }

    private static String text(Map.Entry<String, Counted> period) {
        var count = period.getValue();
        return "%s %d %d %d"
                .formatted(period.getKey(), count.episodes, count.guests.size(), count.claims);
    }

    private static List<String> periods(@Nullable LocalDate day) {
        if (day == null) {
            return List.of("UNDATED -");
        }
        var month = day.withDayOfMonth(1);
        return List.of(
                "YEAR " + day.withDayOfYear(1),
                "QUARTER " + month.minusMonths((month.getMonthValue() - 1) % 3),
                "MONTH " + month);
    }
}
