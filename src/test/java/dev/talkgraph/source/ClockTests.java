package dev.talkgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clock shows, in every shape that transcripts, feeds and tables have. */
class ClockTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02:03 | 123",
                "1:02:03 | 3723",
                "001:02:03 | 3723",
                "75:00 | 4500",
                "00:02:03.500 | 123.5",
                "02:03,25 | 123.25",
                "9999:59:59 | 35999999"
            })
    void aTimeIsSeconds(String time, double seconds) {
        assertThat(Clock.seconds(time)).isEqualTo(seconds);
        assertThat(Clock.seconds(new Span(time, 0, time.length()))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "12", "1:60", "1:75:00", "1:2:3:4", "-1:00", "1:", ":30", "a:30", "1:00."
            })
    void anythingElseIsNone(String time) {
        assertThat(Clock.seconds(time)).isNull();
    }
}
