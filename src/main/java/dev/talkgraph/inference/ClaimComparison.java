package dev.talkgraph.inference;

import dev.talkgraph.inference.ClaimWord.Part;
import dev.talkgraph.inference.Sameness.Verdict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two claims side by side: which word of one is which of the other. */
final class ClaimComparison {

    /** The least share of the fuller claim that the other must say too. */
    private static final double SHARE = 0.6;

    /** The least that both must say, in words: fewer are the same by chance. */
    private static final double SHARED = 3;

    private static final double SHARED_BY_EQUALS = 2;

    private final ClaimReading one;
    private final ClaimReading other;
    private final int[] matchOfOne;
    private final int[] matchOfOther;

    private ClaimComparison(ClaimReading one, ClaimReading other) {
        this.one = one;
        this.other = other;
        matchOfOne = new int[one.words().size()];
        matchOfOther = new int[other.words().size()];
        Arrays.fill(matchOfOne, -1);
        Arrays.fill(matchOfOther, -1);
    }

    static ClaimComparison of(ClaimReading one, ClaimReading other) {
        var comparison = new ClaimComparison(one, other);
        comparison.match(true);
        comparison.match(false);
        return comparison;
    }

    private void match(boolean exactly) {
        for (var i = 0; i < matchOfOne.length; i++) {
            for (var j = 0; j < matchOfOther.length && matchOfOne[i] < 0; j++) {
                if (matchOfOther[j] < 0
                        && fits(one.words().get(i), other.words().get(j), exactly)) {
                    matchOfOne[i] = j;
                    matchOfOther[j] = i;
                }
            }
        }
    }

    private static boolean fits(ClaimWord word, ClaimWord other, boolean exactly) {
        return word.part() == other.part() && (exactly ? word.isForm(other) : word.matches(other));
    }

    Sameness sameness() {
        var score = score();
        var apart = apart();
        if (!apart.isEmpty()) {
            return new Sameness(Verdict.APART, score, apart);
        }
        var doubt = doubt();
        if (!doubt.isEmpty()) {
            return new Sameness(Verdict.DIFFERENT, score, doubt);
        }
        return new Sameness(Verdict.SAME, score, "one says all that the other says");
    }

    private double shared() {
        return IntStream.range(0, matchOfOne.length)
                .filter(i -> matchOfOne[i] >= 0)
                .mapToDouble(
                        i ->
                                (one.words().get(i).weight()
                                                + other.words().get(matchOfOne[i]).weight())
                                        / 2)
                .sum();
    }

    double score() {
        var both = one.weight() + other.weight();
        return both == 0 ? 0 : 2 * shared() / both;
    }

