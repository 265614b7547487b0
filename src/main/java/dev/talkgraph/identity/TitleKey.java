package dev.talkgraph.identity;

import dev.talkgraph.language.NormalForm;

import java.util.stream.Stream;

/** A title as it is compared. */
final class TitleKey {

    private TitleKey() {}

    /** The title's normal form, without a guest's name before or behind it. */
    static String of(String title, Stream<String> guests) {
        var whole = NormalForm.of(title);
        return guests.map(NormalForm::of).sorted().reduce(whole, TitleKey::without);
    }

    private static String without(String title, String guest) {
        if (title.startsWith(guest + " ")) {
            return title.substring(guest.length() + 1);
        }
        if (title.endsWith(" " + guest)) {
            return title.substring(0, title.length() - guest.length() - 1);
        }
        return title;
    }
}
