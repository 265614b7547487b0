package dev.talkgraph.topics;

import dev.talkgraph.language.CommonWords;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** General English words that name no topic, or only together with others. */
final class TopicWords {

    /** Says how much, how good or when, not what. */
    private static final Set<String> VAGUE_MODIFIERS =
            words(
                    """
                    big bigger biggest large larger largest small smaller smallest little great greater greatest good
                    better best bad worse worst nice fine new newer newest old older oldest young recent current
                    modern traditional conventional present past former future previous prior next last final first
                    second third main major minor key central core primary secondary important significant notable
                    crucial critical essential vital fundamental basic certain particular specific special various
                    several many few other another same different similar own more most less least such whole entire
                    full total complete true actual possible potential likely able capable compelling powerful robust
                    effective efficient useful interesting fascinating amazing incredible beautiful wonderful awesome
                    terrible horrible hard harder hardest easy easier easiest difficult simple huge massive
                    tremendous enormous vast wide wider broad broader immense long longer longest short shorter high
                    higher highest low lower lowest early earlier late later ongoing increasing growing constant
                    novel diverse overall sheer pure proper obvious clear strong stronger strongest weak weaker
                    serious severe famous favorite favourite popular typical usual normal average crazy weird funny
                    strange super ultimate top leading further additional extra multiple numerous countless
                    immediate pronounced given right wrong only single very real unique perfect exact precise sure
                    tough cool hot entire latter former existing known unknown so-called kind sort ongoing
                    much outside sudden random considerable substantial sufficient adequate necessary relevant appropriate underlying
                    proposed practical available original successful systematic accurate suitable desired required
                    associated presented respective subsequent corresponding resulting remaining initial eventual upcoming
                    """);

    /** Heads of phrases about the conversation, amounts, times, unnamed people and nothing in particular. */
    private static final Set<String> EMPTY =
            words(
                    """
                    conversation discussion episode podcast show host guest interview question answer argument point
                    topic theme example instance reason perspective viewpoint view opinion idea thought insight takeaway
                    quote quotation statement comment word sentence chapter section listener audience viewer sponsor
                    ad overview highlight timestamp conclusion introduction intro outro advice summary
                    lot bit kind sort type amount percent percentage part half piece degree extent variety range
                    series couple pair majority minority portion handful bunch ton dozen plenty rest total minimum
                    second minute hour day night week weekend month year decade century time moment today tomorrow
                    yesterday morning afternoon evening era period beginning start middle top bottom side spot
                    way thing stuff people person guy man girl boy kid folk folks everyone somebody
                    anybody everybody one ones self friend lady gentleman fact term terms case
                    aspect element factor feature detail item list step level area role result impact
                    implication consequence importance significance hurdle obstacle
                    opportunity chance possibility tendency attempt effort difference similarity
                    distinction comparison contrast emphasis lack absence presence increase decrease
                    rise shift advancement situation circumstance pushback setup reliance yield mistake
                    benefit advantage disadvantage thanks hello course please stage scene direction note
                    scenario fashion manner sake concern critique counterargument reflection anecdote remark
                    consideration context landscape
                    ceo cto cfo founder cofounder co-founder author director professor host guest dot notion being shit fuck cetera
                    """);

    /** Heads that add so little that the phrase before them is the topic. */
    private static final Set<String> WEAK_HEADS =
            words(
                    """
                    system strategy approach method methodology technique algorithm task problem issue challenge
                    area application domain environment setting tool solution mechanism development researcher
                    expert scientist capability ability objective goal limit limitation breakthrough advance failure
                    idea concept principle case use usage improvement progress project community company
                    policy implication effort effect impact variability
                    """);

    /** Weak heads that say what kind of thing is meant, which is worth saying behind more than one word. */
    private static final Set<String> KINDS =
            words(
                    """
                    system strategy method methodology technique algorithm problem application domain
                    environment tool solution mechanism development policy project
                    """);

    /** Heads that are nothing alone and a thing with the noun before them: "time series". */
    private static final Set<String> PARTS =
            words("element factor series feature level time setting scene period pair difference");

    /** Nouns that need another word to say what they are about. */
    private static final Set<String> GENERIC =
            words(
                    """
                    dynamics achievement aspiration complexity hypothesis participant consumer
                    context framework interaction platform necessity catalyst prediction discovery instruction
                    production exploration preparation adaptation practice standard response relationship
                    connection structure process outcome skill competitor narrative engagement experience discourse
                    scrutiny expectation awareness perception control integration capability manipulation
                    navigation transition transformation evaluation calibration implementation interpretation
                    representation intervention introduction combination comparison component consequence
                    constraint contribution criterion criteria debate decision definition dependency detail
                    direction discipline effectiveness efficiency enhancement equation essence event
                    examination exchange existence expansion fragment foundation function generation growth
                    guidance habit impression indication individual influence information insistence institution
                    intention interplay invention investigation journey legacy limitation logic mindset model
                    moment momentum movement nature need nuance object observation operation order organization
                    origin output pattern performance phenomenon phenomena philosophy position potential power
                    presence pressure principle priority product property prospect purpose pursuit quality
                    reality recognition reference reform regression requirement research resource responsibility
                    restriction reward risk rule scale scope search selection sense sequence setback shape
                    significance simplicity skepticism society source space specification speed stability stage
                    stance statement strength struggle style subject success support technology term thinking
                    trade trait trend type uncertainty understanding unit variable variation viewpoint vision
                    """);

    /** A phrase with one of these words is about the talk. */
    private static final Set<String> OF_THE_TALK =
            words("conversation discussion episode interviewing interviewer podcast listener");

    private TopicWords() {}

    /** Whether the noun, standing alone, leaves open what it is about. */
    static boolean isGeneric(String noun) {
        return GENERIC.contains(noun);
    }

    static boolean isOfTheTalk(String word) {
        return OF_THE_TALK.contains(word);
    }

    static boolean isVague(String word) {
        return VAGUE_MODIFIERS.contains(word) || word.endsWith("-like");
    }

    /** Whether the noun alone never is a topic and no phrase with it as its head is, unless it says so itself. */
    static boolean isEmpty(String noun) {
        return EMPTY.contains(noun);
    }

    static boolean isKind(String noun) {
        return KINDS.contains(noun);
    }

    static boolean isCountable(String noun) {
        return PARTS.contains(noun);
    }

    static boolean isWeakHead(String noun) {
        return WEAK_HEADS.contains(noun) || EMPTY.contains(noun);
    }

    /** Whether a word is rare enough in everyday English to say something by itself. */
    static boolean isTelling(String word) {
        return word.length() > 2 && !isEveryday(word);
    }

    static boolean isEveryday(String word) {
        return CommonWords.contain(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
    }
}
