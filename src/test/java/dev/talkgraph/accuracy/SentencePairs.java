package dev.talkgraph.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences that people judged: news told twice, and captions of pictures. */
final class SentencePairs {

    static final String PARAPHRASES = "gold/paraphrase-msrp";
    static final String CAPTIONS = "gold/nli-sick2014";

    private SentencePairs() {}

    /** Two sentences with what people say of them. */
    record Pair(String one, String other, String label) {

        boolean same() {
            return label.equals("1") || label.equals("ENTAILMENT");
        }

        boolean contradicts() {
            return label.equals("CONTRADICTION");
        }

        @Override
        public String toString() {
            return one + "\n  / " + other;
        }
    }

    static List<Pair> paraphrases(Corpus corpus) throws IOException {
        return pairs(corpus, PARAPHRASES, "msr_paraphrase_", "#1 String", "#2 String", "Quality");
    }

    static List<Pair> captions(Corpus corpus) throws IOException {
        return pairs(corpus, CAPTIONS, "SICK_", "sentence_A", "sentence_B", "entailment_judgment");
    }

    private static List<Pair> pairs(
            Corpus corpus, String folder, String name, String one, String other, String label)
            throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var file : corpus.files(folder, ".txt")) {
            if (!file.getFileName().toString().startsWith(name)) {
                continue;
            }
            var rows = Corpus.table(file);
            var heading =
                    rows.getFirst().stream()
                            .map(cell -> cell.replace("\uFEFF", "").strip())
                            .toList();
            var columns =
                    List.of(heading.indexOf(one), heading.indexOf(other), heading.indexOf(label));
            if (columns.contains(-1)) {
                continue;
            }
            for (var row : rows.subList(1, rows.size())) {
                pairs.add(
                        new Pair(
                                row.get(columns.get(0)),
                                row.get(columns.get(1)),
                                row.get(columns.get(2)).strip()));
            }
        }
        return pairs;
    }
}
