package dev.talkgraph.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The infinitive of English verbs. */
final class VerbForms {

    private static final Map<String, String> IRREGULAR =
            forms(
                    """
                    be am is are was were been being,have has had having,do does did done doing,can,could,
                    will,would,shall,should,may,might,must,go goes went gone going,say says said,get got gotten,
                    make made,know knew known,think thought,take took taken,see saw seen,come came,
                    give gave given,find found,tell told,become became,show shown,leave left,feel felt,
                    put,bring brought,begin began begun,keep kept,hold held,write wrote written,stand stood,
                    hear heard,let,mean meant,set,meet met,run ran,pay paid,sit sat,speak spoke spoken,lie lying,
                    lead led,read,grow grew grown,lose lost,fall fell fallen,send sent,build built,
                    understand understood,draw drew drawn,break broke broken,spend spent,cut,rise rose risen,
                    drive drove driven,buy bought,wear wore worn,choose chose chosen,seek sought,throw threw thrown,
                    catch caught,deal dealt,win won,forget forgot forgotten,lay laid,fight fought,teach taught,
                    eat ate eaten,sell sold,hit,hurt,shoot shot,sleep slept,sing sang sung,drink drank drunk,
                    fly flew flown flies,swim swam swum,hang hung,hide hid hidden,steal stole stolen,bite bit bitten,
                    blow blew blown,feed fed,forgive forgave forgiven,freeze froze frozen,ring rang rung,
                    shake shook shaken,shine shone,sink sank sunk,strike struck,swear swore sworn,sweep swept,
                    tear tore torn,wake woke woken,weave wove woven,withdraw withdrew withdrawn,overcome overcame,
                    arise arose arisen,bear bore born borne,beat beaten,bend bent,bet,bind bound,bleed bled,breed bred,
                    cling clung,creep crept,dig dug,flee fled,forbid forbade forbidden,foresee foresaw foreseen,
                    grind ground,kneel knelt,lend lent,light lit,mistake mistook mistaken,prove proven,quit,ride rode ridden,
                    shed,shrink shrank shrunk,shut,slide slid,spin spun,split,spread,spring sprang sprung,stick stuck,
                    sting stung,swing swung,undergo underwent undergone,uphold upheld,upset,wind wound,cost,cast,
                    tie ties tied tying,die dies died dying,focus focuses focused focusing focussed focussing,
                    bias biases biased biasing,create creates created creating,recreate recreated recreating,
                    program programs programmed programming,format formatted formatting,occur occurred occurring,
                    quiz quizzed,add added adding,err erred,ache aches ached,dye dyed,eye eyed,sew sewn,
                    total,travel travelled travelling,unite united uniting,invite invited inviting,excite excited exciting,
                    complete completed completing,delete deleted deleting,compete competed competing,
                    cite cited citing,write writing,agree agreed agreeing,free freed freeing,guarantee guaranteed,
                    foster,hate hated hating,state stated stating,debate debated debating,type typed typing,
                    prefer preferred,refer referred,breathe breathed breathing,clothe clothed clothing,
                    singe,hinge hinges hinged,change changed changing,tinge,taste tasted tasting,waste wasted wasting,
                    paste pasted,haste,await awaited awaiting,bathe bathed bathing,ignite ignited,rewrite rewrote rewritten,
                    """);
    private static final Set<String> UNINFLECTED =
            WordList.of(
                    """
                    bring sing ring king thing string spring swing sting wing during nothing something anything
                    everything need feed seed speed proceed exceed succeed breed bleed heed weed indeed embed shed
                    wed sled bed red hundred always perhaps pass miss discuss assess possess express process
                    access address focus guess kiss press stress cross toss dress bless confess dismiss harness
                    impress progress suppress witness trespass less unless thus plus
                    """);

    private VerbForms() {}

    /** The infinitive of a word in lower case; a word that is no verb form mostly stays. */
    static String infinitive(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < 4 || UNINFLECTED.contains(word)) {
            return word;
        }
        if (word.endsWith("ing")) {
            return stem(word, 3);
        }
        if (word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed")) {
            return stem(word, 2);
        }
        return word.endsWith("s") ? withoutS(word) : word;
    }

    /** Whether the lower-case word is a form that follows no rule. */
    static boolean isIrregular(String word) {
        return IRREGULAR.containsKey(word);
    }

    private static String withoutS(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean longEnding =
                word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("xes")
                        || word.endsWith("zzes")
                        || word.endsWith("oes");
        if (longEnding) {
            return word.substring(0, word.length() - 2);
        }
        boolean inflected = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return inflected ? word.substring(0, word.length() - 1) : word;
    }

    private static String stem(String word, int ending) {
        var stem = word.substring(0, word.length() - ending);
        if (vowelGroups(stem) == 0) {
            return word;
        }
        return SilentE.restored(stem);
    }

    static int vowelGroups(String stem) {
        int groups = 0;
        boolean inside = false;
        for (int at = 0; at < stem.length(); at++) {
            boolean vowel = isVowel(stem.charAt(at)) || at > 0 && stem.charAt(at) == 'y';
            if (vowel && !inside) {
                groups++;
            }
            inside = vowel;
        }
        return groups;
    }

    static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** Reads "infinitive form form,infinitive form …". */
    private static Map<String, String> forms(String lists) {
        var forms = new HashMap<String, String>();
        for (var line : lists.strip().split(",")) {
            var words = line.strip().split("\\s+");
            for (var form : words) {
                forms.putIfAbsent(form, words[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
