package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.List;

class PagingTests {

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theNextPageKeepsWhatElseWasAsked() {
        var request = new MockHttpServletRequest("GET", "/api/v1/topics");
        request.setQueryString("q=a%20b&cursor=bzI&size=2");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var next = new Paging(2, null, "bzI").page(List.of("c", "d"), 5).next();
        assertThat(next).isEqualTo("/api/v1/topics?q=a%20b&size=2&cursor=bzQ");
        assertThat(new Paging(2, null, "bzQ").skip()).isEqualTo(4);
        assertThat(new Paging(2, null, "bzQ").page(List.of("e"), 5).next()).isNull();
    }

    @Test
    void aPageHasTwentyFiveItemsUnlessToldOtherwise() {
        assertThat(Paging.first().count()).isEqualTo(25);
        assertThat(new Paging(null, 7, null).count()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bz", "bzE=1", "LTE", "bzk5OTk5OTk5OTk5", "💥"})
    void aCursorThatWasNotMadeHereIsRefused(String cursor) {
        assertThatThrownBy(() -> new Paging(null, null, cursor))
                .isInstanceOf(InvalidParameter.class);
    }
}
