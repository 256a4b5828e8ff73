package org.dateline.api.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Option;
import org.osgi.annotation.versioning.ProviderType;

/** The engine, as windows and commands see it. Any thread, but never the user interface's for what takes a context. */
@ProviderType
public interface Desk {

    Providers providers();

    /** Who fills which role now, by role; where several would, the one that wins. */
    Map<String, ProviderDescription> active(Map<String, String> use);

    /** The person's choice of who fills a role, kept; null takes it back. */
    void prefer(String role, @org.jspecify.annotations.Nullable String providerId);

    /** Reads and analyzes, and writes in the exporter's format in the order of the inputs; keeps nothing. */
    Report analyze(List<Input> inputs, AnalysisOptions options, String format, OutputStream out, TaskContext context)
            throws IOException, PluginException;

    CaseSession open(CaseAddress address, CaseStore.Mode mode) throws CaseException;

    /** The formats that can be written, by format. */
    Map<String, ProviderDescription> formats();

    List<Option> options(String format) throws PluginException;

    /** Writes the case, as it is now, in a format. */
    ExportReport export(CaseSession session, String format, Map<String, String> options, OutputStream out, TaskContext context)
            throws IOException, PluginException, CaseException;
}
