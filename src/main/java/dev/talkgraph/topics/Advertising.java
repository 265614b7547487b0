package dev.talkgraph.topics;

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

    /** All but addresses begin a word, which is looked at once and not for each of them again. */
    private static final Pattern SIGNS =
            Pattern.compile(
                    "\\b(?:sponsor(?:s|ed|ship)?\\b|presented by\\b|brought to you by\\b"
                            + "|(?:promo|discount|coupon|referral|offer) codes?\\b|use (?:the )?codes?\\b"
                            + "|using (?:the )?codes? [a-z]|sign(?:ing)? up (?:at|for|to)\\b|free trial\\b"
                            + "|money[- ]back\\b|\\d+ ?(?:%|percent) off\\b|(?:get|buy|try) it (?:at|from|on)\\b"
                            + "|months? free\\b|free months?\\b|go to [a-z0-9-]+(?:\\.| dot )(?:com|io|org|ai|net|co)\\b"
                            + "|visit [a-z0-9-]+(?:\\.| dot )(?:com|io|org|ai|net|co)\\b"
                            + "|support (?:this|the) (?:podcast|show|channel)\\b|supporting the (?:podcast|show)\\b"
                            + "|support it (?:on|by)\\b|patreon\\b|subscribe (?:on|to)\\b|five stars\\b"
                            + "|(?:apple|google) podcasts?\\b|app store\\b|google play\\b|download(?:ing)? the app\\b"
                            + "|click (?:the|on the|that) (?:links?|button)\\b|our ads?\\b|of (?:the )?ads\\b"
                            + "|links? (?:are )?in the (?:description|show notes)\\b|follow (?:me|us) on\\b"
                            + "|on (?:twitter|instagram|spotify|youtube) (?:at|@)|ad reads?\\b|ads in the middle\\b)"
                            + "|(?<=[a-z0-9-])\\.(?:com|io|ai|co|org|net)/[a-z]");

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
