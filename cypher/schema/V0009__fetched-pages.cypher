CYPHER 25
CREATE CONSTRAINT fetched_page_uri IF NOT EXISTS FOR (page:FetchedPage) REQUIRE page.uri IS UNIQUE;
