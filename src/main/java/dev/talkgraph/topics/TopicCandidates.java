package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the phrases of a document by their key, in the order of their first place. */
final class TopicCandidates {

    private final Map<String, TopicCandidate> byKey = new LinkedHashMap<>();
    private final NamesOfPeople people;
    private final String text;
    private final List<Unfinished> unfinished = new ArrayList<>();

    /** A phrase and the word in -ing behind it, which may be its noun or say what it does. */
    private record Unfinished(NounPhrase phrase, Token next, String sentence, Prose.Piece piece) {}

    TopicCandidates(NamesOfPeople people, String text) {
        this.people = people;
        this.text = text;
    }

    Map<String, TopicCandidate> byKey() {
        return byKey;
    }

    void read(Prose.Piece piece) {
        for (var sentence : piece.sentences()) {
            read(piece, sentence);
        }
    }

    /** A phrase that the source itself calls a topic. */
    void addExplicit(NounPhrase phrase) {
        byKey.computeIfAbsent(phrase.key(), key -> new TopicCandidate(phrase)).madeExplicit();
    }

    private void read(Prose.Piece piece, Sentence sentence) {
        var phrases = Phrases.in(sentence);
        var tokens = sentence.tokens();
        var words = text.substring(sentence.start(), sentence.end());
        for (int at = 0; at < phrases.size(); at++) {
            var phrase = PhraseContext.withoutUnit(phrases.get(at), tokens);
            if (PhraseContext.isBehindOff(phrase, tokens)) {
                continue;
            }
            int behind = phrase.last() + 1;
            if (behind < tokens.size() && PhraseContext.isActivity(tokens.get(behind))) {
                unfinished.add(new Unfinished(phrase, tokens.get(behind), words, piece));
            }
            int listed = PhraseContext.listLength(phrases, at, tokens);
            boolean subject = piece.statement() && PhraseContext.isSubject(phrase, tokens);
            for (var variant : variants(phrase)) {
                var key = variant.key();
                var candidate = byKey.computeIfAbsent(key, any -> new TopicCandidate(variant));
                candidate.met(variant, words, place(piece), importance(piece));
                candidate.metBeside(Neighbour.of(variant, tokens));
                if (listed > 1) {
                    candidate.metInList(listed, importance(piece));
                }
                if (PhraseContext.isRelation(phrase, tokens)) {
                    candidate.metAsRelation();
                }
                if (subject) {
                    candidate.metAsSubject();
                }
                if (phrase.first() > 0 && tokens.get(phrase.first() - 1).is("ADP")) {
                    candidate.metAsField();
                }
            }
        }
        readPairs(piece, sentence, phrases);
    }

    /** Where "reinforcement learning" is a phrase elsewhere, "learning" belongs to it everywhere. */
    void finish() {
        for (var one : unfinished) {
            var core = TopicForm.core(one.phrase()).filter(phrase -> !people.name(phrase));
            if (core.isEmpty()) {
                continue;
            }
            var words = new ArrayList<>(core.get().words());
            words.add(one.next());
            var shortest = NounPhrase.key(List.of(core.get().head().text(), one.next().text()));
            var known = byKey.get(shortest);
            var whole = new NounPhrase(words, 0, 0, false);
            var same = byKey.get(whole.key());
            boolean noun = known != null && known.occurrences() > 1 || same != null;
            if (noun) {
                byKey.computeIfAbsent(whole.key(), key -> new TopicCandidate(whole))
                        .met(whole, one.sentence(), place(one.piece()), importance(one.piece()));
                var cut = byKey.get(core.get().key());
                if (cut != null) {
                    cut.misread(importance(one.piece()));
                }
            }
        }
        unfinished.clear();
        lendWeakHeads();
    }

