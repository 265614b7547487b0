package dev.talkgraph.bench;

import dev.talkgraph.episode.Slug;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Any number of invented episodes with the degrees of real ones: on 241 episodes 4,600 topics, of
 * which four fifths are on one episode and the first is on a third of all, thirty topics and seven
 * claims an episode, most guests on one. The same number of claims is the same corpus.
 *
 * <p>Left out are the vectors, because making an index of a million takes longer than all the rest,
 * and all of a transcript but four passages an episode, because of the size of the store.
 */
final class InventedCorpus {

    private static final int CLAIMS_AN_EPISODE = 7;
    private static final int TOPICS_AN_EPISODE = 30;
    private static final int SEGMENTS_AN_EPISODE = 4;
    private static final int EPISODES_A_SHOW = 400;

    /** The share of episodes that the most frequent topics are on, by rank: 36 % down to 8 %. */
    private static final int HUBS = 11;

    private static final double FIRST_HUB = 0.36;
    private static final double HUB_DECAY = 0.62;

    private final SplittableRandom random = new SplittableRandom(3);
    private final InventedWords words = new InventedWords(random);
    private final Recurrence topicDraws = new Recurrence(0.8, 400, random);
    private final Recurrence guestDraws = new Recurrence(0.9, 100, random);
    private final List<String> topics = new ArrayList<>();
    private final List<String> topicNames = new ArrayList<>();
    private final InventedPeople people = new InventedPeople();
    private final TopicCounts counts = new TopicCounts();
    private final DiscussedTopics discussed = new DiscussedTopics();
    private final TopicPeriods periods = new TopicPeriods();
    private final List<Integer> guestsAsPeople = new ArrayList<>();
    private final List<Integer> hosts = new ArrayList<>();
    private final List<String> shows = new ArrayList<>();
    private final List<String> showTitles = new ArrayList<>();
    private final SharedTopics shared;
    private final Subjects subjects;
    private final int[][] guests;
    private final Tables tables;
    private final Map<String, Integer> kinds = new HashMap<>();
    private int claims;
    private int quotes;
    private int questions;
    private int segments;

    private InventedCorpus(int claims, ImportFolder folder, Subjects subjects) {
        guests = new int[claims / CLAIMS_AN_EPISODE][];
        shared = new SharedTopics(guests.length);
        tables = new Tables(folder);
        this.subjects = subjects;
    }

    /** Writes the corpus and tells what to ask about. */
    static Subjects write(int claims, ImportFolder folder) {
        var subjects = new Subjects();
        new InventedCorpus(claims, folder, subjects).write();
        return subjects;
    }

    private void write() {
        for (int hub = 0; hub < HUBS; hub++) {
            topic(hub);
        }
        for (int episode = 0; episode < guests.length; episode++) {
            episode(episode);
        }
        for (int show = 0; show < shows.size(); show++) {
            var from = show * EPISODES_A_SHOW;
            var of =
                    Arrays.copyOfRange(
                            guests, from, Math.min(from + EPISODES_A_SHOW, guests.length));
            var people = Arrays.stream(of).flatMapToInt(Arrays::stream).distinct().count();
            tables.podcasts.add(show, shows.get(show), showTitles.get(show), of.length, people);
        }
        relate();
        discuss();
        var kept = new HashMap<Integer, String>();
        periods.each(guests, (texts, topic) -> kept.put(topic, String.join(";", texts)));
        for (int topic = 0; topic < topics.size(); topic++) {
            var name = topicNames.get(topic);
            var of = counts.of(topic);
            tables.topics.add(
                    topic,
                    topics.get(topic),
                    name,
                    name,
                    name,
                    of[0],
                    of[1],
                    of[2],
                    of[3],
                    of[4],
                    kept.getOrDefault(topic, ""));
        }
        people.write(tables);
        var graph =
                new ArrayList<Object>(
                        List.of(0, "graph", 1, "2026-01-01T00:00:00Z", "LOADED", "invented", 2));
        Tables.KINDS.forEach(kind -> graph.add(kinds.getOrDefault(kind, 0)));
        tables.graph.add(graph.toArray());
    }

    private void relate() {
        var relations = new int[topics.size()];
        shared.each(
                guests,
                (one, other, episodes, people, claims) -> {
                    relations[one]++;
                    relations[other]++;
                });
        var closest = new ClosestTopics(topics, relations);
        shared.each(
                guests,
                (one, other, episodes, people, claims) -> {
                    var ordered = topics.get(one).compareTo(topics.get(other)) < 0;
                    tables.related.add(
                            ordered ? one : other, ordered ? other : one, episodes, people, claims);
                    closest.relate(one, new ClosestTopics.Shared(other, episodes, people, claims));
                    closest.relate(other, new ClosestTopics.Shared(one, episodes, people, claims));
                });
        for (var topic : closest.topics()) {
            for (var other : closest.of(topic)) {
                tables.closest.add(
                        topic, other.topic(), other.episodes(), other.guests(), other.claims());
            }
        }
    }

