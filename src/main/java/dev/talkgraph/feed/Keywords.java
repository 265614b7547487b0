package dev.talkgraph.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an item says that it is about: keywords in a row, and categories. */
final class Keywords {

    static final int MOST = 200;
    private static final int LONGEST = 80;

    /** The directories' own shelves, on which all episodes of a show stand. */
    private static final Set<String> SHELVES =
            Set.of(
                    "arts",
                    "business",
                    "comedy",
                    "education",
                    "fiction",
                    "government",
                    "health & fitness",
                    "history",
                    "kids & family",
                    "leisure",
                    "music",
                    "news",
                    "podcast",
                    "podcasts",
                    "episode",
                    "episodes",
                    "uncategorized",
                    "religion & spirituality",
                    "science",
                    "society & culture",
                    "sports",
                    "technology",
                    "true crime",
                    "tv & film");

    private Keywords() {}

    static List<String> of(Fields fields) {
        var words = new LinkedHashMap<String, String>();
        for (var vocabulary : List.of(Vocabulary.ITUNES, Vocabulary.PODCAST, Vocabulary.MEDIA)) {
            for (var list : fields.all(vocabulary, "keywords")) {
                for (var word : Words.of(list).split("[,;\\n|]")) {
                    add(words, word);
                }
            }
        }
        for (var category : fields.all(Vocabulary.RSS, "category")) {
            var word = Words.of(category);
            var label = category.attr("label").isBlank() ? "term" : "label";
            add(words, word.isEmpty() ? category.attr(label) : word);
        }
        return new ArrayList<>(words.values());
    }

    private static void add(Map<String, String> words, String word) {
        var plain = Words.line(word).replaceFirst("^#", "");
        var key = key(plain);
        var isWord =
                plain.codePoints().anyMatch(Character::isLetter)
                        && plain.length() <= LONGEST
                        && !plain.contains("://");
        if (isWord && !SHELVES.contains(key) && words.size() < MOST) {
            words.putIfAbsent(key, plain);
        }
    }

    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
