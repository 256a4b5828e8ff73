package org.dateline.lab.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.xml.sax.ContentHandler;

/**
 * Tika's own way from a file to its text, called by name, with the jars of the product's workers and those that the Maven profile
 * {@code tika} fetches. Files inside a file are read too, as Tika does by default.
 */
final class TikaInProcess implements AutoCloseable {

    private final URLClassLoader loader;
    private final Object parser;
    private final Class<?> metadata;
    private final Class<?> context;
    private final Class<?> handler;
    private final Method parse;
    private final Method open;

    TikaInProcess(Path workerJars, Path moreJars) throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Stream.concat(Files.list(workerJars), Files.list(moreJars))) {
            URL[] urls = files.filter(file -> file.toString().endsWith(".jar")).sorted().map(TikaInProcess::url).toArray(URL[]::new);
            loader = new URLClassLoader("tika", urls, ClassLoader.getPlatformClassLoader());
        }
        Thread.currentThread().setContextClassLoader(loader);
        parser = loader.loadClass("org.apache.tika.parser.AutoDetectParser").getConstructor().newInstance();
        metadata = loader.loadClass("org.apache.tika.metadata.Metadata");
        context = loader.loadClass("org.apache.tika.parser.ParseContext");
        handler = loader.loadClass("org.apache.tika.sax.BodyContentHandler");
        parse = parser.getClass().getMethod("parse", InputStream.class, ContentHandler.class, metadata, context);
        open = loader.loadClass("org.apache.tika.io.TikaInputStream").getMethod("get", Path.class);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    /** How many characters it finds; what it cannot read has none. */
    int read(Path file) throws IOException, ReflectiveOperationException {
        StringWriter words = new StringWriter();
        try (InputStream in = (InputStream) open.invoke(null, file)) {
            parse.invoke(parser, in, handler.getConstructor(java.io.Writer.class).newInstance(words), metadata.getConstructor().newInstance(), context.getConstructor().newInstance());
        } catch (InvocationTargetException e) {
            return 0;
        }
        return words.getBuffer().length();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
