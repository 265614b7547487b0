package dev.talkgraph.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which everyday English words mean nearly the same and which the opposite: a line holds words of
 * one meaning, and behind a bar those of the opposite one.
 */
final class WordRelations {

    private static final String OPPOSITES =
            """
            increase raise grow rise boost expand gain climb | decrease reduce lower fall drop decline shrink cut diminish lessen
            more greater bigger larger higher | less fewer smaller lower
            most greatest biggest largest highest | least fewest smallest lowest
            better | worse
            best | worst
            stronger | weaker
            faster quicker | slower
            easier simpler | harder tougher
            safer | riskier
            cheaper | costlier
            older | younger newer
            richer | poorer
            longer | shorter
            big large huge enormous massive | small little tiny
            high | low
            fast quick rapid quickly rapidly | slow slowly gradual gradually
            strong powerful | weak
            rich wealthy | poor
            good great positive | bad negative
            beneficial helpful useful valuable | harmful useless
            helpful | unhelpful harmful
            help benefit improve enhance aid assist strengthen | hurt harm damage worsen impair weaken undermine hinder
            join combine integrate unify merge fuse couple jointly together unite | separate split divide isolate separately apart decouple
            enable allow permit let | prevent block forbid prohibit ban stop
            crucial key vital essential critical indispensable | unnecessary irrelevant unimportant optional trivial
            important significant | unimportant insignificant trivial
            necessary needed required | unnecessary optional
            need require demand
            easy simple | hard difficult challenging complex complicated
            possible feasible | impossible infeasible
            likely probable | unlikely improbable
            true correct right | false wrong incorrect
            same identical equal | different unequal
            similar alike | different dissimilar
            win succeed | lose fail
            success victory | failure defeat
            love like | hate dislike
            always forever | never
            often frequently | rarely seldom
            everyone everybody | nobody none
            all every | no none
            everything | nothing
            someone somebody | nobody
            begin start launch | end stop finish cease
            accept embrace | reject refuse
            support favor back | oppose resist
            agree | disagree
            safe secure | dangerous unsafe risky hazardous
            simple | complex
            inside indoors indoor | outside outdoors outdoor
            near close | far distant
            open | close closed shut
            central centralized | decentralized distributed
            full | empty
            alive living live | dead die
            create build make | destroy demolish
            happy glad | sad unhappy
            hot warm | cold cool
            light bright | dark
            wet | dry
            rise ascend | descend
            remember | forget
            trust | distrust mistrust
            certain sure | uncertain unsure
            optimistic hopeful | pessimistic
            optimism hope | pessimism despair
            overestimate overrate exaggerate | underestimate underrate
            include | exclude
            attract | repel
            advantage benefit strength | disadvantage drawback weakness
            friend ally | enemy foe
            major main primary principal | minor secondary
            deep profound | shallow superficial
            wide broad | narrow
            thick | thin
            heavy | light
            clean | dirty
            loud noisy | quiet silent
            smart intelligent clever | stupid dumb
            emerge arise
            show demonstrate reveal illustrate
            cause trigger
            outperform surpass exceed beat | underperform
            dangerous | harmless
            threat danger | protection
            humanity mankind humankind
            rely depend
            understand comprehend grasp | misunderstand
            fundamental basic foundational
            main chief
            enough sufficient | insufficient
            inevitable unavoidable | avoidable
            permanent | temporary
            visible | invisible hidden
            sleep | wake awake
            on onto upon | off
            into onto | out
            put add insert attach | remove withdraw detach
            speak talk | silent
                        move run | stop immobile
            ignore neglect disregard | follow heed
            grant approve | deny
            catch hit strike | miss
            reveal expose | conceal hide mask
            alone | together
            indoors | outdoors
            indoor | outdoor
            empty | crowded
            asleep | awake
            drop | pick lift
            fill | empty drain
            lock | unlock
            tie | untie
            fold | unfold
            dress | undress
            rise | sink
            float | sink
            wake awaken | sleep
            save keep preserve | waste lose destroy
            confirm prove | refute disprove
            encourage motivate | discourage deter
            simplify | complicate
            clarify | obscure confuse
            accelerate hasten | slow delay decelerate
            solve resolve | worsen
            rational | irrational
            objective | subjective
            conscious | unconscious
            finite limited | infinite unlimited boundless
            innate inborn | learned acquired
            abundant plentiful | scarce
            abundance | scarcity
            voluntary | compulsory mandatory
            legal lawful | illegal unlawful
            moral ethical | immoral unethical
            honest truthful | dishonest deceptive
            relevant | irrelevant
            replaceable | irreplaceable indispensable
            reversible | irreversible
            predictable | unpredictable
            deterministic | random
            stable | unstable volatile
            healthy | unhealthy sick
            sustainable | unsustainable
            effective | ineffective
            efficient | inefficient
            plausible | implausible
            fair | unfair
            free | captive
            cooperate collaborate | compete
            cooperation collaboration | competition
            order | chaos disorder
            growth increase | decline decrease
            gain profit | loss
            pleasure joy | pain
            virtue | vice
            strengthen | weaken
            overvalued overrated overhyped | undervalued underrated
            majority | minority
            maximum | minimum
            maximize | minimize
            rare uncommon | common widespread frequent
            peaceful | violent
            wear | remove
            """;

