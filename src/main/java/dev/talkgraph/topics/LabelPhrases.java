package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads labels, chapter names and parts of titles, which name and hardly ever say. */
final class LabelPhrases {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> ASKING = Set.of("why", "how", "what", "when", "where", "who");
    private static final Set<String> STRUCTURE =
            Set.of(
                    "introduction",
                    "intro",
                    "outro",
                    "overview",
                    "conclusion",
                    "summary",
                    "advice",
                    "sponsors",
                    "sponsor",
                    "closing",
                    "opening",
                    "welcome",
                    "preview",
                    "highlights",
                    "wrap",
                    "teaser",
                    "outline",
                    "other",
                    "episode",
                    "conversation",
                    "interview",
                    "question",
                    "questions",
                    "chapter",
                    "chapters",
                    "lightning",
                    "final",
                    "closing thoughts",
                    "thanks");

    private LabelPhrases() {}

    /**
     * The phrases of a label. "Meaning of life" is one, "Peace in Ukraine" names Ukraine, and "AI
     * Safety and Risks" also names AI risks. A label that says something is no list of topics.
     */
    static List<NounPhrase> in(Sentence label) {
        var sentence = withNounAtTheEnd(label);
        var tokens = sentence.tokens();
        var phrases = new ArrayList<NounPhrase>();
        boolean asks = ASKING.contains(tokens.getFirst().lemma());
        boolean says =
                tokens.stream()
                        .anyMatch(token -> token.is("AUX", "PRON") || token.text().equals("?"));
        if (asks || says) {
            return phrases;
        }
        boolean plain =
                tokens.stream()
                        .allMatch(
                                token ->
                                        token.is("NOUN", "PROPN", "ADJ", "CCONJ", "DET", "SYM")
                                                || token.is("PUNCT"));
        NounPhrase before = null;
        for (var phrase : joinedByOf(NounPhrases.in(sentence), tokens)) {
            var named = named(phrase, plain);
            if (named.isPresent()) {
                phrases.add(named.get());
                if (before != null) {
                    addSharing(phrases, before, named.get(), tokens);
                }
            }
            before = named.orElse(null);
        }
        phrases.removeIf(LabelPhrases::isGeneric);
        return phrases;
    }

    private static Optional<NounPhrase> named(NounPhrase phrase, boolean plain) {
        if (isStructure(phrase) || isRelation(phrase)) {
            return Optional.empty();
        }
        if (phrase.words().stream().anyMatch(word -> word.is("ADP"))) {
            return phrase.head().is("NOUN", "PROPN", "NUM")
                    ? Optional.of(phrase)
                    : Optional.empty();
        }
        return TopicForm.core(phrase)
                .filter(core -> plain && core.equals(phrase) || !isEveryday(core));
    }

    /** "Bridge between biology and …": half of something said, and no name. */
    private static boolean isRelation(NounPhrase phrase) {
        return phrase.words().getFirst().is("ADP")
                || phrase.words().stream().anyMatch(word -> word.lemma().equals("between"));
    }

    private static boolean isGeneric(NounPhrase phrase) {
        var head = phrase.head().lemma();
        return phrase.words().size() == 1
                && (TopicWords.isGeneric(head) || TopicWords.isWeakHead(head));
    }

    private static boolean isEveryday(NounPhrase phrase) {
        return phrase.words().size() == 1 && TopicWords.isEveryday(phrase.head().lemma());
    }

    /** "Computer use": short labels do not say, they name. */
    private static Sentence withNounAtTheEnd(Sentence label) {
        var tokens = new ArrayList<>(label.tokens());
        int last = tokens.size() - 1;
        if (last < 1
                || last > 2
                || !tokens.get(last).is("VERB")
                || !tokens.get(last - 1).is("NOUN", "PROPN")) {
            return label;
        }
        var verb = tokens.get(last);
        tokens.set(last, new Token(verb.text(), verb.start(), verb.end(), "NOUN", verb.lemma()));
        return new Sentence(label.start(), label.end(), tokens);
    }

    private static List<NounPhrase> joinedByOf(List<NounPhrase> phrases, List<Token> tokens) {
        var joined = new ArrayList<NounPhrase>();
        for (var phrase : phrases) {
            var left = joined.isEmpty() ? null : joined.getLast();
            int of = left == null ? -1 : left.last() + 1;
            boolean behindOf =
                    left != null
                            && of < tokens.size()
                            && tokens.get(of).lemma().equals("of")
                            && !left.shared()
                            && !phrase.shared()
                            && isNameable(left)
                            && (phrase.first() == of + 1
                                    || phrase.first() == of + 2 && tokens.get(of + 1).is("DET"));
            if (left != null && behindOf && phrase.last() - left.first() < LONGEST_NAME) {
                joined.removeLast();
                var words = tokens.subList(left.first(), phrase.last() + 1);
                joined.add(new NounPhrase(words, left.first(), phrase.last(), false));
            } else {
                joined.add(phrase);
            }
        }
        return joined;
    }

    private static boolean isNameable(NounPhrase left) {
        var head = left.head().lemma();
        return !TopicWords.isEmpty(head) && !TopicWords.isVague(head) && !isStructure(left);
    }

    private static boolean isStructure(NounPhrase phrase) {
        return phrase.words().stream()
                .anyMatch(word -> STRUCTURE.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static void addSharing(
            List<NounPhrase> phrases, NounPhrase before, NounPhrase here, List<Token> tokens) {
        boolean joined =
                here.first() == before.last() + 2
                        && tokens.get(before.last() + 1).lemma().equals("and");
        boolean everyday = here.words().size() == 1 && TopicWords.isEveryday(here.head().lemma());
        if (joined && before.words().size() == 2 && everyday) {
            var words = List.of(before.words().getFirst(), here.head());
            phrases.add(new NounPhrase(words, before.first(), here.last(), true));
        }
    }
}
