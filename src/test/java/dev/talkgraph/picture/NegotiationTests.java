package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.web.InvalidParameter;

import org.junit.jupiter.api.Test;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import java.util.List;

class NegotiationTests {

    @Test
    void whatIsAcceptedMostIsGiven() throws Exception {
        assertThat(accepting()).isEqualTo(PictureFormat.JSON);
        assertThat(accepting("*/*")).isEqualTo(PictureFormat.JSON);
        assertThat(accepting("text/html,application/xml;q=0.9,*/*;q=0.8"))
                .isEqualTo(PictureFormat.JSON);
        assertThat(accepting("application/*")).isEqualTo(PictureFormat.JSON);
        assertThat(accepting("text/*")).isEqualTo(PictureFormat.DOT);
        assertThat(accepting("*/*, application/gexf+xml")).isEqualTo(PictureFormat.GEXF);
        assertThat(accepting("text/vnd.mermaid;q=0.5", "application/ld+json;q=0.6"))
                .isEqualTo(PictureFormat.JSONLD);
        assertThat(accepting("application/json;q=0, application/*"))
                .isEqualTo(PictureFormat.CYTOSCAPE);
        assertThat(accepting("APPLICATION/ZIP")).isEqualTo(PictureFormat.CSV);
    }

    @Test
    void aNameWinsOverWhatIsAccepted() throws Exception {
        assertThat(Negotiation.of(" GraphML", List.of("text/html")))
                .isEqualTo(PictureFormat.GRAPHML);
        assertThatThrownBy(() -> Negotiation.of("png", List.of("*/*")))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("MERMAID");
    }

    @Test
    void whatNobodyWritesIsNotAcceptable() {
        for (var accept : List.of("image/png", "text/html;q=0", "*/*;q=0", "no type", "a/b;q=7")) {
            assertThatThrownBy(() -> accepting(accept))
                    .as(accept)
                    .isInstanceOf(HttpMediaTypeNotAcceptableException.class);
        }
    }

    private static PictureFormat accepting(String... accept)
            throws HttpMediaTypeNotAcceptableException {
        return Negotiation.of(null, List.of(accept));
    }
}
