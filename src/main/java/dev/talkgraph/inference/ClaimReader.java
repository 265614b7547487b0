package dev.talkgraph.inference;

import dev.talkgraph.inference.ClaimWord.Part;
import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a claim says from its words, once, before it is compared with others. */
final class ClaimReader {

    /** Tokens of the longest claim that is read; a longer text is the same as itself alone. */
    private static final int LONGEST = 200;

    private static final int LONGEST_TEXT = 4_000;

    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "used");
    private static final String PASSIVE = "passive";

    private final PorterStemmer stemmer = new PorterStemmer();
    private final List<Token> tokens;
    private final List<ClaimWord> words = new ArrayList<>();
    private final Set<String> negated = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final Predicate predicate;
    private final int headToken;
    private int head = -1;

    private ClaimReader(List<Token> tokens) {
        this.tokens = tokens;
        this.predicate = new Predicate(tokens);
        this.headToken = predicate.head();
    }

    /** Reads the claim with the reasons and examples at its end and without them. */
    static Reading read(String text) {
        var said = text.length() > LONGEST_TEXT ? List.<Token>of() : said(text);
        if (said.isEmpty() || said.size() > LONGEST) {
            var unread = new ClaimReading(text, text, List.of(), 0, -1, Set.of(), Set.of());
            return new Reading(unread, unread, Set.of(), Wording.NONE);
        }
        var core = Surroundings.core(said);
        var whole = read(text, said, said);
        var withoutAside = core.size() == said.size() ? whole : read(text, said, core);
        return new Reading(whole, withoutAside, whole.stems(), WordingReader.read(said));
    }

    /** The claim's tokens; behind "She argues that" they are read as a sentence of their own. */
    private static List<Token> said(String text) {
        var sentence = capitalized(text);
        var tokens = tokens(sentence);
        var from = Surroundings.behindAttribution(tokens);
        if (from == 0) {
            return tokens;
        }
        return tokens(capitalized(sentence.substring(tokens.get(from).start())));
    }

    private static String capitalized(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        English.sentences(text).forEach(sentence -> tokens.addAll(sentence.tokens()));
        return tokens;
    }

    private static ClaimReading read(String text, List<Token> said, List<Token> core) {
        var reader = new ClaimReader(List.copyOf(core));
        reader.readAll();
        return new ClaimReading(
                text,
                folded(said),
                List.copyOf(reader.words),
                said.size() - core.size(),
                reader.head,
                Set.copyOf(reader.negated),
                Set.copyOf(reader.marks));
    }

    private static String folded(List<Token> tokens) {
        var folded = new StringBuilder();
        for (var token : tokens) {
            if (!token.is("PUNCT")) {
                folded.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return folded.toString().strip();
    }

    private void readAll() {
        var part = Part.SUBJECT;
        for (var i = 0; i < tokens.size(); i++) {
            if (i == predicate.start()) {
                part = Part.PREDICATE;
            }
            if (opensStandard(i)) {
                part = Part.STANDARD;
                marks.add("comparison:than");
            }
            mark(i);
            if (i == predicate.start()
                    && PAST.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                marks.add("time:past");
            }
            add(i, part);
        }
    }

    private boolean opensStandard(int at) {
        var word = tokens.get(at).lemma();
        return word.equals("than")
                || word.equals("versus")
                || (word.equals("instead")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).lemma().equals("of"));
    }

    private void mark(int at) {
        var token = tokens.get(at);
        var word = token.lemma();
        if (token.is("NUM") || Character.isDigit(token.text().codePointAt(0))) {
            if (!word.equals("one")) {
                marks.add("number:" + word.replace(",", ""));
            }
        }
        if (ClaimLexicon.CONDITIONS.contains(word)) {
            marks.add("condition:" + word);
        }
        if (ClaimLexicon.QUANTITIES.containsKey(word)) {
            marks.add("quantity:" + ClaimLexicon.QUANTITIES.get(word));
        }
        if (ClaimLexicon.MODALITIES.containsKey(word) || word.equals("cannot")) {
            marks.add("modality:" + ClaimLexicon.MODALITIES.getOrDefault(word, "possible"));
        }
        var isSome = at > 0 && tokens.get(at - 1).lemma().equals("a");
        if (ClaimLexicon.NEGATIONS.contains(word) && !isSome) {
            negated.add(nextContent(at));
        }
    }

    private String nextContent(int at) {
        for (var i = at + 1; i < tokens.size(); i++) {
            if (ClaimLexicon.weight(tokens.get(i)) >= ClaimLexicon.CONTENT) {
                return stem(tokens.get(i).lemma());
            }
        }
        return "";
    }

    private void add(int at, Part part) {
        var token = tokens.get(at);
        var weight = ClaimLexicon.weight(token);
        if (weight == 0) {
            return;
        }
        var parts = token.lemma().split("-");
        for (var form : parts.length == 0 ? new String[] {token.lemma()} : parts) {
            if (!form.isEmpty()) {
                if (at == headToken) {
                    head = words.size();
                }
                words.add(
                        new ClaimWord(
                                form,
                                stem(form),
                                token.tag(),
                                part,
                                weight,
                                relation(at),
                                isJoined(at),
                                at));
            }
        }
    }

    private String stem(String form) {
        stemmer.reset();
        return stemmer.stem(form);
    }

    /** Whether the word, or the phrase it ends, is one of several: "robots and humans". */
    private boolean isJoined(int at) {
        if (at + 1 < tokens.size() && tokens.get(at + 1).is("CCONJ")) {
            return true;
        }
        var before = at - 1;
        while (before >= 0 && tokens.get(before).is("ADJ", "DET", "ADV", "NOUN", "PROPN", "NUM")) {
            before--;
        }
        return before >= 0
                && (tokens.get(before).is("CCONJ") || tokens.get(before).text().equals(","));
    }

    /** The preposition that governs the word, past articles, adjectives and "some of". */
    private String relation(int at) {
        var before = at - 1;
        while (before >= 0
                && (isOfPhrase(before) || isQuantityOf(before) || joinsAdjectives(before))) {
            before--;
        }
        if (before < 0) {
            return "";
        }
        var word = tokens.get(before).lemma();
        if (tokens.get(before).is("CCONJ") || word.equals(",")) {
            return "and";
        }
        var governs = tokens.get(before).is("ADP", "PART", "SCONJ");
        return governs ? ClaimLexicon.RELATIONS.getOrDefault(word, word) : "";
    }

    private boolean isOfPhrase(int at) {
        return tokens.get(at).is("ADJ", "DET", "ADV", "NOUN", "PROPN", "NUM")
                || isParticiple(at)
                || tokens.get(at).lemma().equals("'s");
    }

    /** Whether the verb stands as an adjective: "trained models", "the learning robot". */
    private boolean isParticiple(int at) {
        var isDetermined = at > 0 && tokens.get(at - 1).is("DET", "ADJ");
        var text = tokens.get(at).text();
        return tokens.get(at).is("VERB")
                && (text.endsWith("ed") || (text.endsWith("ing") && isDetermined));
    }

    private boolean joinsAdjectives(int at) {
        return tokens.get(at).is("CCONJ")
                && at > 0
                && tokens.get(at - 1).is("ADJ")
                && tokens.get(at + 1).is("ADJ");
    }

    private boolean isQuantityOf(int at) {
        return tokens.get(at).lemma().equals("of")
                && at > 0
                && (ClaimLexicon.QUANTITIES.containsKey(tokens.get(at - 1).lemma())
                        || tokens.get(at - 1).is("NUM"));
    }
}
