package dev.talkgraph.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people call the things they note of an episode: keys of front matter, headings of tables. */
public enum EpisodeField {
    PODCAST(
            "podcast show series channel podcastname showname podcasttitle showtitle program"
                    + " programme"),
    SEASON("season seasonnumber seasonno itunesseason"),
    NUMBER("number no nr episode ep episodenumber episodeno episodenr epnumber epno itunesepisode"),
    TITLE("title name episodetitle episodename eptitle headline"),
    GUEST(
            "guest guests guestname guestnames with interviewee interviewees featuring featuredguest"
                    + " featuredguests specialguest specialguests"),
    HOST(
            "host hosts hostname hostnames cohost cohosts interviewer interviewers moderator"
                    + " presenter presenters"),
    SPEAKER("speaker speakers people participants"),
    DATE(
            "date published publishedon publishdate publisheddate publicationdate pubdate released"
                    + " releasedate releasedon airdate aired airedon uploaddate published_at day"
                    + " dateaired datepublished datereleased originalairdate broadcastdate"
                    + " dateofrelease dateofpublication"),
    URL(
            "url link page website web permalink episodeurl episodelink episodepage shownotesurl"
                    + " shownoteslink pageurl href source"),
    RECORDING(
            "media audio video recording audiourl videourl mediaurl youtube youtubeurl youtubelink"
                    + " yturl youtubevideo enclosure enclosureurl mp3 mp3url watch listen audiolink"
                    + " videolink"),
    DURATION("duration length runtime durationseconds lengthseconds seconds time"),
    DESCRIPTION(
            "description summary about abstract shownotes notes subtitle synopsis blurb"
                    + " episodedescription shortdescription episodesummary"),
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

    /**
     * The thing that goes by a name, whatever its case and the marks between its words; where there
     * are several of a thing, their names may be numbered.
     */
    public static Optional<EpisodeField> named(String name) {
        var plain = plain(name);
        var whole = NAMES.get(plain);
        return Optional.ofNullable(whole == null ? NAMES.get(withoutNumber(plain)) : whole);
    }

    private static String withoutNumber(String name) {
        var end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
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
