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
import java.util.Set;

/** What a source itself calls its topics: labels of themes, topic lists, chapters, parts of the title. */
record ExplicitTopics(List<Named> named) {

    private static final int LONGEST_LABEL = 120;
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
            if (at == title.length()
                    || ":|–—".indexOf(title.charAt(at)) >= 0
                    || isSpacedHyphen(title, at)) {
                var part = title.substring(from, at).strip();
                add(named, text, part, text.indexOf(part), null);
                from = at + 1;
            }
        }
    }

    private static boolean isSpacedHyphen(String title, int at) {
        return title.charAt(at) == '-'
                && at > 0
                && title.charAt(at - 1) == ' '
                && title.startsWith(" ", at + 1);
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

    /** The phrases of a label; "AI Safety and Risks" also names AI risks. */
    private static List<NounPhrase> phrases(Sentence sentence) {
        var phrases = new ArrayList<NounPhrase>();
        var tokens = sentence.tokens();
        if (tokens.stream().anyMatch(token -> token.is("AUX") || token.text().equals("?"))) {
            return phrases;
        }
        NounPhrase before = null;
        for (var phrase : NounPhrases.in(sentence)) {
            var core = TopicForm.core(phrase);
            boolean structure = isStructure(phrase);
            if (structure || core.isEmpty()) {
                before = null;
                continue;
            }
            phrases.add(core.get());
            if (before != null) {
                addSharing(phrases, before, core.get(), tokens);
            }
            before = core.get();
        }
        return phrases;
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
        if (joined && before.words().size() == 2 && here.words().size() == 1) {
            var words = List.of(before.words().getFirst(), here.head());
            phrases.add(new NounPhrase(words, before.first(), here.last(), true));
        }
    }
}
