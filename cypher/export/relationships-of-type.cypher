CYPHER 25
// Every relationship of one type, in the order of the store, with the values of some properties.
// params: $type, $properties
MATCH (from)-[relationship:$($type)]->(to)
RETURN
  labels(from) AS fromLabels,
  coalesce(from.id, elementId(from)) AS fromId,
  from.kind AS fromKind,
  labels(to) AS toLabels,
  coalesce(to.id, elementId(to)) AS toId,
  to.kind AS toKind,
  [property IN $properties | relationship[property]] AS values
