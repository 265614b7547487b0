package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.language.English;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a source itself calls its topics: labels of themes, topic lists, chapters, parts of the title. */
record ExplicitTopics(List<Named> named) {

    private static final int LONGEST_LABEL = 120;
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

    /** A phrase and the place where it is written, where the text has it. */
    record Named(NounPhrase phrase, @Nullable Passage place) {}

    static ExplicitTopics in(EpisodeDocument document, NamesOfPeople people) {
        var named = new ArrayList<Named>();
        var title = document.statement().title();
        if (title != null) {
            addTitle(named, document.text(), title);
        }
        var labels = new LinkedHashSet<String>();
        for (var section : document.sections()) {
            for (var item : section.items()) {
                var label = item.label();
                if (label != null && labels.add(label)) {
                    int near = document.text().lastIndexOf(label, item.text().start());
                    add(named, document.text(), label, near, section.heading());
                }
                if (section.kind() == SectionKind.TOPICS) {
                    var place = item.text();
                    add(
                            named,
                            document.text(),
                            place.in(document.text()),
                            place.start(),
                            section.heading());
                }
            }
        }
        for (var chapter : document.chapters()) {
            if (people.looksLikeName(chapter.title())) {
                continue;
            }
            add(
                    named,
                    document.text(),
                    chapter.title(),
                    document.text().indexOf(chapter.title()),
                    null);
        }
        named.removeIf(one -> people.name(one.phrase()));
        return new ExplicitTopics(List.copyOf(named));
    }

    /** "Mara Hale: Tides and Machine Learning" names its topics behind the colon. */
    private static void addTitle(List<Named> named, String text, String title) {
        int from = 0;
        for (int at = 0; at <= title.length(); at++) {
            int skip = separator(title, at);
            if (at == title.length() || skip > 0) {
                var part = title.substring(from, at).strip();
                add(named, text, part, text.indexOf(part), null);
                from = at + skip;
            }
        }
    }

    /** The length of what separates parts of a title here, such as a colon or " on ", or 0. */
    private static int separator(String title, int at) {
        if (at < title.length() && ":|–—".indexOf(title.charAt(at)) >= 0) {
            return 1;
        }
        for (var separator : List.of(" - ", " on ", " about ")) {
            if (title.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private static void add(
            List<Named> named, String text, String label, int start, @Nullable String heading) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            return;
        }
        for (var sentence : English.sentences(label)) {
            for (var phrase : phrases(sentence)) {
                var place = start < 0 ? null : place(sentence, phrase, start, text, heading);
                named.add(new Named(phrase, place));
            }
        }
    }

    private static Passage place(
            Sentence sentence,
            NounPhrase phrase,
            int start,
            String text,
            @Nullable String heading) {
        int from = start + sentence.tokens().get(phrase.first()).start();
        int to = start + sentence.tokens().get(phrase.last()).end();
        return new Passage(heading, Math.min(from, text.length()), Math.min(to, text.length()));
    }

    /**
     * The phrases of a label. "Meaning of life" is one, "Peace in Ukraine" names Ukraine, and "AI
     * Safety and Risks" also names AI risks. A label that says something is no list of topics.
     */
    private static List<NounPhrase> phrases(Sentence label) {
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
        return phrases;
    }

    private static Optional<NounPhrase> named(NounPhrase phrase, boolean plain) {
        if (isStructure(phrase)) {
            return Optional.empty();
        }
        if (phrase.words().stream().anyMatch(word -> word.is("ADP"))) {
            return Optional.of(phrase);
        }
        return TopicForm.core(phrase)
                .filter(core -> plain && core.equals(phrase) || !isEveryday(core));
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