    /** Sides of one thing rather than opposites: who says one may well hold the other too. */
    private static final String SIDES =
            """
            man male | woman female
            boy | girl
            sit | stand
            sit | lie
            stand | lie
            front | behind
            early earlier sooner | late later
            tall long | short
            natural | artificial
            internal inner | external outer
            old ancient | new modern young
            past | future
            before | after
            above over | below under beneath
            up upward | down downward
            public | private
            theoretical theory | practical practice
            war | peace
            buy purchase | sell
            push | pull
            give | take receive
            teach | learn
            come arrive | go leave depart
            attack | defend
            active | passive
            day daytime | night nighttime
            local | global
            individual | collective
            """;

    static final Set<String> COMPARING =
            words("more less fewer most least better worse best worst further");

    private static final List<String> NEGATIVE =
            List.of("un", "in", "im", "ir", "il", "non", "dis", "mis", "de", "anti");

    private static final Map<String, Set<Integer>> MEANINGS = meanings(OPPOSITES);
    private static final Map<String, Set<Integer>> SIDED = meanings(SIDES);

    private WordRelations() {}

    private static Map<String, Set<Integer>> meanings(String lines) {
        var meanings = new HashMap<String, Set<Integer>>();
        var meaning = 0;
        for (var line : lines.strip().split("\n")) {
            for (var side : line.split("\\|")) {
                for (var word : side.strip().split(" ")) {
                    meanings.computeIfAbsent(word, any -> new HashSet<>()).add(meaning);
                }
                meaning ^= 1;
            }
            meaning = (meaning | 1) + 1;
        }
        return meanings;
    }

    /** Whether two dictionary forms mean nearly the same. */
    static boolean alike(String one, String other) {
        return meets(MEANINGS, one, other, 0) || meets(SIDED, one, other, 0);
    }

    /** Whether two dictionary forms mean the opposite, by the list or by a prefix or ending. */
    static boolean opposed(String one, String other) {
        return meets(MEANINGS, one, other, 1) || negates(one, other) || negates(other, one);
    }

    /** Whether they are opposed, or the two sides of one thing, as past and future are. */
    static boolean differ(String one, String other) {
        return meets(SIDED, one, other, 1) || opposed(one, other);
    }

    private static boolean meets(
            Map<String, Set<Integer>> all, String one, String other, int turned) {
        var meanings = all.getOrDefault(other, Set.of());
        return all.getOrDefault(one, Set.of()).stream()
                .anyMatch(meaning -> meanings.contains(meaning ^ turned));
    }

    private static boolean negates(String word, String base) {
        if (word.endsWith("less") && base.endsWith("ful")) {
            return word.regionMatches(0, base, 0, base.length() - 3)
                    && word.length() == base.length() + 1;
        }
        return base.length() > 2
                && word.endsWith(base)
                && NEGATIVE.contains(word.substring(0, word.length() - base.length()));
    }

    static Set<String> words(String block) {
        return Set.copyOf(Arrays.asList(block.strip().split("\\s+")));
    }
}
