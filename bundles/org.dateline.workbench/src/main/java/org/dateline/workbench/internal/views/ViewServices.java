package org.dateline.workbench.internal.views;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.Settings;
import org.dateline.workbench.internal.cases.CaseHost;

/**
 * What every open view is given a part of.
 *
 * @param run runs a command by id
 * @param enabled whether a command can be run
 * @param error shows a fault to the person, once
 * @param setting keeps a setting and tells the views
 */
public record ViewServices(CaseHost host, Selections selections, Theme theme, Settings settings, Locale language,
        Consumer<String> run, Predicate<String> enabled, Consumer<Throwable> error, BiConsumer<String, String> setting) {
}
