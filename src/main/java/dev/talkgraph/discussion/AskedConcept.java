package dev.talkgraph.discussion;

import java.util.regex.Pattern;

/** What a question asks about: "Who talked about fog?" asks about fog. */
final class AskedConcept {

    private static final int LONGEST = 1_000;
    private static final Pattern QUESTION =
            Pattern.compile(
                    "who\\s+(?:(?:has|have|else|ever)\\s+){0,3}"
                            + "(?:discuss(?:es|ed)?"
                            + "|mention(?:s|ed)?"
                            + "|(?:talks?|talked|speaks?|spoke|spoken)\\s+(?:about|of|on)"
                            + "|(?:says?|said)\\s+(?:(?:something|anything|a\\s+word|things?)\\s+)?about)"
                            + "\\s+(.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”‘’«»]+|[\\s\"'“”‘’«»?!.]+$");

    private AskedConcept() {}

    /** The concept without the words that ask, their marks and quotation marks around it. */
    static String in(String question) {
        if (question.length() > LONGEST) {
            return question.strip();
        }
        var asked = QUESTION.matcher(bare(question));
        return bare(asked.matches() ? asked.group(1) : question);
    }

    private static String bare(String words) {
        return AROUND.matcher(words).replaceAll("");
    }
}
