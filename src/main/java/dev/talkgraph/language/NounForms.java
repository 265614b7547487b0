package dev.talkgraph.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Singular and plural of English nouns. */
final class NounForms {

    private static final Map<String, String> IRREGULAR =
            pairs(
                    """
                    men man women woman children child people people feet foot teeth tooth geese goose mice mouse
                    oxen ox lives life wives wife knives knife leaves leaf shelves shelf wolves wolf halves half
                    selves self calves calf loaves loaf thieves thief elves elf scarves scarf hooves hoof
                    criteria criterion phenomena phenomenon data data media media bacteria bacterium
                    analyses analysis theses thesis hypotheses hypothesis crises crisis bases basis axes axis
                    oases oasis diagnoses diagnosis syntheses synthesis parentheses parenthesis ellipses ellipsis
                    emphases emphasis paralyses paralysis catharses catharsis metamorphoses metamorphosis
                    indices index matrices matrix vertices vertex appendices appendix vortices vortex
                    viruses virus buses bus biases bias gases gas bonuses bonus statuses status focuses focus censuses census
                    campuses campus geniuses genius corpora corpus fungi fungus nuclei nucleus stimuli stimulus
                    radii radius alumni alumnus cacti cactus heroes hero echoes echo potatoes potato
                    tomatoes tomato vetoes veto movies movie cookies cookie zombies zombie calories calorie
                    pies pie ties tie lies lie dies die species species series series ais ai
                    topics topic critics critic clinics clinic metrics metric fabrics fabric relics relic skeptics skeptic
                    academics academic psychedelics psychedelic antibiotics antibiotic narcotics narcotic
                    plastics plastic heuristics heuristic comics comic cynics cynic
                    quizzes quiz lenses lens algae alga vertebrae vertebra antennae antenna headaches headache
                    caches cache aches ache niches niche psyches psyche avalanches avalanche axes axe
                    """);
    private static final Set<String> SINGULAR =
            WordList.of(
                    """
                    news lens gas bus bias chaos cosmos ethos pathos atlas canvas christmas always perhaps
                    us this is was has does its his hers as yes plus thus less unless whereas across
                    texas arkansas kansas paris james charles thomas dallas vegas illinois athens brussels
                    alias yoga pajamas species series headquarters means crossroads iris
                    biceps triceps diabetes rabies herpes mars venus jesus moses socrates aristoteles
                    archimedes hercules achilles netherlands philippines
                    """);

    private NounForms() {}

    /** The singular of a word in lower case; a word that is no plural stays. */
    static String singular(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + singular(word.substring(hyphen + 1));
        }
        if (word.length() < 3 || !word.endsWith("s") || SINGULAR.contains(word)) {
            return word;
        }
        if (endsWithAny(word, "ss", "us", "is", "ics", "'s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes", "zzes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Reads "form base form base …". */
    static Map<String, String> pairs(String words) {
        var pairs = new HashMap<String, String>();
        var all = words.strip().split("\\s+");
        for (int at = 0; at + 1 < all.length; at += 2) {
            pairs.put(all[at], all[at + 1]);
        }
        return Map.copyOf(pairs);
    }
}
