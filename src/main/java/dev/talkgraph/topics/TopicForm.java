package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of a phrase alone say for and against its being a topic. */
final class TopicForm {

    private static final int LONGEST = 5;

    private static final Set<String> MONTHS =
            Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.toUnmodifiableSet());

    private TopicForm() {}

    /** The phrase without the words before it that say nothing of what it is; empty if nothing is left. */
    static Optional<NounPhrase> core(NounPhrase phrase) {
        int from = 0;
        int size = phrase.words().size();
        while (from < size && isIdle(phrase.words(), from)) {
            from++;
        }
        int owner = ownerEnd(phrase.words(), from);
        from = Math.max(from, owner);
        if (from == size || size - from > LONGEST) {
            return Optional.empty();
        }
        var core = phrase.part(from, size);
        return isPossible(core) ? Optional.of(core) : Optional.empty();
    }

    /**
     * The phrase without a head that adds little: "robotic manipulation" of "robotic manipulation
     * tasks", "AI" of "AI systems". Other words than an acronym keep a head that says what kind of
     * thing is meant: "operating systems".
     */
    static Optional<NounPhrase> withoutWeakHead(NounPhrase phrase) {
        int size = phrase.words().size();
        if (size < 2 || !TopicWords.isWeakHead(phrase.head().lemma())) {
            return Optional.empty();
        }
        var rest = phrase.part(0, size - 1);
        var head = rest.head();
        boolean acronym = rest.words().size() == 1 && isAcronym(head.text());
        boolean noun = head.is("NOUN", "PROPN") && head.text().indexOf('-') < 0 && !describes(head);
        boolean several = rest.words().size() > 1 && !TopicWords.isKind(phrase.head().lemma());
        return noun && (several || acronym) && isPossible(rest)
                ? Optional.of(rest)
                : Optional.empty();
    }

    /** "therapeutic", whatever the tagger takes it for: a word in -ic or -ive tells what a noun is like. */
    private static boolean describes(Token word) {
        var lower = word.lemma();
        return lower.length() > 7 && (lower.endsWith("ic") || lower.endsWith("ive"));
    }

    private static boolean isIdle(List<Token> words, int at) {
        var word = words.get(at);
        var lower = word.text().toLowerCase(Locale.ROOT);
        if (word.is("PART")) {
            return true;
        }
        return at + 1 < words.size()
                && (TopicWords.isVague(lower) || lower.endsWith("ly") && word.is("ADJ"));
    }

    /** Behind "the robot's", but not behind "Moravec's" in "Moravec's paradox". */
    private static int ownerEnd(List<Token> words, int from) {
        for (int at = words.size() - 1; at > from; at--) {
            if (words.get(at).is("PART")) {
                boolean eponym =
                        words.get(at - 1).is("PROPN")
                                && at == words.size() - 2
                                && at - from <= 2
                                && !TopicWords.isWeakHead(words.getLast().lemma())
                                && words.getLast().lemma().equalsIgnoreCase(words.getLast().text())
                                && TopicWords.isTelling(words.getLast().lemma());
                return eponym ? from : at + 1;
            }
        }
        return from;
    }

    private static boolean isPossible(NounPhrase phrase) {
        var head = phrase.head();
        boolean compound =
                phrase.words().size() > 1
                        && phrase.words().get(phrase.words().size() - 2).is("NOUN", "ADJ", "PROPN")
                        && TopicWords.isCountable(head.lemma());
        if (TopicWords.isEmpty(head.lemma()) && !compound) {
            return false;
        }
        if (phrase.words().stream().anyMatch(word -> TopicWords.isOfTheTalk(word.lemma()))) {
            return false;
        }
        if (isDay(phrase.words())) {
            return false;
        }
        boolean single = phrase.words().size() == 1;
        if (single && (head.text().length() < 3 && !isAcronym(head.text()))) {
            return false;
        }
        return head.text().codePoints().anyMatch(Character::isLetter)
                && head.text().indexOf('.') < 0;
    }

    /** "October 23rd": when something was, not what it was about. */
    private static boolean isDay(List<Token> words) {
        return words.size() == 2
                && MONTHS.contains(words.getFirst().text())
                && Character.isDigit(words.getLast().text().charAt(0));
    }

    /** Points for a form that names a subject, against one that any text has. */
    static double score(List<Token> words) {
        return words.size() == 1 ? single(words.getFirst()) : several(words);
    }

    private static double single(Token word) {
        if (TopicWords.isWeakHead(word.lemma())
                || TopicWords.isVague(word.lemma())
                || TopicWords.isGeneric(word.lemma())) {
            return -2.5;
        }
        if (isAcronym(word.text())) {
            return TopicWords.isEveryday(word.text()) ? -2.5 : 0.4;
        }
        if (word.text().indexOf('-') > 0) {
            return 0.6;
        }
        boolean telling = TopicWords.isTelling(word.lemma()) && TopicWords.isTelling(word.text());
        return telling ? 0 : -2.5;
    }

    private static double several(List<Token> words) {
        boolean telling = false;
        boolean compound = false;
        for (var word : words) {
            compound |= word.text().indexOf('-') > 0 || isAcronym(word.text());
            telling |= TopicWords.isTelling(word.lemma());
        }
        double score = telling || compound ? 1.2 : 0.6;
        var first = words.getFirst();
        boolean plain = first.is("ADJ") && first.text().indexOf('-') < 0;
        if (TopicWords.isWeakHead(words.getLast().lemma())) {
            score -= plain ? 1.6 : 0.8;
        }
        if (words.stream().allMatch(TopicForm::isPlainName)) {
            score -= 0.6;
        }
        if (plain && first.text().endsWith("ed")) {
            score -= 0.6;
        }
        return plain && !TopicWords.isTelling(first.lemma()) ? score - 0.5 : score;
    }

    private static boolean isPlainName(Token word) {
        return word.is("PROPN") && !isAcronym(word.text());
    }

    static boolean isAcronym(String word) {
        var stem =
                word.endsWith("s") && word.length() > 2
                        ? word.substring(0, word.length() - 1)
                        : word;
        return stem.length() >= 2
                && stem.length() <= 6
                && stem.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z')
                && !stem.chars().allMatch(sign -> "IVX".indexOf(sign) >= 0);
    }
}
