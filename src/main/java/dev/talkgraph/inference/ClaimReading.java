package dev.talkgraph.inference;

import dev.talkgraph.inference.ClaimWord.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim says, as far as it is compared.
 *
 * @param text the claim
 * @param folded its words alone
 * @param words those that carry meaning, in order, reasons and examples at the end left out
 * @param aside how many words of reasons and examples were left out
 * @param head the word that the subject is said to do or be, -1 where none was found
 * @param negated what a negation stands before
 * @param marks numbers, conditions, quantities and modality, each as "kind:word"
 */
record ClaimReading(
        String text,
        String folded,
        List<ClaimWord> words,
        int aside,
        int head,
        Set<String> negated,
        Set<String> marks) {

    /** Marks of one kind, such as "number". */
    Set<String> marks(String kind) {
        return marks.stream()
                .filter(mark -> mark.startsWith(kind + ":"))
                .collect(Collectors.toSet());
    }

    double weight() {
        return words.stream().mapToDouble(ClaimWord::weight).sum();
    }

    boolean hasSubject() {
        return words.stream().anyMatch(word -> word.isContent() && word.part() == Part.SUBJECT);
    }

    Set<String> stems() {
        return words.stream()
                .filter(ClaimWord::isContent)
                .map(ClaimWord::stem)
                .collect(Collectors.toSet());
    }

    boolean isPassive() {
        return head >= 0 && words.get(head).isPassive();
    }

    /** This reading with the words that the other's acronyms stand for put as the acronym. */
    ClaimReading withAcronymsOf(ClaimReading other) {
        var reading = this;
        for (var word : other.words) {
            if (word.isNoun() && word.form().length() >= 2 && word.form().length() <= 5) {
                reading = reading.with(word.form());
            }
        }
        return reading;
    }

    private ClaimReading with(String acronym) {
        var length = acronym.length();
        for (var first = 0; first + length <= words.size(); first++) {
            if (spells(acronym, first)) {
                var shorter = new ArrayList<>(words.subList(0, first));
                shorter.add(words.get(first + length - 1).named(acronym));
                shorter.addAll(words.subList(first + length, words.size()));
                var moved = head >= first + length ? head - length + 1 : Math.min(head, first);
                return new ClaimReading(text, folded, shorter, aside, moved, negated, marks);
            }
        }
        return this;
    }

    private boolean spells(String acronym, int first) {
        for (var i = 0; i < acronym.length(); i++) {
            var word = words.get(first + i);
            var follows = word.place() == words.get(first).place() + i;
            if (!follows
                    || word.form().length() < 2
                    || word.form().charAt(0) != acronym.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
