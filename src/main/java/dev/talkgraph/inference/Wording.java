package dev.talkgraph.inference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence's words in order, signs left out.
 *
 * @param words all of them
 * @param content those that say something
 * @param forms the dictionary forms of all
 * @param denied the places among the words where something is denied
 */
record Wording(List<Word> words, List<Word> content, Set<String> forms, List<Integer> denied) {

    static final Wording NONE = of(List.of(), List.of());

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

    static Wording of(List<Word> words, List<Integer> denied) {
        return new Wording(
                List.copyOf(words),
                words.stream().filter(Word::isContent).toList(),
                words.stream().map(Word::lemma).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(denied));
    }

    boolean has(Word word) {
        return forms.contains(word.lemma());
    }

    boolean isDenied() {
        return !denied.isEmpty();
    }

    /** Whether it says that there is no such thing or person. */
    boolean deniesThereIs() {
        return denied.stream().anyMatch(this::deniesThereIs);
    }

    private boolean deniesThereIs(int at) {
        var isNo = words.get(at).lemma().equals("no");
        return NOBODY.contains(words.get(at).lemma())
                || (isNo && at > 0 && words.get(at - 1).lemma().equals("be"))
                || (isNo && at + 1 < words.size() && words.get(at + 1).lemma().equals("one"));
    }

    /** The next word that says something. */
    Optional<Word> contentAfter(int at) {
        return words.subList(at + 1, words.size()).stream().filter(Word::isContent).findFirst();
    }

    /** What is denied first: "not learn". */
    String denial() {
        var at = denied.getFirst();
        var what = contentAfter(at).map(word -> " " + word.lower()).orElse("");
        return words.get(at).lemma() + what;
    }

    Set<String> numbers() {
        var numbers = new HashSet<String>();
        for (var word : words) {
            if (word.isNumber()) {
                numbers.add(word.lemma().replace(",", ""));
            }
        }
        return numbers;
    }
}
