package dev.talkgraph.inference;

/**
 * A word of a claim as it is compared.
 *
 * @param form its dictionary form
 * @param stem its stem, by Porter
 * @param tag its part of speech
 * @param part where in the claim it stands
 * @param weight how much of the claim's meaning it carries: 0 for a word that only joins others
 * @param relation the preposition before a noun's phrase, "and" for the second of several; "passive" for a verb in the passive voice
 * @param joined whether "and", "or" or a comma stands between it and a neighbour
 * @param place its place among all words of the claim
 */
record ClaimWord(
        String form,
        String stem,
        String tag,
        Part part,
        double weight,
        String relation,
        boolean joined,
        int place) {

    /** Before the predicate, from it on, or behind "than" and its like. */
    enum Part {
        SUBJECT,
        PREDICATE,
        STANDARD
    }

    boolean isContent() {
        return weight >= ClaimLexicon.CONTENT;
    }

    boolean isNoun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    boolean isComparing() {
        return WordRelations.COMPARING.contains(form);
    }

    boolean isName() {
        return tag.equals("PROPN");
    }

    boolean isVerb() {
        return tag.equals("VERB");
    }

    /** Whether the other is the same word, another form made from it, or means nearly the same. */
    boolean matches(ClaimWord other) {
        return isForm(other)
                || (stem.equals(other.stem) && !(isNoun() && other.isNoun()) && !isActing(other))
                || WordRelations.alike(form, other.form);
    }

    /** Whether the other is the same word in the same use: "a break" is not "to break". */
    boolean isForm(ClaimWord other) {
        return form.equals(other.form) && !isActing(other);
    }

    private boolean isActing(ClaimWord other) {
        var differ =
                (isVerb() && other.tag.equals("NOUN")) || (other.isVerb() && tag.equals("NOUN"));
        return differ && !form.endsWith("ing") && !other.form.endsWith("ing");
    }

    /** Whether two matching words stand in the same relation: not "on" the one and "off" the other. */
    boolean relatesLike(ClaimWord other) {
        if (isNoun() != other.isNoun()) {
            return true;
        }
        if (isNoun()) {
            return relation.equals(other.relation)
                    || relation.equals("and")
                    || other.relation.equals("and");
        }
        return !isVerb() || isPassive() == other.isPassive();
    }

    boolean isPassive() {
        return relation.equals("passive");
    }

    boolean opposes(ClaimWord other) {
        return WordRelations.differ(form, other.form);
    }

    ClaimWord named(String acronym) {
        return new ClaimWord(acronym, acronym, "NOUN", part, 1, relation, joined, place);
    }
}