    private void discuss() {
        discussed.each(
                (guest, topic, episodes, mentions, claims, quotes) ->
                        counts.count(topic, TopicCounts.GUESTS));
        discussed.each(
                (guest, topic, episodes, mentions, claims, quotes) -> {
                    var isRanked = counts.of(topic)[TopicCounts.GUESTS] > TopicPeriods.MANY;
                    var of = topics.get(topic) + " ";
                    var rank = Ranks.ofDepth(episodes, mentions, claims, quotes);
                    tables.discussed.add(
                            guest,
                            topic,
                            of + rank + " " + people.id(guest),
                            isRanked ? of + people.episodesRank(guest) : "",
                            isRanked ? of + people.nameRank(guest) : "",
                            isRanked ? of + people.recentRank(guest) : "",
                            episodes,
                            mentions,
                            claims,
                            quotes);
                });
    }

    private void episode(int number) {
        var show = number / EPISODES_A_SHOW;
        if (number % EPISODES_A_SHOW == 0) {
            show(show);
        }
        var of = new OfEpisode(number, topicsOf(), random);
        guests[number] = guestsOf();
        periods.day(of.day());
        tables.episode(of, words.words(5));
        tables.partOf.add(number, show, shows.get(show));
        tables.hosted.add(hosts.get(show), number, people.id(hosts.get(show)));
        subjects.meet("episode", of.id());
        for (var guest : guests[number]) {
            tables.guestOn.add(guest, number, people.id(guest));
            people.guest(guest, of.day());
            subjects.meet("guest", people.id(guest));
            subjects.meet("person", people.id(guest));
        }
        for (var topic : of.topics()) {
            var at = of.say(topicNames.get(topic));
            var mentions = 1 + random.nextInt(6);
            tables.covers.add(
                    number,
                    topic,
                    topics.get(topic),
                    topics.get(topic) + " " + of.rank(),
                    mentions,
                    random.nextInt(9) == 0,
                    of.source(),
                    at,
                    of.end());
            counts.count(topic, TopicCounts.EPISODES);
            periods.covered(topic, number);
            for (var guest : guests[number]) {
                discussed.covered(guest, topic, mentions);
            }
            subjects.meet("topic", topics.get(topic));
            subjects.meet("name", topicNames.get(topic));
        }
        shared.episode(number, of.topics());
        var first = claims;
        var many = CLAIMS_AN_EPISODE - 3 + random.nextInt(7);
        for (int claim = 0; claim < many; claim++) {
            claim(of);
        }
        for (int segment = 0; segment < SEGMENTS_AN_EPISODE; segment++) {
            segment(of, segment);
        }
        question(of, first);
        tables.source(of);
        subjects.meet("source", of.source());
    }

    private void claim(OfEpisode of) {
        var one = of.likelyTopic();
        var other = of.likelyTopic();
        var text = words.words(4) + " " + topicNames.get(one) + " " + words.words(5);
        var at = of.say(text);
        var id = "%016x".formatted(0x9E3779B97F4A7C15L * (claims + 1));
        var places = random.nextInt(5) == 0 ? 2 : 1;
        var rank = Ranks.ofClaim(id, places);
        var kind = random.nextBoolean() ? "INSIGHT" : "TAKEAWAY";
        kinds.merge("claims_" + kind, 1, Integer::sum);
        kinds.merge("confidence_0.9", 1, Integer::sum);
        tables.claims.add(claims, id, rank, text, kind, 0.9);
        tables.statedIn.add(claims, of.number());
        people.claimed(guests[of.number()][0]);
        tables.made.add(guests[of.number()][0], claims, people.id(guests[of.number()][0]));
        claimAbout(of, one, rank);
        if (random.nextInt(3) == 0 && one != other) {
            claimAbout(of, other, rank);
            shared.claim(one, other);
        }
        tables.claimFrom.add(claims, of.number(), "Takeaways", at, of.end(), "", "TEXT");
        if (places == 2) {
            tables.claimFrom.add(claims, of.number(), "Summary", at, of.end(), "", "TEXT");
        }
        subjects.meet("claim", id);
        subjects.meet("words", words.word() + " " + text.split(" ")[random.nextInt(8)]);
        claims++;
    }

    private void claimAbout(OfEpisode of, int topic, String rank) {
        var id = topics.get(topic);
        tables.claimAbout.add(claims, topic, id, id + " claim " + rank);
        counts.count(topic, TopicCounts.CLAIMS);
        periods.claimed(topic, of.number());
        discussed.claimed(guests[of.number()][0], topic);
    }

