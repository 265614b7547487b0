package dev.talkgraph.exploration;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Any person: guest, host or mentioned. */
@FromGraph
@RestController
@Tag(name = "People")
@RequestMapping(path = "/api/v1/people", produces = MediaType.APPLICATION_JSON_VALUE)
class PersonController {

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    @GetMapping
    @Operation(
            operationId = "people",
            summary = "All people by name, in whatever part",
            description = "Guests, hosts and people who are only mentioned.")
    Page<Person> people(@ParameterObject Paging paging) {
        return people.list(paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "person",
            summary = "One person",
            description = "Whoever it is: guest, host or mentioned.")
    Person person(@PathVariable @IdOf(Kind.PERSON) String id) {
        return people.person(id);
    }
}
