package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** The parameters of a statement, made from a record: a component each, absent ones being null. */
public final class Parameters {

    private Parameters() {}

    public static Map<String, @Nullable Object> of(Record record) {
        var parameters = new HashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                parameters.put(component.getName(), plain(accessor.invoke(record)));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("A record whose components cannot be read", broken);
            }
        }
        return parameters;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value;
    }
}
