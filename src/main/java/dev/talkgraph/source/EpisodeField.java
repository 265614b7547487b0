package dev.talkgraph.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people call the things they note of an episode: keys of front matter, headings of tables. */
enum EpisodeField {
    PODCAST("podcast show series channel podcastname showname podcasttitle program programme"),
    NUMBER("number no nr episode ep episodenumber episodeno episodenr epnumber epno itunesepisode"),
    TITLE("title name episodetitle episodename headline"),
    GUEST("guest guests guestname guestnames with interviewee interviewees featuring"),
    HOST("host hosts hostname hostnames interviewer interviewers moderator presenter"),
    SPEAKER("speaker speakers people participants"),
    DATE(
            "date published publishedon publishdate publisheddate publicationdate pubdate released"
                    + " releasedate releasedon airdate aired airedon uploaddate published_at day"),
    URL("url link page website web permalink episodeurl episodelink href source"),
    RECORDING(
            "media audio video recording audiourl videourl mediaurl youtube youtubeurl youtubelink"
                    + " enclosure enclosureurl mp3 watch listen"),
    DURATION("duration length runtime durationseconds lengthseconds seconds time"),
    DESCRIPTION("description summary about abstract shownotes notes subtitle synopsis blurb"),
    KEYWORDS("keywords keyword tags tag topics topic categories category themes subjects");

    private static final Map<String, EpisodeField> NAMES = new TreeMap<>();

    static {
        for (var field : values()) {
            for (var name : field.names.split(" ")) {
                NAMES.put(plain(name), field);
            }
        }
    }

    private final String names;

    EpisodeField(String names) {
        this.names = names;
    }

    /** The thing that goes by a name, whatever its case and the marks between its words. */
    static Optional<EpisodeField> named(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    private static String plain(String name) {
        var letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(each -> Character.isLetterOrDigit(each) || each == '#')
                .limit(40)
                .forEach(letters::appendCodePoint);
        return "#".contentEquals(letters) ? "number" : letters.toString().replace("#", "");
    }
}
