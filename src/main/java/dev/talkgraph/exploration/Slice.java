package dev.talkgraph.exploration;

import dev.talkgraph.web.Paging;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** A part of a list for Spring Data that may begin anywhere, not only at multiples of its size. */
final class Slice extends PageRequest {

    private static final long serialVersionUID = 1L;

    private final long skip;

    Slice(Paging paging, Sort sort) {
        super((int) (paging.skip() / paging.count()), paging.count(), sort);
        skip = paging.skip();
    }

    @Override
    public long getOffset() {
        return skip;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Slice slice && slice.skip == skip;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + Long.hashCode(skip);
    }
}
