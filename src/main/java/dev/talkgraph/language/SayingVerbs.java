package dev.talkgraph.language;

import java.util.Set;

/** The words by which a text reports what somebody says. */
public final class SayingVerbs {

    /** Verbs behind which a whole clause may follow without "that". */
    public static final Set<String> SAYING =
            WordList.of(
                    """
                    argue say believe suggest claim note contend maintain assert state think insist explain
                    observe propose predict conclude acknowledge admit fear feel reckon suspect hope warn
                    posit agree affirm declare estimate expect remark concede speculate theorize theorise
                    hypothesize hypothesise add reveal imply hold
                    """);

    /** Verbs that report a clause only when "that" follows. */
    public static final Set<String> SAYING_THAT =
            WordList.of(
                    """
                    emphasize emphasise highlight stress underscore underline caution point find see show
                    recognize recognise recall mention reason tell write advocate recommend reiterate
                    reflect demonstrate illustrate discover learn realize realise understand report indicate
                    joke counter respond reply frame clarify confess teach doubt deny complain lament
                    celebrate describe share discuss
                    """);

    /** Verbs that take a stand without a clause: "stresses the need for care". */
    public static final Set<String> STANCE =
            WordList.of(
                    """
                    emphasize emphasise highlight stress underscore underline advocate criticize criticise
                    reject oppose defend endorse challenge dismiss favor favour prefer support condemn
                    question doubt deny warn call argue suggest propose predict see view regard consider
                    believe recommend insist critique criticise define characterize characterise attribute liken
                    contend reaffirm lament celebrate praise welcome
                    """);

    public static final Set<String> NOUNS_OF_OPINION =
            WordList.of(
                    """
                    view argument point claim thesis position belief opinion contention conviction message
                    conclusion insight prediction warning hypothesis
                    """);

    private SayingVerbs() {}
}
