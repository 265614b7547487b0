package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTests {

    @Test
    void whatXmlCannotHoldIsDropped() {
        assertThat(XmlText.of("a\u0000b\u001Fc\r\n\td\uFFFEe\uD83Cf🐟")).isEqualTo("abc\n\tdef🐟");
    }

    @Test
    void aTokenHasNoBlanksAndStaysApart() {
        assertThat(XmlText.token("topic:fog-signals")).isEqualTo("topic:fog-signals");
        assertThat(XmlText.token("ClaimKey:a b|c")).isEqualTo("ClaimKey:a_x0020_b_x007C_c");
        assertThat(XmlText.token("a_x0020_b")).isNotEqualTo(XmlText.token("a b"));
    }
}
