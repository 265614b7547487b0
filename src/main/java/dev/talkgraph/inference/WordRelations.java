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

    private static final String LINES =
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
            early earlier sooner | late later
            big large huge enormous massive | small little tiny
            high | low
            tall long | short
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
            natural | artificial
            internal inner | external outer
            inside indoors indoor | outside outdoors outdoor
            old ancient | new modern young
            past | future
            before | after
            above over | below under beneath
            up upward | down downward
            near close | far distant
            open | close closed shut
            public | private
            central centralized | decentralized distributed
            theoretical theory | practical practice
            full | empty
            alive living live | dead die
            war | peace
            buy purchase | sell
            push | pull
            give | take receive
            teach | learn
            come arrive | go leave depart
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
            attack | defend
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
            man male | woman female
            boy | girl
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
            active | passive
            sit | stand
            sleep | wake awake
            """;

    static final Set<String> COMPARING =
            words("more less fewer most least better worse best worst further");

    private static final List<String> NEGATIVE =
            List.of("un", "in", "im", "ir", "il", "non", "dis", "mis", "de", "anti");

    private static final Map<String, Set<Integer>> MEANINGS = new HashMap<>();

    static {
        var meaning = 0;
        for (var line : LINES.strip().split("\n")) {
            for (var side : line.split("\\|")) {
                for (var word : side.strip().split(" ")) {
                    MEANINGS.computeIfAbsent(word, any -> new HashSet<>()).add(meaning);
                }
                meaning ^= 1;
            }
            meaning = (meaning | 1) + 1;
        }
    }

    private WordRelations() {}

    /** Whether two dictionary forms mean nearly the same. */
    static boolean alike(String one, String other) {
        return meets(one, other, 0);
    }

    /** Whether two dictionary forms mean the opposite, by the list or by a prefix or ending. */
    static boolean opposed(String one, String other) {
        return meets(one, other, 1) || negates(one, other) || negates(other, one);
    }

    private static boolean meets(String one, String other, int turned) {
        var meanings = MEANINGS.getOrDefault(other, Set.of());
        return MEANINGS.getOrDefault(one, Set.of()).stream()
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
