package dev.talkgraph.page;

import net.dankito.readability4j.Readability4J;

import org.jsoup.nodes.Document;

import java.util.Optional;

/** The article of a page that does not say where it is, among menus, banners and other articles. */
public final class Article {

    /** Weighing the parts of larger pages takes long, and they are no articles. */
    private static final int MOST_ELEMENTS = 5_000;

    private static final String NOWHERE = "https://localhost/";

    private Article() {}

    /** Its lines as {@link HtmlText} gives them; nothing where the page tells its main part itself. */
    public static Optional<String> of(Document page) {
        if (HtmlText.main(page) != null || page.getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        var found = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
        return found == null ? Optional.empty() : Optional.of(HtmlText.of(found));
    }
}
