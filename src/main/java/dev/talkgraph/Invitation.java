package dev.talkgraph;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Questions to which the samples have an interesting answer, ready to be asked. */
final class Invitation {

    private static final ClassPathResource QUESTIONS =
            new ClassPathResource("samples/questions.txt");

    private Invitation() {}

    /** Each question above the command that asks it of the service at this address. */
    static String to(String url) {
        var text =
                new StringBuilder("The samples, episodes of an invented show, are in. Ask them:");
        questions()
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(
                        parts ->
                                text.append(
                                        "\n  # %s\n  curl -s '%s/api/v1%s'"
                                                .formatted(parts[0], url, parts[1])));
        return text.toString();
    }

    private static String questions() {
        try {
            return QUESTIONS.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The questions cannot be read", unreadable);
        }
    }
}
