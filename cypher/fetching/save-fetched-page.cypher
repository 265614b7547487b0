CYPHER 25
// Remembers which version of a page was fetched; pages are outside the graph's version.
// params: $uri, $etag, $lastModified, $sources
MERGE (page:FetchedPage {uri: $uri})
SET
  page.etag = $etag,
  page.lastModified = $lastModified,
  page.sources = $sources
