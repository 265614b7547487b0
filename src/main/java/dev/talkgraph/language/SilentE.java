package dev.talkgraph.language;

import java.util.Set;

/** Gives a verb back what -ed and -ing took: "argu" is argue, "stopp" is stop, "help" stays. */
final class SilentE {

    private static final Set<String> DOUBLED =
            Set.of("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt");
    private static final Set<String> TAKING_E =
            Set.of(
                    "v", "u", "c", "z", "ns", "rs", "ls", "dg", "rg", "ang", "eng", "ung", "ag",
                    "eg", "ig", "og", "lor", "gnor", "stor", "ur", "ir", "ar", "id", "ud", "ad",
                    "od", "in", "im", "um", "ak", "ok", "uk", "ap", "ib", "ut", "mot", "vot",
                    "quot", "il", "ul", "olv");
    private static final Set<String> AS_IT_IS = WordList.of("hang bang overhang slang orphan");

    private SilentE() {}

    static String restored(String stem) {
        int length = stem.length();
        var lastTwo = length < 2 ? stem : stem.substring(length - 2);
        if (DOUBLED.contains(lastTwo)) {
            return stem.substring(0, length - 1);
        }
        if (lastTwo.equals("ll")) {
            boolean doubled = VerbForms.vowelGroups(stem) > 1;
            return doubled ? stem.substring(0, length - 1) : stem;
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    private static boolean takesE(String stem) {
        int length = stem.length();
        if (length < 2 || AS_IT_IS.contains(stem)) {
            return false;
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (last == 'e') {
            return before != 'e';
        }
        if (last == 's') {
            return before != 's' && (VerbForms.isVowel(before) || "nrl".indexOf(before) >= 0);
        }
        if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
            return true;
        }
        if (VerbForms.isVowel(last) || "wxyh".indexOf(last) >= 0) {
            return last == 'u';
        }
        boolean twoVowels =
                length > 2
                        && VerbForms.isVowel(before)
                        && VerbForms.isVowel(stem.charAt(length - 3));
        if ("vcz".indexOf(last) >= 0) {
            return true;
        }
        if (stem.endsWith("at") && VerbForms.vowelGroups(stem) > 1) {
            return stem.charAt(length - 3) != 'e' && stem.charAt(length - 3) != 'o';
        }
        boolean quiet =
                length > 3 && stem.charAt(length - 3) == 'u' && stem.charAt(length - 4) == 'q';
        if (twoVowels && !quiet) {
            return false;
        }
        if (VerbForms.vowelGroups(stem) == 1 && VerbForms.isVowel(before)) {
            return true;
        }
        return endsWithTaker(stem);
    }

    private static boolean endsWithTaker(String stem) {
        for (int size = 1; size <= 4 && size < stem.length(); size++) {
            if (TAKING_E.contains(stem.substring(stem.length() - size))) {
                return true;
            }
        }
        return false;
    }
}
