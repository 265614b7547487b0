package dev.talkgraph.episode;

/** What the text under a heading of a page is for. */
public enum SectionKind {
    /** Prose about the conversation as a whole, or about how it moved: the page's own voice. */
    SUMMARY,
    /** Statements the page takes to be the episode's main points. */
    INSIGHTS,
    /** Statements with an explanation below each. */
    TAKEAWAYS,
    /** Statements grouped under a theme, which is each item's label. */
    THEMES,
    /** Points that somebody argues, each a paragraph under a label of its own. */
    ARGUMENTS,
    /** Statements the page found surprising. */
    SURPRISES,
    /** Words the page says were spoken. */
    QUOTES,
    /** Questions the page says the episode answers. */
    QUESTIONS_ANSWERED,
    /** Questions the page says stayed open. */
    QUESTIONS_OPEN,
    /** Names of topics, one an item. */
    TOPICS,
    /** The beginning of the conversation in spoken words, advertisements included, speakers unknown. */
    TRANSCRIPT_PREVIEW,
    /** Who the guest is, taken from elsewhere: a portrait, a biography, dates. Nothing of the talk. */
    PORTRAIT,
    /** Advertising, navigation, calls to install something: nobody's claim and no topic. */
    BOILERPLATE
}
