package dev.talkgraph.claims;

import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What can be measured of any sentence, whatever it is about: its form and its closed-class words. */
enum Trait {
    LENGTH(words -> Math.log1p(words.count())),
    SHORT(words -> words.count() < 6 ? 1 : 0),
    LONG(words -> Math.max(0, words.count() - 24) / 8.0),
    DIGITS(words -> words.any(token -> Character.isDigit(token.charAt(0))) ? 1 : 0),
    MAGNITUDES(words -> words.of(Words.MAGNITUDES, 2)),
    MONEY(words -> words.of(Words.MONEY, 2)),
    TIMES(words -> words.of(Words.TIMES, 2)),
    NAMES(words -> words.tagged(4, "PROPN")),
    NOUNS(words -> words.tagged(8, "NOUN") / 2),
    ADJECTIVES(words -> words.tagged(4, "ADJ")),
    ADVERBS(words -> words.tagged(4, "ADV")),
    PREPOSITIONS(words -> words.tagged(5, "ADP")),
    CONTENT(
            words ->
                    words.tagged(99, "NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV") / words.count()),
    LETTERS(SentenceWords::lettersPerWord),
    PAST(words -> words.past(3)),
    PROGRESSIVE(SentenceWords::progressive),
    MODALS(words -> words.of(Words.MODALS, 2)),
    FUTURE(words -> words.of(Words.FUTURE, 2)),
    NO_VERB(words -> words.tagged(1, "VERB", "AUX") == 0 ? 1 : 0),
    NEGATIONS(words -> words.of(Words.NEGATIONS, 2)),
    COMPARISONS(words -> words.of(Words.COMPARISONS, 2)),
    CAUSES(words -> words.of(Words.CAUSES, 2)),
    CHANGES(words -> words.of(Words.CHANGES, 2)),
    SAYING(words -> words.of(Words.SAYING, 2)),
    MINDS(words -> words.of(Words.MINDS, 2)),
    QUANTIFIERS(words -> words.of(Words.QUANTIFIERS, 2)),
    HEDGES(words -> words.of(Words.HEDGES, 2)),
    PLEASANTRIES(words -> words.of(Words.PLEASANTRIES, 1)),
    I(words -> words.of(Words.I, 2)),
    WE(words -> words.of(Words.WE, 2)),
    YOU(words -> words.of(Words.YOU, 2)),
    HE(words -> words.of(Words.HE, 2)),
    THEY(words -> words.of(Words.THEY, 2)),
    IT(words -> words.of(Words.IT, 2)),
    THE(words -> words.of(Words.THE, 3)),
    QUESTION(words -> words.endsWith('?') ? 1 : 0),
    EXCLAMATION(words -> words.endsWith('!') ? 1 : 0),
    OPENER(words -> words.begins(Words.OPENERS)),
    ASKING_START(words -> words.begins(Words.ASKING)),
    DEFINITE_START(words -> words.begins(Words.THE)),
    COUNTING_START(words -> words.begins(Words.COUNTING)),
    CLEFT_START(words -> words.begins(Words.CLEFTS)),
    CONDITION_START(words -> words.begins(Words.CONDITIONS)),
    NAME_START(words -> words.startsWith("PROPN")),
    PLURAL_START(SentenceWords::startsWithPlural),
    DEFINITION(SentenceWords::defines),
    COMMAS(words -> words.of(Words.COMMA, 4)),
    BROKEN_OFF(words -> words.endsWith('-') || words.endsWith('…') ? 1 : 0),
    BRACKETS(words -> words.of(Words.BRACKETS, 1)),
    QUOTED(words -> words.of(Words.QUOTATION, 1));

    private final ToDoubleFunction<SentenceWords> measure;

    Trait(ToDoubleFunction<SentenceWords> measure) {
        this.measure = measure;
    }

    double in(SentenceWords words) {
        return measure.applyAsDouble(words);
    }

    /** The words that are looked for. */
    private static final class Words {

        static final Set<String> MAGNITUDES =
                WordList.of(
                        """
                        hundred thousand million billion trillion percent dozen double triple half quarter third %
                        """);
        static final Set<String> MONEY =
                WordList.of(
                        """
                        $ € £ dollar cent tax debt budget cost price pay income wage deficit money fund spending trade
                        """);
        static final Set<String> TIMES =
                WordList.of(
                        """
                        year month week day decade century today yesterday ago since history ever last past until
                        """);
        static final Set<String> MODALS =
                WordList.of("would could should can ca might may must ought 'd ’d");
        static final Set<String> FUTURE = WordList.of("will 'll ’ll shall wo going gonna");
        static final Set<String> NEGATIONS =
                WordList.of("not n't n’t no never none nothing nobody neither nor");
        static final Set<String> COMPARISONS =
                WordList.of(
                        """
                        more less fewer better worse great greater high higher low lower big bigger small smaller large
                        larger than least most worst best highest lowest largest biggest first only
                        """);
        static final Set<String> CAUSES =
                WordList.of(
                        """
                        because cause lead make require drive produce prevent enable allow depend therefore force
                        determine reduce increase destroy undermine mean
                        """);
        static final Set<String> CHANGES =
                WordList.of(
                        """
                        increase decrease rise fall drop grow lose cut reduce raise double create kill spend pay cost
                        take give send import export close open move leave gain win build add remove destroy
                        """);
        static final Set<String> SAYING =
                WordList.of(
                        """
                        say tell call claim deny admit promise announce report vote support oppose sign pass propose
                        agree
                        """);
        static final Set<String> MINDS =
                WordList.of(
                        """
                        think believe feel hope want wish guess know like love hate suppose mean need try let look
                        listen see ask
                        """);
        static final Set<String> QUANTIFIERS =
                WordList.of("all every each any many few several both majority everybody");
        static final Set<String> HEDGES =
                WordList.of(
                        """
                        maybe perhaps probably really very just kind sort thing something lot great good bad actually
                        basically literally pretty stuff
                        """);
        static final Set<String> PLEASANTRIES =
                WordList.of(
                        "thank thanks please hello welcome goodnight congratulation sorry applause");
        static final Set<String> I = WordList.of("i me my mine myself");
        static final Set<String> WE = WordList.of("we us our ours ourselves");
        static final Set<String> YOU = WordList.of("you your yours yourself");
        static final Set<String> HE = WordList.of("he she him her his hers");
        static final Set<String> THEY = WordList.of("they them their theirs");
        static final Set<String> IT = WordList.of("it its this that these those");
        static final Set<String> THE = Set.of("the");
        static final Set<String> OPENERS =
                WordList.of("so well now look but and because okay yes no right listen yeah oh");
        static final Set<String> ASKING =
                WordList.of(
                        """
                        what who why how when where which do does did is are was were can could would will should have
                        has
                        """);
        static final Set<String> COUNTING =
                WordList.of("one two three some several another other first second 100% usually");
        static final Set<String> CLEFTS = WordList.of("what there here it all");
        static final Set<String> CONDITIONS =
                WordList.of("if when while although in on at for with after before without as");
        static final Set<String> COMMA = Set.of(",", ";");
        static final Set<String> BRACKETS = Set.of("(", "[");
        static final Set<String> QUOTATION = Set.of("\"", "“", "``");

        private Words() {}
    }

    static double[] all(SentenceWords words) {
        return List.of(values()).stream().mapToDouble(trait -> trait.in(words)).toArray();
    }
}
