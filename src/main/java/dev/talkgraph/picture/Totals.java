package dev.talkgraph.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a picture says about itself. */
record Totals(boolean truncated, long totalNodes, long totalLinks) {

    static Totals of(Subgraph picture) {
        return new Totals(picture.truncated(), picture.totalNodes(), picture.totalLinks());
    }

    /** By name, in a steady order. */
    Map<String, Object> named() {
        var named = new LinkedHashMap<String, Object>();
        named.put("truncated", truncated);
        named.put("totalNodes", totalNodes);
        named.put("totalLinks", totalLinks);
        return named;
    }

    /** In words, for formats that have a description only. */
    String sentence() {
        return truncated
                ? "There is more: %d nodes and %d links.".formatted(totalNodes, totalLinks)
                : "All %d nodes and %d links.".formatted(totalNodes, totalLinks);
    }
}
