package dev.talkgraph;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The classes and files of the jars in the jar. A start asks for some twenty thousand classes of some
 * hundreds of jars; this asks the jar first that had the last class of the same package, where Spring
 * Boot's loader asks one jar after the other: a quarter of the processor time of a start. Of a class
 * that two jars have, the one beside its neighbours is taken. Files are found in the jars' order.
 */
final class NestedJars extends URLClassLoader {

    /** Names that an address need not encode. */
    private static final Pattern PLAIN = Pattern.compile("[\\w./$-]+");

    static {
        registerAsParallelCapable();
    }

    private final List<NestedJar> jars;
    private final Map<String, NestedJar> byPackage = new ConcurrentHashMap<>();

    NestedJars(URLClassLoader other) {
        super(other.getURLs(), other.getParent());
        jars = List.of(other.getURLs()).stream().map(NestedJar::new).toList();
    }

    /** In the place of Spring Boot's loader; any other, such as that of jars unpacked, stays. */
    static ClassLoader insteadOf(ClassLoader given) {
        return given.getClass().getName().startsWith("org.springframework.boot.loader.")
                        && given instanceof URLClassLoader launched
                ? new NestedJars(launched)
                : given;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var path = name.replace('.', '/').concat(".class");
        var inPackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        try {
            var known = byPackage.get(inPackage);
            var bytes = known == null ? null : known.read(path);
            if (known != null && bytes != null) {
                return define(name, inPackage, bytes, known);
            }
            for (var jar : jars) {
                bytes = jar.read(path);
                if (bytes != null) {
                    byPackage.put(inPackage, jar);
                    return define(name, inPackage, bytes, jar);
                }
            }
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, String inPackage, byte[] bytes, NestedJar jar)
            throws IOException {
        if (getDefinedPackage(inPackage) == null) {
            try {
                definePackage(inPackage, jar.manifest(), jar.address());
            } catch (IllegalArgumentException definedMeanwhile) {
                // By another thread.
            }
        }
        return defineClass(name, bytes, 0, bytes.length, jar.source());
    }

    @Override
    public @Nullable URL findResource(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return super.findResource(name);
        }
        for (var jar : jars) {
            var found = jar.find(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        if (!PLAIN.matcher(name).matches()) {
            return super.findResources(name);
        }
        var found = new ArrayList<URL>();
        for (var jar : jars) {
            var here = jar.find(name);
            if (here != null) {
                found.add(here);
            }
        }
        return Collections.enumeration(found);
    }
}
