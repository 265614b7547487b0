package dev.talkgraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.source.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleLineTests {

    private static String told(String line) {
        var people = PeopleLine.in(new Span(line, 0, line.length()).from(0));
        return String.join(
                "; ", people.stream().map(person -> person.name() + "=" + person.role()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odd Brack (host), Mara Quill (guest) | Odd Brack=HOST; Mara Quill=GUEST",
                "Mara Quill (Guest) and Odd Brack (Host) | Mara Quill=GUEST; Odd Brack=HOST",
                "Odd Brack, Ina Lind (hosts) | Odd Brack=HOST; Ina Lind=HOST",
                "Lind & Brack (guest) | Lind & Brack=GUEST",
                "J. R. Quill, Jr. (guest) | J. R. Quill, Jr.=GUEST",
                "Mara Quill (co-host); Odd (mentioned) | Mara Quill=HOST; Odd=MENTIONED",
                "Guests: Mara Quill, Ina Lind and Odd Brack | Mara Quill=GUEST; Ina Lind=GUEST; Odd Brack=GUEST",
                "Host: Odd Brack | Odd Brack=HOST",
            })
    void namesHaveTheirRoles(String line, String people) {
        assertThat(told(line)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odd Brack talks to Mara Quill (guest) about fog.",
                "The lamp (old)",
                "Host: the animal that a parasite lives on",
                "(guest)",
                "Fog | The Lantern Hour #12"
            })
    void proseIsNoSuchLine(String line) {
        assertThat(told(line)).isEmpty();
    }
}
