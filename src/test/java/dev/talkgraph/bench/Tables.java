package dev.talkgraph.bench;

import dev.talkgraph.bench.ImportFolder.Lines;

import java.util.List;

/** The nodes and relationships that ingestion writes and questions read, a file each. */
final class Tables {

    private static final String PLACE = "section,start:long,end:long,startSeconds:double,part";

    /** What the graph counts of itself. */
    static final List<String> KINDS =
            List.of(
                    "claims_INSIGHT",
                    "claims_TAKEAWAY",
                    "confidence_0.9",
                    "quotes_NEAR",
                    "quotes_VERBATIM",
                    "questions_ANSWERED",
                    "questions_OPEN");

    final Lines graph;
    final Lines topics;
    final Lines topicAliases;
    final Lines people;
    final Lines personAliases;
    final Lines podcasts;
    final Lines podcastAliases;
    final Lines claims;
    final Lines quotes;
    final Lines questions;
    final Lines segments;
    final Lines namesTopic;
    final Lines namesPerson;
    final Lines namesPodcast;
    final Lines broader;
    final Lines related;
    final Lines closest;
    final Lines discussed;
    final Lines covers;
    final Lines partOf;
    final Lines hosted;
    final Lines guestOn;
    final Lines made;
    final Lines statedIn;
    final Lines claimAbout;
    final Lines quoteAbout;
    final Lines questionAbout;
    final Lines said;
    final Lines quotedFrom;
    final Lines supports;
    final Lines locatedIn;
    final Lines raisedIn;
    final Lines answers;
    final Lines spokenIn;
    final Lines spoke;
    final Lines claimFrom;
    final Lines quoteFrom;
    final Lines questionFrom;
    final Lines segmentFrom;
    private final Lines episodes;
    private final Lines sources;
    private final Lines texts;
    private final Lines facts;
    private final Lines describes;
    private final Lines hasText;
    private final Lines hasFacts;