    /** Why the two can never be one claim, empty where nothing says so. */
    String apart() {
        if (!one.negated().equals(other.negated())) {
            return "one denies what the other does not";
        }
        for (var kind : List.of("number", "quantity")) {
            var here = one.marks(kind);
            var there = other.marks(kind);
            if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
                return "another " + kind;
            }
        }
        if (opposed()) {
            return "opposite words";
        }
        return rolesAreSwapped() ? "roles swapped" : "";
    }

    private boolean opposed() {
        for (var i = 0; i < matchOfOne.length; i++) {
            for (var j = 0; j < matchOfOther.length; j++) {
                var isOpen = matchOfOne[i] < 0 && matchOfOther[j] < 0;
                if (isOpen && one.words().get(i).opposes(other.words().get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each is about something of its own and they share nothing they are about. */
    boolean subjectsDiffer() {
        var shared =
                IntStream.range(0, matchOfOne.length)
                        .filter(i -> matchOfOne[i] >= 0)
                        .mapToObj(one.words()::get)
                        .anyMatch(ClaimComparison::isSubject);
        return !shared
                && openWords(one, matchOfOne).anyMatch(ClaimComparison::isSubject)
                && openWords(other, matchOfOther).anyMatch(ClaimComparison::isSubject);
    }

    private static boolean isSubject(ClaimWord word) {
        return word.isNoun() && word.isContent() && word.part() == Part.SUBJECT;
    }

    /** Whether a word moves from subject to predicate and another the other way. */
    boolean rolesAreSwapped() {
        return one.isPassive() == other.isPassive()
                        && moves(Part.SUBJECT, Part.PREDICATE)
                        && moves(Part.PREDICATE, Part.SUBJECT)
                || moves(Part.SUBJECT, Part.STANDARD) && moves(Part.STANDARD, Part.SUBJECT)
                || moves(Part.PREDICATE, Part.STANDARD) && moves(Part.STANDARD, Part.PREDICATE);
    }

    private boolean moves(Part from, Part to) {
        return openWords(one, matchOfOne)
                .filter(word -> word.part() == from)
                .anyMatch(
                        word ->
                                openWords(other, matchOfOther)
                                        .filter(moved -> moved.part() == to)
                                        .anyMatch(moved -> moved.form().equals(word.form())));
    }

    private static Stream<ClaimWord> openWords(ClaimReading reading, int[] match) {
        return IntStream.range(0, match.length)
                .filter(i -> match[i] < 0)
                .mapToObj(reading.words()::get)
                .filter(ClaimWord::isContent);
    }

    private String otherMark() {
        return Stream.of("number", "quantity", "condition", "modality", "comparison", "time")
                .filter(kind -> !one.marks(kind).equals(other.marks(kind)))
                .findFirst()
                .map(kind -> "only one has this " + kind)
                .orElse("");
    }

    /** Why the two are not surely the same, empty where they are. */
    private String doubt() {
        var mark = otherMark();
        if (!mark.isEmpty()) {
            return mark;
        }
        var oneSaysAll = openWords(other, matchOfOther).findAny().isEmpty();
        var otherSaysAll = openWords(one, matchOfOne).findAny().isEmpty();
        if (!oneSaysAll && !otherSaysAll) {
            return "each says something of its own";
        }
        if (!one.hasSubject() || !other.hasSubject()) {
            return "no subject to compare";
        }
        if (!sameRelations()) {
            return "another relation";
        }
        if (!sameOrder()) {
            return "the same words in another order";
        }
        if (oneSaysAll && otherSaysAll) {
            return shared() < SHARED_BY_EQUALS ? "too few words" : headDoubt(one, matchOfOne);
        }
        return oneSaysAll ? additionDoubt(one, matchOfOne) : additionDoubt(other, matchOfOther);
    }

    /** Whether marks, relations and order are those of one claim, whatever else is said. */
    boolean isBuiltAlike() {
        return otherMark().isEmpty() && sameRelations() && sameOrder();
    }

    private boolean sameRelations() {
        return IntStream.range(0, matchOfOne.length)
                .filter(i -> matchOfOne[i] >= 0)
                .allMatch(i -> one.words().get(i).relatesLike(other.words().get(matchOfOne[i])));
    }

    /** Whether shared words keep their order, but for those joined by "and". */
    private boolean sameOrder() {
        var last = -1;
        for (var i = 0; i < matchOfOne.length; i++) {
            var word = one.words().get(i);
            if (matchOfOne[i] >= 0 && word.isContent()) {
                var moved =
                        matchOfOne[i] < last && !word.joined() && (word.isNoun() || word.isVerb());
                if (moved) {
                    return false;
                }
                last = Math.max(last, matchOfOne[i]);
            }
        }
        return true;
    }

    private static String headDoubt(ClaimReading fuller, int[] match) {
        var head = fuller.head();
        var isOpen = head >= 0 && match[head] < 0 && fuller.words().get(head).isContent();
        return isOpen ? "another predicate" : "";
    }

    /** Why what the fuller claim adds may change it. */
    private String additionDoubt(ClaimReading fuller, int[] match) {
        if (shared() < SHARED) {
            return "too few words";
        }
        if (shared() < SHARE * fuller.weight()) {
            return "one says much more";
        }
        for (var i = 0; i < match.length; i++) {
            var word = fuller.words().get(i);
            var acts = word.isVerb() && (word.isContent() || i > fuller.head());
            if (match[i] >= 0 || !(acts || word.isContent())) {
                continue;
            }
            if (acts || word.isComparing() || word.joined()) {
                return "one says something more: " + word.form();
            }
            if (word.isName() || narrows(fuller, match, i)) {
                return "another subject or object: " + word.form();
            }
        }
        return headDoubt(fuller, match);
    }

    /** Whether an added word makes another thing of its neighbour: "AI researchers", "deep learning". */
    private static boolean narrows(ClaimReading fuller, int[] match, int at) {
        var word = fuller.words().get(at);
        var before = at == 0 ? null : fuller.words().get(at - 1);
        var isHead = before != null && word.isNoun() && before.place() + 1 == word.place();
        if (isHead && match[at - 1] >= 0) {
            return true;
        }
        var next = at + 1 < match.length ? fuller.words().get(at + 1) : null;
        return next != null && word.part() == Part.SUBJECT && next.place() <= word.place() + 1;
    }
}
