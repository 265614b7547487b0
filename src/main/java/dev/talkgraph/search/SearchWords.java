package dev.talkgraph.search;

import dev.talkgraph.language.CommonWords;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a search. They are taken apart as the full-text indexes take texts apart ("english"),
 * so that what is found can be shown.
 */
final class SearchWords {

    private static final int MOST = 32;
    private static final double WEIGHT_OF_COMMON = 0.3;

    /** What a word counts that is there in another form only: "Levin" is less than "Levine". */
    private static final double WEIGHT_OF_FORM = 0.9;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’+#-]*");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]{1,200})[\"“”„«»]");
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private final List<String> words;
    private final List<String> phrases;
    private final List<String> stems;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();

    /** Takes the first 32 words of a question; everything else in it says nothing. */
    SearchWords(String question) {
        words = wordsOf(question);
        phrases =
                QUOTED.matcher(question)
                        .results()
                        .map(quoted -> String.join(" ", wordsOf(quoted.group(1))))
                        .filter(phrase -> phrase.contains(" "))
                        .limit(MOST)
                        .toList();
        stems = taken(String.join(" ", words)).stream().map(Taken::stem).toList();
        for (var taken : taken(String.join(" ", words))) {
            var word = taken.of(String.join(" ", words)).toLowerCase(Locale.ROOT);
            forms.putIfAbsent(taken.stem(), word);
            weights.putIfAbsent(taken.stem(), CommonWords.contain(word) ? WEIGHT_OF_COMMON : 1.0);
        }
    }

    /** Whether there is nothing to look for. */
    boolean areNone() {
        return stems.isEmpty();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).limit(MOST).toList();
    }

    /**
     * In Lucene's query language: any of the words, each quoted, so that none is an operator; what
     * stands in quotation marks has to be there as a phrase.
     */
    String query() {
        return Stream.concat(
                        phrases.stream().map(phrase -> "+\"" + phrase + '"'),
                        words.stream().map(word -> '"' + word + '"'))
                .collect(Collectors.joining(" "));
    }

    /** Whether something stands in quotation marks and is meant as it is written. */
    boolean haveQuotes() {
        return !phrases.isEmpty();
    }

    /** Whether each phrase in quotation marks stands in one of the texts. */
    boolean areQuotedIn(List<String> texts) {
        return phrases.stream()
                .map(SearchWords::stemsOf)
                .allMatch(
                        phrase ->
                                texts.stream()
                                        .anyMatch(
                                                text ->
                                                        Collections.indexOfSubList(
                                                                        stemsOf(text), phrase)
                                                                >= 0));
    }

    /** The stems of the question that none of the texts has, everyday words aside. */
    Set<String> missingIn(Collection<List<String>> texts) {
        var missing = new TreeSet<String>();
        weights.forEach(
                (stem, weight) -> {
                    if (weight == 1.0) {
                        missing.add(stem);
                    }
                });
        texts.stream().flatMap(List::stream).forEach(text -> missing.removeAll(stemsOf(text)));
        return missing;
    }

    /** The question's words, those with another word of these stems replaced. */
    String with(Map<String, String> corrections) {
        var corrected = new ArrayList<String>();
        for (var word : words) {
            var stem = stemsOf(word);
            corrected.add(
                    stem.size() == 1 ? corrections.getOrDefault(stem.getFirst(), word) : word);
        }
        return String.join(" ", corrected);
    }

    private static List<String> stemsOf(String text) {
        return taken(text).stream().map(Taken::stem).toList();
    }

    /**
     * How well a thing fits, 0 to 3: the share of the question's words in its texts (everyday words
     * and other forms of a word count less), half as much again where they stand together, and up to twice where its title is
     * nothing else.
     */
    double fit(String title, List<String> texts) {
        var found = new HashSet<String>();
        var written = new HashSet<String>();
        var isTogether = false;
        for (var text : texts) {
            var read = taken(text);
            var there = read.stream().map(Taken::stem).toList();
            found.addAll(there);
            read.forEach(word -> written.add(word.of(text).toLowerCase(Locale.ROOT)));
            isTogether |= Collections.indexOfSubList(there, stems) >= 0;
        }
        var named = taken(title).stream().map(Taken::stem).distinct().toList();
        var share =
                named.isEmpty()
                        ? 0.0
                        : (double) named.stream().filter(weights::containsKey).count()
                                / named.size();
        return weight(found, written) * (isTogether ? 1.5 : 1.0) * (1 + share);
    }

    private double weight(Set<String> found, Set<String> written) {
        double all = 0;
        double there = 0;
        for (var word : weights.entrySet()) {
            all += word.getValue();
            var form = written.contains(forms.get(word.getKey())) ? 1 : WEIGHT_OF_FORM;
            there += found.contains(word.getKey()) ? word.getValue() * form : 0;
        }
        return all == 0 ? 0 : there / all;
    }

    /** The words of a text that the question names. */
    List<Taken> in(String text) {
        return taken(text).stream().filter(taken -> weights.containsKey(taken.stem())).toList();
    }

    static List<Taken> taken(String text) {
        var all = new ArrayList<Taken>();
        try (var stream = ENGLISH.tokenStream("text", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all.add(new Taken(stem.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all;
    }

    /** A word of a text: its stem and its characters' range. */
    record Taken(String stem, int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }
    }
}
