package dev.talkgraph.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class ItemTitleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Fog; -; -; Fog",
                "12: Fog; -; -; 12: Fog",
                "12: Fog; 12; 12; Fog",
                "18.03.2022 – Fog; 18; -; 18.03.2022 – Fog",
                "24. Fog; 24; 24; Fog",
                "1984; 1984; -; 1984",
                "Ep. 12 - Fog; -; 12; Fog",
                "E12: Fog; -; 12; Fog",
                "Fog (Ep. 12); -; 12; Fog",
                "Fog [EP 100!]; -; 100; Fog",
                "The Wick – Fog; -; -; Fog",
                "The Wick #12: Fog; -; 12; Fog",
                "The Wick Episode 12: Fog; -; 12; Fog",
                "Fog | The Wick; -; -; Fog",
                "Fog - The Wick; -; -; Fog",
                "Fog | Part two; -; -; Fog | Part two",
                "Episode 12; -; 12; -",
                "The Wicked sea; -; -; The Wicked sea",
                "The Wick; -; -; The Wick",
                "Symphony No. 9; -; -; Symphony No. 9",
            })
    void aTitleIsWithoutShowAndNumber(
            String written, Integer stated, Integer number, String title) {
        var parts = ItemTitle.of(written, "The Wick", stated, false);

        assertThat(parts.number()).isEqualTo(number);
        assertThat(parts.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "S02E07: Fog; 2; 7",
                "S2 E7 - Fog; 2; 7",
                "Season 2, Episode 7: Fog; 2; 7",
                "The Wick - S2:E7 Fog; 2; 7"
            })
    void seasonsStandBeforeNumbers(String written, int season, int number) {
        var parts = ItemTitle.of(written, "The Wick", null, false);

        assertThat(parts).isEqualTo(new ItemTitle("Fog", season, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Thu, 11 Jun 2026 23:30:00 -0700; 2026-06-11",
                "11 Jun 26 08:00 GMT; 2026-06-11",
                "Thu, 11-Jun-2026 08:00:00 GMT; 2026-06-11",
                "thursday, june 11, 2026; 2026-06-11",
                "2026-06-11T23:30:00+09:00; 2026-06-11",
                "2026-06-11; 2026-06-11",
                "Thu,11 Jun 2026 8:00 AM; 2026-06-11",
                "Thu, 1 Jan 1970 00:00:00 GMT; -",
                "31 Jun 2026; -",
                "soon; -",
                "''; -",
            })
    void daysAreThoseThatAreWritten(String written, LocalDate day) {
        assertThat(Day.day(written)).isEqualTo(day);
    }
}
