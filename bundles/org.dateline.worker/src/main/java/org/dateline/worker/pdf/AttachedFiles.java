package org.dateline.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/** Files that travel inside a PDF, by its name tree and pinned to its pages. */
final class AttachedFiles {

    private static final int MOST = 500;
    private static final int DEEPEST = 12;
    private static final int LARGEST = 64 << 20;
    private static final int LARGEST_SUM = 192 << 20;

    /** One of them. */
    record Attached(String name, String type, byte[] content) {}

    private final List<Attached> found = new ArrayList<>();
    private int sum;

    private AttachedFiles() {}

    static List<Attached> of(PDDocument document) throws IOException {
        AttachedFiles files = new AttachedFiles();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            files.walk(tree, 0);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : annotations(page)) {
                if (annotation instanceof PDAnnotationFileAttachment pinned && pinned.getFile() instanceof PDComplexFileSpecification file) {
                    files.add(file);
                }
            }
        }
        return files.found;
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private <T extends COSObjectable> void walk(PDNameTreeNode<T> node, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        Map<String, T> names = node.getNames();
        if (names != null) {
            for (T value : names.values()) {
                if (value instanceof PDComplexFileSpecification file) {
                    add(file);
                }
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<T> kid : node.getKids()) {
                walk(kid, depth + 1);
            }
        }
    }

    private void add(PDComplexFileSpecification file) {
        PDEmbeddedFile embedded = best(file);
        if (embedded == null || found.size() >= MOST) {
            return;
        }
        try (var in = embedded.createInputStream()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            String type = embedded.getSubtype() == null ? "" : embedded.getSubtype();
            if (content.length > 0 && content.length <= LARGEST && sum + content.length <= LARGEST_SUM && !type.startsWith("image/")) {
                sum += content.length;
                found.add(new Attached(name(file), type, content));
            }
        } catch (IOException | RuntimeException e) {
            // One attachment that is damaged does not cost the others.
        }
    }

    private static @Nullable PDEmbeddedFile best(PDComplexFileSpecification file) {
        PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
        embedded = embedded == null ? file.getEmbeddedFile() : embedded;
        embedded = embedded == null ? file.getEmbeddedFileUnix() : embedded;
        embedded = embedded == null ? file.getEmbeddedFileDos() : embedded;
        return embedded == null ? file.getEmbeddedFileMac() : embedded;
    }

    private static String name(PDComplexFileSpecification file) {
        String name = file.getFileUnicode() == null ? file.getFile() : file.getFileUnicode();
        name = name == null ? "attachment" : name.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
