package dev.talkgraph.extraction;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.language.English;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The clearest statements of each guest, in the words they spoke, spread over the episode. */
final class SpokenClaims {

    private static final int FEWEST = 5;
    private static final int MOST = 20;
    private static final int WORDS_A_CLAIM = 900;
    private static final int PARTS = 10;
    private static final int MOST_A_PART = 3;
    private static final double CLEAR = 2.0;
    private static final double SAME = 0.75;

    private final EpisodeDocument document;
    private final Clarity clarity;

    private SpokenClaims(EpisodeDocument document, Cast cast) {
        this.document = document;
        this.clarity = new Clarity(Subjects.of(document, cast));
    }

    private record Candidate(int start, int end, double score) {}

    static List<ClaimFact> of(EpisodeDocument document, Cast cast) {
        var spoken = new SpokenClaims(document, cast);
        var claims = new ArrayList<ClaimFact>();
        for (var guest : cast.with(Role.GUEST)) {
            claims.addAll(spoken.by(guest, cast));
        }
        claims.sort(Comparator.comparingInt(claim -> claim.evidence().getFirst().start()));
        return claims;
    }

    private List<ClaimFact> by(String guest, Cast cast) {
        var candidates = new ArrayList<Candidate>();
        var words = 0;
        for (var turn : document.turns()) {
            if (guest.equals(cast.speaking(turn.speaker()).orElse(null))) {
                words += Words.count(document.text(), turn.start(), turn.end());
                for (var sentence : SpokenSentence.of(document.text(), turn.start(), turn.end())) {
                    consider(sentence, candidates);
                }
            }
        }
        var most = Math.clamp(words / WORDS_A_CLAIM, FEWEST, MOST);
        return chosen(candidates, most).stream().map(candidate -> claim(candidate, guest)).toList();
    }

    private void consider(SpokenSentence sentence, List<Candidate> candidates) {
        var text = document.text();
        var lead = Lead.of(text, sentence.words());
        var words = sentence.words().subList(lead.words(), sentence.words().size());
        if (!Plainness.mayStandAlone(text, sentence, words)) {
            return;
        }
        var start = words.getFirst().start();
        var tokens =
                English.sentences(text, start, sentence.end()).stream()
                        .flatMap(one -> one.tokens().stream())
                        .toList();
        if (WellFormed.isWhole(tokens)
                && Standing.isAlone(tokens)
                && !Conversation.isNarrated(tokens)) {
            candidates.add(new Candidate(start, sentence.end(), clarity.of(tokens, lead)));
        }
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
        return Words.in(text, candidate.start(), candidate.end()).stream()
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
                null,
                List.of(place),
                null);
    }
}