    /** A passage of the guest; half of them are quoted. */
    private void segment(OfEpisode of, int position) {
        var said = words.words(12);
        var at = of.say(words.words(20) + " " + said + " " + words.words(20));
        var guest = guests[of.number()][0];
        tables.segments.add(
                segments,
                of.id() + "-" + position,
                of.text(at),
                60.0 * position,
                60.0 * position + 55,
                position);
        tables.spokenIn.add(segments, of.number());
        tables.spoke.add(guest, segments, people.id(guest));
        tables.segmentFrom.add(segments, of.number(), "", at, of.end(), 60.0 * position, "TEXT");
        if (position % 2 == 0) {
            quote(of, said, guest, 60.0 * position);
        }
        segments++;
    }

    private void quote(OfEpisode of, String said, int guest, double second) {
        var id = "%016x".formatted(0xC2B2AE3D27D4EB4FL * (quotes + 1));
        var at = of.say(said);
        var topic = of.likelyTopic();
        var verification = random.nextInt(3) == 0 ? "NEAR" : "VERBATIM";
        kinds.merge("quotes_" + verification, 1, Integer::sum);
        tables.quotes.add(quotes, id, said, verification, 1.0, said, second);
        tables.quotedFrom.add(quotes, of.number());
        people.quoted(guest);
        tables.said.add(guest, quotes, people.id(guest));
        tables.quoteAbout.add(quotes, topic, topics.get(topic), topics.get(topic) + " quote " + id);
        counts.count(topic, TopicCounts.QUOTES);
        discussed.quoted(guest, topic);
        tables.locatedIn.add(quotes, segments);
        tables.supports.add(quotes, claims - 1);
        tables.quoteFrom.add(quotes, of.number(), "Quotes", at, of.end(), second, "TEXT");
        subjects.meet("quote", id);
        subjects.meet("said", said);
        quotes++;
    }

    private void question(OfEpisode of, int claim) {
        var text = words.words(6);
        var at = of.say(text);
        var id = "%016x".formatted(0x165667B19E3779F9L * (questions + 1));
        var topic = of.likelyTopic();
        var isAnswered = random.nextBoolean();
        var status = isAnswered ? "ANSWERED" : "OPEN";
        kinds.merge("questions_" + status, 1, Integer::sum);
        tables.questions.add(questions, id, text, status);
        tables.raisedIn.add(questions, of.number());
        tables.questionAbout.add(
                questions, topic, topics.get(topic), topics.get(topic) + " question " + id);
        counts.count(topic, TopicCounts.QUESTIONS);
        tables.questionFrom.add(questions, of.number(), "Questions", at, of.end(), "", "TEXT");
        if (isAnswered) {
            tables.answers.add(claim, questions);
        }
        subjects.meet("question", id);
        questions++;
    }

    private int[] topicsOf() {
        var found = new HashSet<Integer>();
        for (int hub = 0; hub < HUBS; hub++) {
            if (random.nextDouble() < FIRST_HUB * Math.pow(hub + 1, -HUB_DECAY)) {
                found.add(hub);
            }
        }
        var most = TOPICS_AN_EPISODE - 8 + random.nextInt(17);
        while (found.size() < most) {
            var topic = HUBS + topicDraws.next();
            if (topic == topics.size()) {
                topic(topic);
            }
            found.add(topic);
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void topic(int number) {
        var name = words.name(1 + random.nextInt(2) + random.nextInt(2));
        var id = Slug.of(name);
        topics.add(id);
        topicNames.add(name);
        tables.topicAliases.add(number, "TOPIC", id, name, name, " " + name + " ", name);
        tables.namesTopic.add(number, number);
        if (random.nextInt(10) == 0) {
            var other = words.name(2);
            tables.topicAliases.add(
                    (1 << 24) + number,
                    "TOPIC",
                    Slug.of(other),
                    other,
                    name,
                    " " + other + " ",
                    other);
            tables.namesTopic.add((1 << 24) + number, number);
        }
        if (number > HUBS && random.nextInt(10) == 0) {
            tables.broader.add(number, random.nextInt(number));
        }
    }

    private int[] guestsOf() {
        var one = guest();
        var other = random.nextInt(20) == 0 ? guest() : one;
        return one == other ? new int[] {one} : new int[] {one, other};
    }

    private int guest() {
        while (true) {
            var guest = guestDraws.next();
            if (guest == guestsAsPeople.size()) {
                guestsAsPeople.add(person("Person;Guest"));
            }
            if (!people.isTired(guestsAsPeople.get(guest))) {
                return guestsAsPeople.get(guest);
            }
        }
    }

    private int person(String labels) {
        return people.add(words.properName(), labels, tables);
    }

    private void show(int number) {
        var title = words.properName();
        var id = Slug.of(title);
        hosts.add(person("Person;Host"));
        tables.podcastAliases.add(number, "PODCAST", id, title);
        tables.namesPodcast.add(number, number);
        shows.add(id);
        showTitles.add(title);
        subjects.meet("podcast", id);
    }
}
