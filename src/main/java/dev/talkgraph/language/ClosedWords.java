package dev.talkgraph.language;

import java.util.Set;

/** English words of the closed classes, and adverbs that do not end in -ly. */
public final class ClosedWords {

    static final Set<String> PRONOUNS =
            WordList.of(
                    """
                    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
                    it its itself we us our ours ourselves they them their theirs themselves themself who whom whose
                    which what whoever whatever whichever this that these those one ones someone somebody something
                    anyone anybody anything everyone everybody everything nobody nothing none each other another
                    both all some any few many several most more less much either neither there
                    """);

    private static final Set<String> OTHERS =
            WordList.of(
                    """
                    a an the no every half such quite rather
                    and or but nor yet so plus if because although though while whereas unless until since when
                    whenever where wherever why how whether than as like once lest except
                    of in on at by for with about against between among amongst into through during before after
                    above below to from up down out off over under again further onto upon within without toward
                    towards across along around behind beyond beside besides despite inside outside near past per amidst midst
                    via throughout till amid versus vs unlike regarding concerning including following given
                    underneath beneath alongside concerned due instead ahead apart aside according
                    be am is are was were been being have has had having do does did doing done will would shall
                    should can could may might must ought need dare get got gets let lets used going gonna wanna
                    gotta not n't cannot
                    yes yeah yep yup no nope oh ah uh um hmm mm huh hey hi hello wow okay ok well please thanks
                    alas bye right sure
                    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
                    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
                    hundred hundreds thousand thousands million millions billion billions trillion trillions
                    """);

    private static final Set<String> ADVERBS =
            WordList.of(
                    """
                    very too also just even still already never ever always often sometimes seldom here there now
                    then today tomorrow yesterday tonight soon later early late well better best worse worst hard
                    fast far long high low deep close away back forth forward backward upward downward together
                    apart alone almost maybe perhaps else instead otherwise anyway anyhow anywhere everywhere
                    somewhere nowhere indeed however therefore thus hence moreover furthermore meanwhile
                    nonetheless nevertheless yet once twice again rather quite pretty enough much more most less
                    least little only likewise elsewhere abroad ago before after since up down out off over in on
                    by around about along through across above below behind inside outside not n't when where why
                    how whenever wherever so as that this all any no kind sort straight right left first second
                    third last next further farther sooner afterwards beforehand overall altogether sideways ahead
                    aside somehow someday likely daily weekly monthly yearly online offline overnight full wide
                    tight loud quick slow
                    """);

    private ClosedWords() {}

    /** Whether the word, in lower case, belongs to a class that takes no new words. */
    public static boolean contain(String word) {
        return PRONOUNS.contains(word) || OTHERS.contains(word);
    }

    /** Whether the word, in lower case, can be an adverb. */
    static boolean areAdverb(String word) {
        return word.endsWith("ly") || ADVERBS.contains(word) || contain(word);
    }
}
