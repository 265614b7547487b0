CYPHER 25
// What a server knows the fetched version of a page by, if the graph holds all of its sources as they are read now.
// params: $uri, $extractors
MATCH (page:FetchedPage {uri: $uri})
WHERE size(page.sources) > 0 AND all(id IN page.sources WHERE EXISTS {
  MATCH (facts:SourceFacts {id: id})
  WHERE facts.extractor IN $extractors
})
RETURN page.etag AS etag, page.lastModified AS lastModified
ORDER BY page.uri
LIMIT 1