    Tables(ImportFolder folder) {
        graph =
                folder.nodes(
                        "Graph",
                        ":ID(Graph),id,version:long,lastChange,samples,extractor,counted:long,"
                                + String.join(":long,", KINDS)
                                + ":long");
        topics =
                folder.nodes(
                        "Topic",
                        ":ID(Topic),id,name,key,sortName,episodes:long,guests:long,claims:long,quotes:long,questions:long,periods:string[]");
        topicAliases = folder.nodes("Alias", "TopicAlias", "kind,id,text,block,tokens,lower");
        people =
                folder.nodes(
                        "Person",
                        ":ID(Person),id,name,sortName,episodes:long,claims:long,quotes:long,firstOn:date,lastOn:date,:LABEL");
        personAliases = folder.nodes("Alias", "PersonAlias", "kind,id,text,block,lower");
        podcasts = folder.nodes("Podcast", ":ID(Podcast),id,title,episodes:long,guests:long");
        podcastAliases = folder.nodes("Alias", "PodcastAlias", "kind,id,text");
        episodes =
                folder.nodes(
                        "Episode",
                        ":ID(Episode),id,rank,lower,number:long,title,publishedOn:date,recordingUrl,durationSeconds:double");
        claims = folder.nodes("Claim", ":ID(Claim),id,rank,text,kinds:string[],confidence:double");
        quotes =
                folder.nodes(
                        "Quote",
                        ":ID(Quote),id,text,verification,score:double,spokenText,startSeconds:double");
        questions = folder.nodes("Question", ":ID(Question),id,text,status");
        segments =
                folder.nodes(
                        "Segment",
                        ":ID(Segment),id,text,startSeconds:double,endSeconds:double,position:long");
        sources = folder.nodes("Source", ":ID(Source),id,names:string[],format,ingestedAt");
        texts = folder.nodes("SourceText", ":ID(SourceText),id,text");
        facts = folder.nodes("SourceFacts", ":ID(SourceFacts),id,extractor,json");
        namesTopic = folder.relationships("NAMES", "TopicAlias", "Topic", "");
        namesPerson = folder.relationships("NAMES", "PersonAlias", "Person", "");
        namesPodcast = folder.relationships("NAMES", "PodcastAlias", "Podcast", "");
        broader = folder.relationships("BROADER", "Topic", "Topic", "");
        related =
                folder.relationships(
                        "RELATED_TO",
                        "Topic",
                        "Topic",
                        "sharedEpisodes:long,sharedGuests:long,sharedClaims:long");
        covers =
                folder.relationships(
                        "COVERS",
                        "Episode",
                        "Topic",
                        "as,rank,mentions:long,explicit:boolean,source,start:long,end:long");
        closest =
                folder.relationships(
                        "CLOSEST",
                        "Topic",
                        "Topic",
                        "sharedEpisodes:long,sharedGuests:long,sharedClaims:long");
        discussed =
                folder.relationships(
                        "DISCUSSED",
                        "Person",
                        "Topic",
                        "rank,episodesRank,nameRank,recentRank,episodes:long,mentions:long,claims:long,quotes:long");
        partOf = folder.relationships("PART_OF", "Episode", "Podcast", "as");
        hosted = folder.relationships("HOSTED", "Person", "Episode", "as");
        guestOn = folder.relationships("GUEST_ON", "Person", "Episode", "as");
        made = folder.relationships("MADE", "Person", "Claim", "as");
        statedIn = folder.relationships("STATED_IN", "Claim", "Episode", "");
        claimAbout = folder.relationships("ABOUT", "Claim", "Topic", "as,rank");
        quoteAbout = folder.relationships("ABOUT", "Quote", "Topic", "as,rank");
        questionAbout = folder.relationships("ABOUT", "Question", "Topic", "as,rank");
        said = folder.relationships("SAID", "Person", "Quote", "as");
        quotedFrom = folder.relationships("FROM", "Quote", "Episode", "");
        supports = folder.relationships("SUPPORTS", "Quote", "Claim", "");
        locatedIn = folder.relationships("LOCATED_IN", "Quote", "Segment", "");
        raisedIn = folder.relationships("RAISED_IN", "Question", "Episode", "");
        answers = folder.relationships("ANSWERS", "Claim", "Question", "");
        spokenIn = folder.relationships("SPOKEN_IN", "Segment", "Episode", "");
        spoke = folder.relationships("SPOKE", "Person", "Segment", "as");
        describes = folder.relationships("DESCRIBES", "Source", "Episode", "");
        hasText = folder.relationships("HAS_TEXT", "Source", "SourceText", "");
        hasFacts = folder.relationships("HAS_FACTS", "Source", "SourceFacts", "");
        claimFrom = folder.relationships("EXTRACTED_FROM", "Claim", "Source", PLACE);
        quoteFrom = folder.relationships("EXTRACTED_FROM", "Quote", "Source", PLACE);
        questionFrom = folder.relationships("EXTRACTED_FROM", "Question", "Source", PLACE);
        segmentFrom = folder.relationships("EXTRACTED_FROM", "Segment", "Source", PLACE);
    }

    void episode(OfEpisode of, String title) {
        var day = of.day() == null ? "" : of.day();
        var recording = "https://invented.example/" + of.number();
        episodes.add(
                of.number(),
                of.id(),
                of.rank(),
                title,
                of.number(),
                title,
                day,
                recording,
                3_600.0);
    }

    /** The one source of an episode, once all is said. */
    void source(OfEpisode of) {
        sources.add(of.number(), of.source(), of.id() + ".txt", "NOTES", "2026-01-01T00:00:00Z");
        texts.add(of.number(), of.source(), of.text());
        facts.add(of.number(), of.source(), "invented", "{}");
        describes.add(of.number(), of.number());
        hasText.add(of.number(), of.number());
        hasFacts.add(of.number(), of.number());
    }
}
