package dev.talkgraph.page;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A page as it is saved from the web tells what its words alone tell. */
class SavedPageTests {

    private static final Set<String> HEADINGS =
            Set.of(
                    "key insights",
                    "key takeaways",
                    "how the conversation moved",
                    "surprising moments",
                    "in-depth",
                    "notable quotes",
                    "still open",
                    "questions answered in this episode",
                    "transcript preview");

    private static final String MENU =
            "<ul class='menu'><li><a href='/'>Home</a></li><li><a href='/shows'>All shows</a></li>"
                    + "<li><a href='/in'>Sign in</a></li></ul>";
    private static final String COOKIES =
            "<div class='cookie-banner'><p>We use cookies to make this site better for you.</p>"
                    + "<button>Accept</button></div>";
    private static final String RELATED =
            "<div class='related-posts'><h3>Related posts</h3><ul><li><a href='/1'>Bells under"
                    + " water</a></li><li><a href='/2'>Oil, wicks and whales</a></li></ul></div>";
    private static final String COMMENTS =
            "<div id='comments'><h3>2 comments</h3><p>Anna: I loved this one, the best in years, and"
                    + " I have heard all of them.</p><p>Bob: Fog is overrated.</p></div>";
    private static final String SHARE =
            "<div class='share-buttons'><a href='https://t.example'>Post</a> <a"
                    + " href='https://f.example'>Share</a></div>";
    private static final String END = "<p>© 2025 Lantern Media. All rights reserved.</p>";

    /** What stands around an article on the sites of this world. */
    private enum Site {
        BARE("%s"),
        MARKED_UP(
                "<header><nav>"
                        + MENU
                        + "</nav></header>"
                        + COOKIES
                        + "<main><article>%s"
                        + SHARE
                        + "</article></main><aside>"
                        + RELATED
                        + "</aside>"
                        + COMMENTS
                        + "<footer>"
                        + END
                        + "</footer>"),
        DIVIDED(
                "<div class='header'>"
                        + MENU
                        + "</div>"
                        + COOKIES
                        + "<div class='wrapper'><div class='content post'>%s"
                        + SHARE
                        + "</div><div class='sidebar'>"
                        + RELATED
                        + "</div></div>"
                        + COMMENTS
                        + "<div class='footer'>"
                        + END
                        + "</div>"),
        IN_A_FORM(
                "<form action='/'><div id='top'>"
                        + MENU
                        + "</div>"
                        + COOKIES
                        + "<div>%s</div>"
                        + SHARE
                        + RELATED
                        + COMMENTS
                        + "<div id='foot'>"
                        + END
                        + "</div></form>"),
        WITHOUT_NAMES(
                "<div id='__next'><div class='x1'>"
                        + MENU
                        + "</div><div class='x2'><div class='x3'>%s</div></div><div class='x9'>"
                        + RELATED
                        + COMMENTS
                        + END
                        + "</div></div>"),
        WITH_TEASERS(
                "<article><a href='/1'>Bells under water</a></article><article><a href='/2'>Oil and"
                        + " wicks</a></article><div class='post'>%s</div>"
                        + COMMENTS);

        private final String body;

        Site(String body) {
            this.body = body;
        }

        String page(String article) {
            return "<!DOCTYPE html><html><head><title>Lantern</title><script>var x=1;</script></head>"
                    + "<body>"
                    + body.replace("%s", article)
                    + "</body></html>";
        }
    }

    /** The words as simple HTML: headings, lists, paragraphs. */
    private static String html(String plain) {
        var html = new StringBuilder();
        var isList = false;
        for (var line : plain.strip().split("\\s*\n\\s*")) {
            var words = line.replace("&", "&amp;").replace("<", "&lt;");
            var isItem = words.startsWith("- ");
            html.append(isItem == isList ? "" : isItem ? "<ul>" : "</ul>");
            isList = isItem;
            var level = words.startsWith("#") ? words.indexOf(' ') : 0;
            if (isItem) {
                html.append("<li>").append(words.substring(2)).append("</li>\n");
            } else if (level > 0 && level < 7) {
                html.append("<h%d>%s</h%d>\n".formatted(level, words.substring(level + 1), level));
            } else if (HEADINGS.contains(words.toLowerCase(Locale.ROOT))) {
                html.append("<h2>").append(words).append("</h2>\n");
            } else {
                html.append("<p>").append(words).append("</p>\n");
            }
        }
        return html.append(isList ? "</ul>" : "").toString();
    }

    private static List<String> facts(EpisodeDocument page) {
        var facts = new ArrayList<String>();
        facts.add(page.format() + page.statement() + page.sentOn());
        page.people().forEach(person -> facts.add(person.role() + " " + person.name()));
        for (var section : page.sections()) {
            for (var item : section.items()) {
                facts.add(
                        "%s %s | %s | %s | %s"
                                .formatted(
                                        section.kind(),
                                        item.label(),
                                        words(item.text(), page),
                                        words(item.explanation(), page),
                                        item.attributedTo()));
            }
        }
        return facts;
    }

    private static @Nullable String words(@Nullable Passage place, EpisodeDocument page) {
        return place == null ? null : place.in(page.text()).replaceAll("\\s+", " ");
    }

    private static void tellsTheSame(String plain, Site site) {
        assertThat(facts(document(site.page(html(plain)))))
                .as(site.name())
                .isEqualTo(facts(document(plain)));
    }

    @ParameterizedTest
    @EnumSource
    void aNewsletterTellsWhatItsTextTells(Site site) {
        tellsTheSame(text("newsletter.txt"), site);
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfUlistenTellsWhatItsTextTells(Site site) {
        tellsTheSame(text("ulisten.txt"), site);
    }

    @ParameterizedTest
    @EnumSource
    void notesTellWhatTheirTextTells(Site site) {
        tellsTheSame(
                """
                # 12 Mara Quill

                Odd Fennimore asks her why small boats still look for a lamp in the age of satellites.

                ## Main arguments

                - Quill argues that fog signals work where satellite navigation fails.
                - The discussion touches on the cost of lighthouse keeping.
                - Nobody on the northern coast trusts a map that is older than a year.

                ## Notable quotes

                - "Satellite navigation cannot worry about you."
                - "Ears need no battery." - Mara Quill

                ## Themes

                - The episode explores satellite navigation. Quill believes that pilots learn both.

                Overall, the episode is a calm look at an old trade.
                """,
                site);
    }

    @Test
    void itemsKeepTheirMarksAroundParagraphsAndWithinItems() {
        var page =
                HtmlText.parsed(
                        "<ul><li><p>Fog</p></li><li></li><li>Bells<ul><li><p>Iron</p></li></ul></li>"
                                + "</ul><blockquote><p>A lamp.</p></blockquote>");

        assertThat(HtmlText.of(page)).isEqualTo("- Fog\n- Bells\n  - Iron\n\n> A lamp.\n");
    }

    @Test
    void aFloodOfElementsIsAnsweredSoon() {
        var start = System.nanoTime();
        var deep = "<div>".repeat(400) + "<p>Fog, and bells, and more.</p>".repeat(4_000);

        assertThat(Article.of(HtmlText.parsed("<html><body>" + deep))).isPresent();
        assertThat(Article.of(HtmlText.parsed("<p>x".repeat(100_000)))).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    @Test
    void realPagesTellWhatTheirTextTells() throws IOException {
        var folder = Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("seeds");
        assumeThat(folder).as("the corpus of real episodes is not at hand").isDirectory();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                for (var site : Site.values()) {
                    tellsTheSame(Files.readString(file), site);
                }
            }
        }
    }
}
