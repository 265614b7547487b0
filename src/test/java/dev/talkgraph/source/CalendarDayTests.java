package dev.talkgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class CalendarDayTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 8, 2024",
                "Mar 8, 2024",
                "8 March 2024",
                "Friday, March 8th, 2024 at 9:30 AM",
                "on Fri, 8 Mar 2024 09:30:00 +0100",
                "2024-03-08",
                "2024-03-08T09:30:00Z"
            })
    void aDayIsReadInManyForms(String words) {
        assertThat(CalendarDay.in(new Span(words, 0, words.length())))
                .isEqualTo(LocalDate.of(2024, 3, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08/03/2024", "soon", "March 2024", "March 32, 2024", "2024-13-08"})
    void anythingElseIsNoDay(String words) {
        assertThat(CalendarDay.in(new Span(words, 0, words.length()))).isNull();
    }
}
