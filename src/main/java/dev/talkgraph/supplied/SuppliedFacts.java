package dev.talkgraph.supplied;

import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;

import java.util.HashSet;
import java.util.Set;

/** Talkgraph's own JSON, for those who already have people, topics, claims and quotes. */
final class SuppliedFacts implements Reader {

    static final String FORMAT = "source-facts";

    private static final int FEWEST_OWN_NAMES = 2;
    private static final Set<String> OWN_NAMES =
            Set.of(
                    "people",
                    "topics",
                    "acronyms",
                    "claims",
                    "quotes",
                    "questions",
                    "summaries",
                    "turns",
                    "text");

    @Override
    public String format() {
        return FORMAT;
    }

    /** An object that names an episode or some facts; broken JSON is taken for one, and told. */
    @Override
    public boolean recognises(Lines lines) {
        var text = lines.get(0);
        text = new Span(text.text(), text.start(), text.text().length());
        if (text.at(0) != '{' || !opensObject(text.from(1))) {
            return false;
        }
        var names = new HashSet<String>();
        var sound = SuppliedJson.collectNames(lines.text(), names);
        var own = names.stream().filter(OWN_NAMES::contains).count();
        return names.contains("episode")
                || own >= FEWEST_OWN_NAMES
                || (!sound && own == names.size());
    }

    private static boolean opensObject(Span rest) {
        return !rest.isEmpty() && (rest.at(0) == '"' || rest.at(0) == '}');
    }

    @Override
    public Reading read(Lines lines) {
        var json = SuppliedJson.of(lines.text());
        var problems = new Problems(json);
        FactsSchema.check(json, problems);
        problems.refuse();
        var facts = new SuppliedEpisode(json, problems).facts();
        problems.refuse();
        return facts;
    }
}
