package dev.talkgraph.language;

import java.util.Set;

/**
 * Verbs that English hardly ever uses as nouns or adjectives, so that their plain form and their
 * form in -s are verbs wherever a tagger sees something else.
 */
final class PlainVerbs {

    private static final Set<String> VERBS =
            WordList.of(
                    """
                    accelerate accept accommodate accompany accomplish achieve acknowledge acquire activate adapt add
                    address adhere adjust admire admit adopt advise advocate affirm afford allege alleviate allocate
                    allow alter amplify analyze analyse announce anticipate appear apply appreciate approve arise
                    arrange arrive articulate assemble assert assess assign assist assume assure attain attract attribute
                    authorize avoid await become befall begin behave believe belong betray blame blur bolster boost borrow
                    bring broaden build calculate captivate capture celebrate characterize characterise cite clarify
                    classify coincide collaborate collapse collect combine commemorate communicate compel compete compile
                    complement complicate comply comprehend comprise compromise conceal conceive conclude condemn conduct
                    confess confine confirm conform confuse connect conquer consider consist consolidate constitute
                    constrain construct consult consume contain contemplate contend contradict contribute convert convey
                    convince cooperate coordinate correlate correspond corrupt cultivate debunk decide declare decline
                    deepen defend define delay delegate delve demonstrate denounce deny depend depict derive describe
                    deserve destroy detect deteriorate determine develop devote differ differentiate diminish disagree
                    disappear discern disclose discover discuss dismantle dismiss dispel disrupt distinguish distort
                    diversify divert dominate earn educate elaborate elevate elicit eliminate elucidate embark embed
                    embody embrace emerge emphasize emphasise employ empower enable enact encapsulate encompass encounter
                    encourage endure enforce engage enhance enjoy enlarge enlighten enrich ensue ensure entail
                    enter entertain envision epitomize equip eradicate erase erode escalate establish evade evaluate evolve
                    exacerbate exaggerate examine exceed exclude execute exemplify exert exhibit exist expand expect
                    explain explore expose express extend extract facilitate familiarize foresee forget formulate forsake
                    foster fulfill fulfil gain gather generate govern grapple guarantee happen harm hasten hinder
                    humanize identify ignore illuminate illustrate imagine immerse impart impede implement imply impose
                    improve include incorporate increase incur indicate induce infer influence inform inhabit inherit
                    inhibit initiate innovate inquire insist inspire install instill integrate intend intensify interact
                    interfere interpret intersect intertwine intervene introduce invent invest investigate invite invoke
                    involve justify keep know lament learn legitimize lessen leverage liberate linger maintain manage
                    manifest maximize maximise mediate merge minimize minimise mitigate modify motivate navigate necessitate
                    neglect negotiate notify nurture obey obscure observe obtain occupy occur omit operate oppose
                    optimize optimise organize organise originate outweigh overcome overlook oversee oversimplify
                    participate penetrate perceive perform permeate permit perpetuate persist persuade pertain ponder
                    portray posit possess postulate postpone precede preclude predict prefer prepare prescribe preserve
                    presume prevail prevent prioritize prioritise proceed proclaim procure produce prohibit prolong
                    promote propagate propel propose protect prove provide provoke publish pursue qualify quantify raise
                    reach realize realise reassure receive recognize recognise recommend reconcile reconsider reconstruct
                    recount recover rectify redefine reduce refer refine refute reflect regain regulate reinforce reject
                    rely remain remember remind remove render renounce reorganize replicate represent reproduce require
                    resemble reshape reside resolve resonate respect respond restore restrict resume retain rethink retrieve
                    reunite reveal revere revise revisit revitalize revolutionize rewrite satisfy scrutinize seek seem
                    select separate serve shape simplify simulate situate solidify solve speculate stabilize standardize
                    stem stimulate strengthen strive subscribe substantiate succeed suffer suggest suit summarize supervise
                    supplement suppose suppress surpass surrender survive sustain symbolize synthesize tackle tend
                    tell tempt testify think threaten thrive tolerate transcend transform transition translate transmit
                    traverse trigger undergo undermine underpin underscore understand undertake unfold unify unite unleash
                    unlock unravel uphold urge utilize utilise validate vary verify violate visualize warrant weaken
                    widen withdraw withstand wonder write yield
                    """);

    /** Those of them that are nouns, or describe nouns, in their plain form or in -s. */
    private static final Set<String> OTHERS_TOO =
            WordList.of(
                    """
                    address advocate articulate attribute blame boost build capture collapse complement compound
                    compromise conduct construct converts convert correlate corrupt decline defend delay delegate
                    diminish elaborate embrace exhibit exclude extract gain gather guarantee harm increase influence
                    invite keep know learn lament leverage manifest mediate merge obscure perform permit precede
                    produce project propose raise reach reject render respect resolve separate sacrifice serve shape
                    stem suit suppose supplement surrender tackle tell think transition transform trigger urge warrant
                    wonder yield stall evidence exploit escalate initiate innovate insist tend unfold overlook
                    subscribe suffer survive surpass understand write seek remain embed estimate associate
                    coordinate moderate postulate predicate ponder prove employ execute express incorporate impart
                    """);

    private PlainVerbs() {}

    /** Whether this word, in lower case, can hardly be anything but a verb. */
    static boolean contain(String word) {
        if (VERBS.contains(word)) {
            return !OTHERS_TOO.contains(word);
        }
        if (!word.endsWith("s")) {
            return false;
        }
        var infinitive = VerbForms.infinitive(word);
        return VERBS.contains(infinitive) && !OTHERS_TOO.contains(infinitive);
    }
}
