package dev.talkgraph.extraction;

import dev.talkgraph.language.Sentence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the sentences in which a show reads out its sponsors and asks for support: those with the
 * signs of selling, and what stands between two of them that are near each other.
 */
final class Advertising {

    private static final int NEAR = 6;
    private static final int LONGEST = 2_000;
    private static final Pattern SIGNS =
            Pattern.compile(
                    "\\bsponsor(?:s|ed|ship)?\\b|\\bpresented by\\b|\\bbrought to you by\\b"
                            + "|\\b(?:promo|discount|coupon|referral|offer) codes?\\b|\\buse (?:the )?codes?\\b"
                            + "|\\busing (?:the )?codes? [a-z]|\\bsign(?:ing)? up (?:at|for|to)\\b|\\bfree trial\\b"
                            + "|\\bmoney[- ]back\\b|\\b\\d+ ?(?:%|percent) off\\b|\\b(?:get|buy|try) it (?:at|from|on)\\b"
                            + "|\\bmonths? free\\b|\\bfree months?\\b|\\bgo to [a-z0-9-]+(?:\\.| dot )(?:com|io|org|ai|net|co)\\b"
                            + "|\\bvisit [a-z0-9-]+(?:\\.| dot )(?:com|io|org|ai|net|co)\\b|[a-z0-9-]\\.(?:com|io|ai|co|org|net)/[a-z]"
                            + "|\\bsupport (?:this|the) (?:podcast|show|channel)\\b|\\bsupporting the (?:podcast|show)\\b"
                            + "|\\bsupport it (?:on|by)\\b|\\bpatreon\\b|\\bsubscribe (?:on|to)\\b|\\bfive stars\\b"
                            + "|\\b(?:apple|google) podcasts?\\b|\\bapp store\\b|\\bgoogle play\\b|\\bdownload(?:ing)? the app\\b"
                            + "|\\bclick (?:the|on the|that) (?:links?|button)\\b|\\bour ads?\\b|\\bof (?:the )?ads\\b"
                            + "|\\blinks? (?:are )?in the (?:description|show notes)\\b|\\bfollow (?:me|us) on\\b"
                            + "|\\bon (?:twitter|instagram|spotify|youtube) (?:at|@)|\\bad reads?\\b|\\bads in the middle\\b");

    private Advertising() {}

    /** For each sentence whether it belongs to a reading of advertisements. */
    static boolean[] marks(List<Sentence> sentences, String text) {
        var marks = new boolean[sentences.size()];
        int before = -1;
        for (int at = 0; at < marks.length; at++) {
            if (!isSelling(sentences.get(at), text)) {
                continue;
            }
            marks[at] = true;
            for (int between = before + 1;
                    before >= 0 && at - before <= NEAR && between < at;
                    between++) {
                marks[between] = true;
            }
            before = at;
        }
        return marks;
    }

    static boolean isSelling(Sentence sentence, String text) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST);
        var words = text.substring(sentence.start(), end).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(words).find();
    }
}
