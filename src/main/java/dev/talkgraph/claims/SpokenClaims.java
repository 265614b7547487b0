package dev.talkgraph.claims;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.English;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The clearest statements of each guest, in the words they spoke, spread over the episode. */
public final class SpokenClaims {

    private static final int FEWEST = 5;
    private static final int MOST = 20;
    private static final int WORDS_A_CLAIM = 900;
    private static final int PARTS = 10;
    private static final int MOST_A_PART = 3;
    private static final double CLEAR = 4.2;
    private static final double TOLERABLE = 2.8;
    private static final double SAME = 0.75;

    /** The share of spoken claims that were judged good; the rationale tells on how many. */
    private static final double PRECISION = 0.82;

    private final EpisodeDocument document;
    private final Cast cast;
    private final Set<String> castWords;
    private final Clarity clarity;

    private SpokenClaims(EpisodeDocument document, Cast cast) {
        this.document = document;
        this.cast = cast;
        this.castWords =
                cast.roles().keySet().stream()
                        .flatMap(name -> Names.parts(name).stream())
                        .filter(part -> part.length() > 2)
                        .collect(Collectors.toSet());
        this.clarity = new Clarity(Subjects.of(document, cast));
    }

    private record Candidate(int start, int end, double score) {}

    public static List<ClaimFact> of(EpisodeDocument document, Cast cast) {
        var spoken = new SpokenClaims(document, cast);
        var claims = new ArrayList<ClaimFact>();
        var speeches = new LinkedHashMap<String, List<List<SpokenSentence>>>();
        cast.with(Role.GUEST).forEach(guest -> speeches.put(guest, spoken.speeches(guest)));
        var all = speeches.values().stream().mapToInt(SpokenClaims::words).sum();
        speeches.forEach(
                (guest, said) -> {
                    var share = (int) ((long) MOST * words(said) / Math.max(all, 1));
                    var most = Math.min(share, words(said) / WORDS_A_CLAIM);
                    claims.addAll(spoken.by(guest, said, Math.max(most, FEWEST)));
                });
        claims.sort(Comparator.comparingInt(claim -> claim.evidence().getFirst().start()));
        return claims;
    }

    private List<ClaimFact> by(String guest, List<List<SpokenSentence>> speeches, int most) {
        var candidates = new ArrayList<Candidate>();
        for (var speech : speeches) {
            for (var at = 0; at < speech.size(); at++) {
                consider(speech, at, candidates);
            }
        }
        return chosen(candidates, most).stream().map(candidate -> claim(candidate, guest)).toList();
    }

    private static int words(List<List<SpokenSentence>> speeches) {
        return speeches.stream()
                .flatMap(List::stream)
                .mapToInt(sentence -> sentence.words().size())
                .sum();
    }

    /** The sentences of each time the guest has the word, over the pieces it comes in. */
    private List<List<SpokenSentence>> speeches(String guest) {
        var speeches = new ArrayList<List<SpokenSentence>>();
        var before = "";
        for (var turn : document.turns()) {
            var speaker = cast.speaking(turn.speaker()).orElse("");
            if (speaker.equals(guest)) {
                if (!speaker.equals(before)) {
                    speeches.add(new ArrayList<>());
                }
                speeches.getLast()
                        .addAll(SpokenSentence.of(document.text(), turn.start(), turn.end()));
            }
            before = speaker;
        }
        return speeches;
    }

    private void consider(List<SpokenSentence> speech, int at, List<Candidate> candidates) {
        var text = document.text();
        var sentence = speech.get(at);
        var lead = Lead.of(text, sentence.words());
        var words = sentence.words().subList(lead.words(), sentence.words().size());
        if (!Plainness.mayStandAlone(text, sentence, words)
                || namesTheCast(words)
                || !lead.own() && Voicing.isLikely(text, speech, at)) {
            return;
        }
        var start = words.getFirst().start();
        var read = English.sentences(text, start, sentence.end());
        if (read.size() != 1) {
            return;
        }
        var tokens = read.getFirst().tokens();
        if (WellFormed.isWhole(tokens)
                && Standing.isAlone(tokens)
                && !Loose.isLoose(tokens)
                && !Conversation.isNarrated(tokens)) {
            var said = new SentenceWords(text.substring(start, sentence.end()), tokens);
            candidates.add(new Candidate(start, sentence.end(), clarity.of(said, lead)));
        }
    }

    /** What speakers say of each other stays in the room. */
    private boolean namesTheCast(List<WordPlaces.Word> words) {
        return words.stream()
                .map(word -> Names.bare(word.in(document.text())))
                .anyMatch(castWords::contains);
    }

    /** The best first, at most three from a tenth of the text; unclear ones only while there are too few. */
    private List<Candidate> chosen(List<Candidate> candidates, int most) {
        candidates.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(Candidate::start));
        var chosen = new ArrayList<Candidate>();
        var parts = new HashMap<Integer, Integer>();
        for (var candidate : candidates) {
            var enough = chosen.size() >= (candidate.score() >= CLEAR ? most : FEWEST);
            if (candidate.score() < TOLERABLE) {
                break;
            }
            var part = (int) ((long) candidate.start() * PARTS / document.text().length());
            if (enough
                    || parts.getOrDefault(part, 0) >= MOST_A_PART
                    || chosen.stream().anyMatch(other -> saysTheSame(candidate, other))) {
                continue;
            }
            parts.merge(part, 1, Integer::sum);
            chosen.add(candidate);
        }
        return chosen;
    }

    /** Whether most words of the shorter sentence are the other's as well. */
    private boolean saysTheSame(Candidate one, Candidate other) {
        var left = words(one);
        var right = words(other);
        var shared = left.stream().filter(right::contains).count();
        return shared >= SAME * Math.min(left.size(), right.size());
    }

    private Set<String> words(Candidate candidate) {
        var text = document.text();
        return WordPlaces.in(text, candidate.start(), candidate.end()).stream()
                .map(word -> Plainness.word(text, word))
                .collect(Collectors.toSet());
    }

    private ClaimFact claim(Candidate candidate, String guest) {
        var place = new Passage(null, candidate.start(), candidate.end());
        return new ClaimFact(
                PageClaims.capitalised(place.in(document.text()).replaceAll("\\s+", " ")),
                null,
                List.of(ClaimKind.SPOKEN),
                List.of(guest),
                List.of(),
                PRECISION,
                List.of(place),
                null);
    }
}