    /** Takes out what is only or mostly met in advertisements. */
    void removeAdvertised(List<Sentence> advertising) {
        var brands = new HashMap<String, Integer>();
        for (var sentence : advertising) {
            for (var phrase : NounPhrases.in(sentence)) {
                TopicForm.core(phrase).ifPresent(core -> brands.merge(core.key(), 1, Integer::sum));
            }
        }
        byKey.entrySet()
                .removeIf(
                        entry ->
                                !entry.getValue().isExplicit()
                                        && brands.getOrDefault(entry.getKey(), 0)
                                                >= entry.getValue().occurrences());
    }

    private static Object place(Prose.Piece piece) {
        return piece.kind() == null ? "spoken" : piece.kind();
    }

    private List<NounPhrase> variants(NounPhrase phrase) {
        var variants = new ArrayList<NounPhrase>();
        int last = phrase.words().size() - 1;
        if (last > 0 && TopicForm.isAcronym(phrase.head().text())) {
            variants.add(phrase.part(last, last + 1));
        }
        TopicForm.core(phrase)
                .filter(core -> !people.name(core))
                .ifPresent(
                        core ->
                                variants.add(
                                        TopicForm.withoutWeakHead(core)
                                                .filter(rest -> !people.name(rest))
                                                .orElse(core)));
        return variants;
    }

    /** "perception and control": two things that are one where they keep coming together. */
    private void readPairs(Prose.Piece piece, Sentence sentence, List<NounPhrase> phrases) {
        var tokens = sentence.tokens();
        for (int at = 0; at + 1 < phrases.size(); at++) {
            var left = phrases.get(at);
            var right = phrases.get(at + 1);
            boolean joined =
                    right.first() == left.last() + 2
                            && tokens.get(left.last() + 1).lemma().equals("and");
            boolean single = left.words().size() == 1 && right.words().size() == 1;
            boolean inList = at > 0 && PhraseContext.comesBehind(phrases.get(at - 1), left, tokens);
            if (joined && single && !inList && isThing(left) && isThing(right)) {
                var words = tokens.subList(left.first(), right.last() + 1);
                var pair = new NounPhrase(words, left.first(), right.last(), false);
                var candidate = byKey.computeIfAbsent(pair.key(), key -> new TopicCandidate(pair));
                var written = text.substring(sentence.start(), sentence.end());
                candidate.met(pair, written, place(piece), importance(piece));
                if (piece.statement() && PhraseContext.isSubject(pair, tokens)) {
                    candidate.metAsSubject();
                }
            }
        }
    }

    private boolean isThing(NounPhrase phrase) {
        return phrase.head().is("NOUN")
                && phrase.head().text().indexOf('-') < 0
                && phrase.head().lemma().equals(phrase.head().text().toLowerCase(Locale.ROOT))
                && !TopicWords.isWeakHead(phrase.head().lemma());
    }

    private static double importance(Prose.Piece piece) {
        var kind = piece.kind();
        if (kind == null) {
            return 1;
        }
        return switch (kind) {
            case INSIGHTS, TAKEAWAYS, THEMES, ARGUMENTS, SURPRISES -> piece.statement() ? 1 : 0.5;
            case SUMMARY, TRANSCRIPT_PREVIEW, TOPICS -> 0.9;
            case QUESTIONS_ANSWERED, QUESTIONS_OPEN -> 0.7;
            case QUOTES -> 0.6;
            case BOILERPLATE, PORTRAIT -> 0;
        };
    }

    /** "simulation limits" speaks for "simulation" where that is a phrase of its own. */
    private void lendWeakHeads() {
        for (var key : List.copyOf(byKey.keySet())) {
            var candidate = byKey.get(key);
            if (candidate == null || candidate.isExplicit() || candidate.words().size() != 2) {
                continue;
            }
            var words = candidate.words();
            var owner = byKey.get(NounPhrase.key(List.of(words.getFirst().text())));
            boolean noun = words.getFirst().is("NOUN", "PROPN");
            var head = words.getLast().lemma();
            boolean idle = TopicWords.isWeakHead(head) && !TopicWords.isKind(head);
            if (owner != null && noun && idle) {
                owner.takeOver(candidate);
                byKey.remove(key);
            }
        }
    }
}
