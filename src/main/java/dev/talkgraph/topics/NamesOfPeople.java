package dev.talkgraph.topics;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;
import dev.talkgraph.people.GivenNames;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of people's names and the show's, which name no topic. */
final class NamesOfPeople {

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "prof",
                    "professor",
                    "sir",
                    "president",
                    "senator",
                    "king",
                    "queen",
                    "pope",
                    "saint",
                    "general",
                    "judge",
                    "governor");
    private static final Set<String> NOT_OF_PEOPLE =
            Set.of(
                    "university",
                    "institute",
                    "foundation",
                    "prize",
                    "college",
                    "school",
                    "street",
                    "park",
                    "law",
                    "effect",
                    "theorem",
                    "paradox",
                    "equation",
                    "hospital",
                    "center",
                    "company",
                    "award",
                    "show");
    private static final Set<String> SAYING =
            Set.of(
                    "say",
                    "argue",
                    "discuss",
                    "explain",
                    "think",
                    "believe",
                    "describe",
                    "emphasize",
                    "suggest",
                    "explore",
                    "share",
                    "talk",
                    "tell",
                    "ask",
                    "note",
                    "claim",
                    "reflect",
                    "write",
                    "question");

    private final Set<String> words = new HashSet<>();
    private final Set<String> show = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    /** Those the document's structure names, those known from elsewhere, and those its sentences tell. */
    static NamesOfPeople in(EpisodeDocument document, Prose prose, Collection<String> known) {
        var names = new NamesOfPeople();
        known.forEach(names::add);
        document.people().forEach(person -> names.add(person.name()));
        for (var turn : document.turns()) {
            if (turn.speaker() != null) {
                names.add(turn.speaker());
            }
        }
        var podcast = document.statement().podcast();
        if (podcast != null) {
            names.show.addAll(parts(podcast));
        }
        var title = document.statement().title();
        if (title != null) {
            names.addFromTitle(title);
        }
        prose.pieces().forEach(piece -> piece.sentences().forEach(names::learn));
        new SpokenOf(prose).people().forEach(names::add);
        return names;
    }

    private void add(String name) {
        parts(name).stream().filter(part -> part.length() > 1).forEach(words::add);
    }

    /** "Mara Hale: Tides and Machines" begins with who was there. */
    private void addFromTitle(String title) {
        int colon = title.indexOf(':');
        if (colon < 0) {
            return;
        }
        var name = title.substring(0, colon).strip();
        var parts = name.split("\\s+");
        boolean capitals =
                List.of(parts).stream()
                        .allMatch(part -> Character.isUpperCase(part.codePointAt(0)));
        if (!name.isEmpty() && parts.length >= 2 && parts.length <= 4 && capitals) {
            add(name);
        }
    }

    /** Two or more capitalised words that begin with a given name or that say something. */
    private void learn(Sentence sentence) {
        var tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var word = tokens.get(at).text();
            if (Character.isLowerCase(word.codePointAt(0))) {
                lowerCase.add(word);
            } else if (at > 0
                    && Set.of("the", "in", "at", "a").contains(tokens.get(at - 1).lemma())) {
                placed.add(word.toLowerCase(Locale.ROOT));
            }
        }
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && isNamePart(tokens.get(end))) {
                end++;
            }
            if (end - at >= 2 && end - at <= 4 && isPerson(tokens, at, end)) {
                tokens.subList(at, end).forEach(token -> add(token.text()));
            }
            at = Math.max(end, at + 1);
        }
        learnPairs(tokens);
    }

    /** "Ada and Carl discuss": two given names that say something together. */
    private void learnPairs(List<Token> tokens) {
        for (int at = 0; at + 3 < tokens.size(); at++) {
            var says = tokens.get(at + 3);
            var join = tokens.get(at + 1).text();
            if ((join.equals("&") || join.equals("and"))
                    && GivenNames.contain(tokens.get(at).text())
                    && GivenNames.contain(tokens.get(at + 2).text())
                    && SAYING.contains(says.lemma())) {
                add(tokens.get(at).text());
                add(tokens.get(at + 2).text());
            }
        }
    }

    static boolean isNamePart(Token token) {
        return token.is("PROPN")
                && Character.isUpperCase(token.text().codePointAt(0))
                && !TopicForm.isAcronym(token.text());
    }

    private static boolean isPerson(List<Token> tokens, int start, int end) {
        for (int at = start; at < end; at++) {
            if (NOT_OF_PEOPLE.contains(tokens.get(at).lemma())) {
                return false;
            }
        }
        if (GivenNames.isNothingElse(tokens.get(start).text()) || isTitle(tokens.get(start))) {
            return true;
        }
        return end < tokens.size()
                && tokens.get(end).is("VERB")
                && SAYING.contains(tokens.get(end).lemma());
    }

    private static boolean isTitle(Token token) {
        return TITLES.contains(token.text().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Whether a chapter's title is two or three names that are nothing else in this document. */
    boolean looksLikeName(String title) {
        var parts = title.strip().split("\\s+");
        if (parts.length < 2 || parts.length > 3) {
            return false;
        }
        for (var part : parts) {
            var lower = part.toLowerCase(Locale.ROOT);
            boolean name =
                    Character.isUpperCase(part.codePointAt(0))
                            && part.chars().allMatch(Character::isLetter)
                            && !TopicForm.isAcronym(part)
                            && part.substring(1).equals(lower.substring(1));
            if (!name
                    || lowerCase.contains(lower)
                    || placed.contains(lower)
                    || TopicWords.isEveryday(lower)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase is somebody's name, or the show's. */
    boolean name(NounPhrase phrase) {
        return name(phrase.words());
    }

    private boolean name(List<Token> tokens) {
        int people = 0;
        int shows = 0;
        for (var token : tokens) {
            var lower = token.text().toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(token.text().codePointAt(0));
            people += capital && words.contains(lower) ? 1 : 0;
            shows += show.contains(lower) ? 1 : 0;
        }
        boolean titled =
                tokens.size() > 1 && isNamePart(tokens.getFirst()) && isTitle(tokens.getFirst());
        boolean spoken = tokens.size() == 2 && GivenNames.isNothingElse(tokens.getFirst().text());
        boolean whole =
                tokens.size() > 1
                        && tokens.stream()
                                .allMatch(
                                        token ->
                                                words.contains(
                                                        token.text().toLowerCase(Locale.ROOT)));
        boolean subject =
                tokens.size() > 2
                        && isNamePart(tokens.getFirst())
                        && words.contains(tokens.getFirst().text().toLowerCase(Locale.ROOT))
                        && tokens.get(1).text().endsWith("s")
                        && Character.isLowerCase(tokens.get(1).text().codePointAt(0));
        boolean lowerName = spoken && TopicWords.isTelling(tokens.getLast().text());
        return people * 2 >= tokens.size() && people > 0
                || shows == tokens.size() && shows > 1
                || titled
                || whole
                || subject
                || lowerName;
    }

    private static List<String> parts(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s.]+"));
    }
}
