package dev.talkgraph.people;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.FullNames.Found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** People whom a document names in full and who do not speak in it: rather few than false. */
final class Mentioned {

    private static final int ENOUGH = 3;
    private static final int MOST_PLACES = 20;
    private static final int MOST_NAMES = 2_000;

    /** Behind a name these tell of a person. */
    private static final Set<String> DOES =
            WordList.of(
                    """
                    said says told wrote writes argued argues thinks thought believed believes talked talks
                    spoke claimed claims who whose himself herself died married invented discovered proposed
                    published knew loved wanted
                    """);

    /** Behind a name in the possessive these show that it names a thing: "Ada Boyle's theorem". */
    private static final Set<String> NAMED_THINGS =
            WordList.of(
                    """
                    paradox law laws theorem theorems conjecture principle razor equation equations effect
                    disease syndrome constant number test inequality lemma hypothesis distribution algorithm
                    method machine curve cat demon index process series transform model award prize medal
                    foundation show podcast school university college institute center street airport
                    stadium museum company band award-winning experience report
                    """);

    private static final List<String> HE =
            List.of(" he ", " she ", " his ", " her ", " him ", " he’", " she’", " he'", " she'");

    private Mentioned() {}

    static List<PersonFact> in(String text, List<Passage> passages, Cast cast) {
        var byName = new LinkedHashMap<String, List<Named>>();
        for (var passage : passages) {
            for (var found : FullNames.in(text, passage.start(), passage.end())) {
                var known = byName.containsKey(found.name());
                if (!known && byName.size() >= MOST_NAMES || namesAThing(text, found)) {
                    continue;
                }
                if (known || !isOfTheCast(found.name(), cast)) {
                    byName.computeIfAbsent(found.name(), name -> new ArrayList<>())
                            .add(new Named(found, passage));
                }
            }
        }
        var common = commonWords(text, passages);
        var surnames = surnames(text, passages, byName.keySet());
        var people = new ArrayList<PersonFact>();
        byName.forEach(
                (name, places) -> {
                    var again = surnames.getOrDefault(Names.last(name), 0) - places.size();
                    if (isPerson(text, name, places, again, common)) {
                        people.add(person(name, places));
                    }
                });
        return people;
    }

    private record Named(Found found, Passage passage) {}

    private static PersonFact person(String name, List<Named> places) {
        var evidence =
                places.stream()
                        .limit(MOST_PLACES)
                        .map(
                                named ->
                                        new Passage(
                                                named.passage().section(),
                                                named.found().start(),
                                                named.found().end()))
                        .toList();
        return new PersonFact(name, Role.MENTIONED, null, places.size(), 0, 0, 0, evidence);
    }

    private static boolean isOfTheCast(String name, Cast cast) {
        return cast.meaning(name).isPresent()
                || cast.roles().keySet().stream()
                        .anyMatch(
                                one ->
                                        name.contains(one)
                                                || one.contains(name)
                                                || Names.initials(name).equals(one));
    }

    private static boolean isPerson(
            String text, String name, List<Named> places, int again, Set<String> common) {
        var given = GivenNames.contain(Names.first(name));
        var personal = places.stream().anyMatch(named -> isPersonal(text, named.found()));
        if (!given && (!personal || common.contains(lower(Names.first(name))))) {
            return false;
        }
        var score = given ? 2 : 0;
        score += personal ? 2 : 0;
        score += places.size() > 1 ? 1 : 0;
        score += again > 0 ? 1 : 0;
        score += places.stream().anyMatch(named -> isHeOrShe(text, named.found())) ? 1 : 0;
        score += places.stream().anyMatch(named -> named.found().possessive()) ? 1 : 0;
        score -= common.contains(lower(Names.last(name))) ? 2 : 0;
        score -= Names.RARELY.contains(Names.last(name)) ? 1 : 0;
        return score >= ENOUGH;
    }

    private static boolean isPersonal(String text, Found found) {
        return found.ranked() || DOES.contains(wordBehind(text, found.end()));
    }

    private static boolean isHeOrShe(String text, Found found) {
        var tail = text.substring(found.end(), Math.min(text.length(), found.end() + 90));
        var turn = tail.indexOf('\n');
        var said = (turn < 0 ? tail : tail.substring(0, turn)).toLowerCase(Locale.ROOT);
        return HE.stream().anyMatch(said::contains);
    }

    private static boolean namesAThing(String text, Found found) {
        var end = found.end() + (found.possessive() ? 2 : 0);
        var next = wordBehind(text, end);
        return NAMED_THINGS.contains(next.toLowerCase(Locale.ROOT))
                || !next.isEmpty()
                        && Character.isUpperCase(next.charAt(0))
                        && Names.NEVER.contains(next);
    }

    /** The next word, if nothing but a blank stands before it. */
    private static String wordBehind(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        var to = end + 1;
        while (to < text.length() && to < end + 30 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(end + 1, to);
    }

    private static Map<String, Integer> surnames(
            String text, List<Passage> passages, Set<String> names) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            counts.put(Names.last(name), 0);
        }
        for (var passage : passages) {
            for (var word : WordPlaces.in(text, passage.start(), passage.end())) {
                counts.computeIfPresent(Names.bare(word.in(text)), (surname, count) -> count + 1);
            }
        }
        return counts;
    }

    /** Words that the document also writes small. */
    private static Set<String> commonWords(String text, List<Passage> passages) {
        var words = new HashSet<String>();
        for (var passage : passages) {
            for (var word : WordPlaces.in(text, passage.start(), passage.end())) {
                var bare = Names.bare(word.in(text));
                if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0))) {
                    words.add(bare);
                }
            }
        }
        return words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
