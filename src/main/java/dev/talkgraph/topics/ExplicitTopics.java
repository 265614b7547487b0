package dev.talkgraph.topics;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.language.English;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.people.Named;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a source itself calls its topics: labels of themes, topic lists, chapters, parts of the title. */
record ExplicitTopics(List<Named> named) {

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_LABELS = 500;

    /** A phrase and the place where it is written, where the text has it. */
    record Named(NounPhrase phrase, @Nullable Passage place) {}

    static ExplicitTopics in(EpisodeDocument document, NamesOfPeople people, Prose prose) {
        var named = new ArrayList<Named>();
        var title = document.statement().title();
        if (title != null) {
            addTitle(named, document.text(), title);
            if (!isInParts(title)) {
                var support = TitleSupport.of(title, prose, named, document.text());
                named.removeIf(one -> !support.has(one.phrase()));
            }
        }
        var labels = new LinkedHashSet<String>();
        for (var section : document.sections()) {
            for (var item : section.items()) {
                var label = item.label();
                if (label != null && labels.size() < MOST_LABELS && labels.add(label)) {
                    int near = document.text().lastIndexOf(label, item.text().start());
                    add(named, document.text(), label, near, section.heading());
                }
                if (section.kind() == SectionKind.TOPICS) {
                    var place = item.text();
                    var listed = place.in(document.text());
                    if (!addPair(named, listed, place)) {
                        add(named, document.text(), listed, place.start(), section.heading());
                    }
                }
            }
        }
        for (var chapter : document.chapters().stream().limit(MOST_LABELS).toList()) {
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

    private static boolean isInParts(String title) {
        for (int at = 0; at < title.length(); at++) {
            if (separator(title, at) > 0) {
                return true;
            }
        }
        return false;
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

    /** Two words in a list are one topic, also where the first alone could be a verb: "fog signals". */
    private static boolean addPair(List<Named> named, String listed, Passage place) {
        var sentences = English.sentences(listed.strip());
        if (sentences.size() != 1 || sentences.getFirst().tokens().size() != 2) {
            return false;
        }
        var tokens = sentences.getFirst().tokens();
        var first = tokens.getFirst();
        var isBare = first.text().equals(first.lemma());
        var isPair = first.is("VERB") && isBare && tokens.getLast().is("NOUN");
        if (isPair) {
            named.add(new Named(new NounPhrase(tokens, 0, 1, false), place));
        }
        return isPair;
    }

    private static void add(
            List<Named> named, String text, String label, int start, @Nullable String heading) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            return;
        }
        for (var sentence : English.sentences(label)) {
            for (var phrase : LabelPhrases.in(sentence)) {
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
}
