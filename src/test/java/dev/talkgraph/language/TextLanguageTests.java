package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | So the thing that I keep coming back to is that the keepers knew the water far better than any of the machines that came after them, and nobody had asked them what they saw.
                    de | Ich glaube, dass die Wärter am Leuchtturm das Wasser besser kannten als jede Maschine, die nach ihnen kam, und niemand hat sie je gefragt, was sie in den langen Nächten gesehen haben.
                    fr | Ce que je retiens surtout, c'est que les gardiens connaissaient la mer mieux que toutes les machines qui sont venues après eux, et que personne ne leur a jamais demandé ce qu'ils voyaient.
                    es | Lo que siempre recuerdo es que los guardianes del faro conocían el mar mejor que cualquier máquina que vino después, y nadie les preguntó nunca qué veían durante las noches largas de invierno.
                    it | Quello che ricordo sempre è che i guardiani del faro conoscevano il mare meglio di qualsiasi macchina venuta dopo di loro, e nessuno ha mai chiesto che cosa vedessero nelle lunghe notti.
                    nl | Wat mij altijd bijblijft is dat de wachters van de vuurtoren het water beter kenden dan alle machines die na hen kwamen, en dat niemand hun ooit gevraagd heeft wat ze in die nachten zagen.
                    pt | O que eu sempre lembro é que os guardas do farol conheciam o mar melhor do que qualquer máquina que veio depois deles, e ninguém nunca perguntou o que eles viam nas longas noites.
                    sv | Det jag alltid kommer tillbaka till är att fyrvaktarna kände vattnet bättre än någon av de maskiner som kom efter dem, och att ingen någonsin frågade dem vad de såg under de långa nätterna.
                    pl | Najbardziej pamiętam to, że latarnicy znali morze lepiej niż wszystkie maszyny, które przyszły po nich, i że nikt nigdy nie zapytał ich, co widzieli w ciągu tych długich zimowych nocy.
                    ru | Больше всего мне запомнилось, что смотрители маяка знали море лучше, чем любая машина, пришедшая после них, и никто никогда не спрашивал их, что они видели долгими зимними ночами.
                    ja | 灯台守たちは、その後に来たどの機械よりも海のことをよく知っていました。けれども、長い冬の夜に彼らが何を見ていたのか、誰も一度も尋ねたことがありませんでした。私はいつもそのことを思い出します。そして、彼らの話をもっと早く聞いておけばよかったと、今でも思うのです。海は毎晩ちがう顔を見せると彼らは言いました。
                    """)
    void aTextsLanguageIsTold(String code, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(code);
    }

    @Test
    void aShortTextTellsNothing() {
        assertThat(TextLanguage.of("Über uns")).isNull();
        assertThat(TextLanguage.of("12:30 14:50 ".repeat(200))).isNull();
    }

    @Test
    void namesAndNumbersInEnglishTextDoNotChangeIt() {
        var text =
                "The guests were Jürgen Groß, Zoë Núñez and Ángel Ibáñez, who had come from Köln. ";
        assertThat(TextLanguage.of(text.repeat(30))).isEqualTo("en");
    }

    @Test
    void aLanguageHasAName() {
        assertThat(TextLanguage.name("de")).isEqualTo("German");
        assertThat(TextLanguage.name("zz")).isEqualTo("zz");
    }
}
