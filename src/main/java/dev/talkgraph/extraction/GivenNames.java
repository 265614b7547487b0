package dev.talkgraph.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Frequent given names, by which a run of capitalised words is known for a person's name. */
final class GivenNames {

    private static final Set<String> NAMES =
            Set.copyOf(
                    Arrays.asList(
                            """
                            aaron abdul abigail abraham adam adolf adrian agnes ahmed aidan alan albert alejandro alex
                            alexander alexandra alexei alfred ali alice alicia alison amanda amber amelia amir amy ana
                            anastasia andre andrea andreas andrei andrew andy angela anita ann anna anne annie anthony
                            antonio arnold arthur ashley audrey barack barbara barry beatrice ben benjamin bernard
                            bernie beth betty beverly bill billy bob bobby brad bradley brandon brenda brett brian bruce
                            bryan caleb cameron carl carla carlos carol caroline caroline carolyn catherine cathy cecilia
                            charles charlie cheryl chloe chris christian christina christine christopher cindy claire
                            clara clarence claudia colin connor constantine corey craig cynthia daisy dale
                            damien dan daniel daniela danielle danny darren dave david dean deborah debra dennis derek
                            diana diane diego dmitri dmitry donald donna doris dorothy doug douglas duncan dustin dylan
                            earl eddie edgar edith eduardo edward edwin elaine eleanor elena eli elijah elizabeth ella
                            ellen elliot emily emma eric erica erik ernest ethan eugene eva evan evelyn fatima felix
                            fernando fiona florence frances francis francisco frank franz fred frederick friedrich
                            gabriel gail garry gary gavin geoffrey george gerald gerard gilbert gina giovanni giuseppe
                            gloria gordon grace graham greg gregory guillermo gustav guy hannah hans harold harriet harry
                            harvey hassan heather hector heidi helen helena henri henry herbert herman hillary howard
                            hugh hugo ian ibrahim igor ingrid irene isaac isabel isabella isaiah ivan jack jackie jackson
                            jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason javier jay jean
                            jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe
                            joel johann johannes john johnny jon jonas jonathan jose josef joseph josephine josh joshua
                            juan judith judy julia julian julie julius justin karen karl kate katherine kathleen kathy
                            katie keith kelly ken kenneth kevin kim kirk klaus kristen kurt kyle lance larry laura
                            lauren laurence lawrence leah lee leo leon leonard leonardo leslie lewis liam lillian linda
                            lindsay lisa liz lloyd lorenzo lori louis louise lucas lucy ludwig luis luke lydia lynn
                            madison magnus malcolm manuel marc marcel marco marcus margaret maria marie marilyn mario
                            marion marjorie mark marlene marshall martha martin marvin mary mateo matt matteo matthew
                            maurice max maximilian maxwell megan melanie melissa michael michel michelle miguel mike
                            mikhail mohamed mohammad mohammed molly monica morgan muhammad nancy naomi natalia natalie
                            natasha nathan nathaniel neil nelson nicholas nick nicolas nicole nigel nikita nikola nikolai
                            nina noah noam nora norman oleg oliver olivia omar oscar otto owen pablo pamela patricia
                            patrick paul paula pauline pedro penny percy peter phil philip philippe phillip phyllis pierre
                            rachel rafael ralph ramon randall randy raul ray raymond rebecca reginald rene ricardo
                            richard rick ricky rita rob robert roberto robin rodney roger roland ron ronald ronnie rosa
                            rosemary ross roy ruben rudolf russell ruth ryan sally salvador sam samantha samuel sandra
                            sara sarah scott sean sebastian sergei sergio seth shane shannon sharon shaun sheila shirley
                            sidney sigmund simon sofia sonia sophia sophie stanley stefan stella stephanie stephen steve
                            steven stuart sue susan suzanne sylvia tamara tanya tara ted teresa terry theodore theresa
                            thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tristan tyler ursula
                            valerie vanessa vera vernon veronica victor viktor victoria vincent vivian vladimir volodymyr walter
                            wanda warren wayne wendy werner wilhelm william winston wolfgang xavier yuri yusuf yvonne
                            zachary zoe
                            """
                                    .strip()
                                    .split("\\s+")));

    private GivenNames() {}

    static boolean contain(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
