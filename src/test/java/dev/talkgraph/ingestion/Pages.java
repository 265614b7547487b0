package dev.talkgraph.ingestion;

/** Invented sources. */
final class Pages {

    static final String SUBTITLES =
            """
            WEBVTT

            00:58.000 --> 01:01.500
            <v Mara Quill>Ask anybody who has wintered there.

            01:01.500 --> 01:04.000
            <v Tobias Okafor>Sea ice sings when it warms,

            01:04.000 --> 01:07.000
            <v Tobias Okafor>and it groans when it freezes.
            """;

    static final String NEWSLETTER =
            """
            New The Lantern Hour Insight: Mara Quill: Lighthouses and Fog
            Sent June 3, 2024
            Key Insights
            - Mara Quill argues that a staffed lighthouse saves more boats than an automatic one.
            - Fog signals reach further than light in bad weather.
            How the conversation moved
            The host framed the evening around the last keepers of the coast.
            Notable Quotes
            "A lamp cannot worry about you."
            Still open
            - Who will keep the lights in fifty years?
            """;

    static final String FACTS =
            """
            {
              "episode": {"podcast": "The Lantern Hour", "number": 12, "title": "Lighthouses and Fog"},
              "people": [
                {"name": "Odd Fennimore", "role": "HOST"},
                {"name": "Mara Quill", "role": "GUEST"}
              ],
              "topics": [{"name": "lighthouses"}],
              "claims": [
                {"text": "A staffed lighthouse saves more boats than an automatic one.",
                 "madeBy": ["Mara Quill"], "about": ["lighthouses"]}
              ],
              "quotes": [{"text": "A lamp cannot worry about you.", "saidBy": "Mara Quill"}]
            }
            """;

    /** Another episode of the same show. */
    static String facts(int number) {
        return FACTS.replace("\"number\": 12", "\"number\": " + number)
                .replace("Lighthouses and Fog", "Evening " + number);
    }

    private Pages() {}
}
