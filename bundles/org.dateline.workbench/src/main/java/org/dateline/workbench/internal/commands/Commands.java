package org.dateline.workbench.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.dateline.ui.api.Messages;

/** All that can be done, by id. UI thread. */
public final class Commands {

    private final Messages words;
    private final Map<String, Command> byId = new LinkedHashMap<>();

    public Commands(Messages words) {
        this.words = words;
    }

    public void add(String id, String icon, int accelerator, BooleanSupplier enabled, Runnable run) {
        add(id, icon, accelerator, () -> words.get("command." + id), enabled, run);
    }

    public void add(String id, String icon, int accelerator, Supplier<String> label, BooleanSupplier enabled, Runnable run) {
        byId.put(id, new Command(id, icon, accelerator, label, enabled, run));
    }

    /** @throws IllegalArgumentException where there is no such command */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("There is no command " + id);
        }
        return command;
    }

    public boolean enabled(String id) {
        Command command = byId.get(id);
        return command != null && command.enabled().getAsBoolean();
    }

    /** Runs it where it can be run. */
    public void run(String id) {
        if (enabled(id)) {
            get(id).run().run();
        }
    }

    public java.util.Collection<Command> all() {
        return byId.values();
    }

    /** The key as people write it: Ctrl+Enter. */
    public static String keyText(int accelerator) {
        return accelerator == 0 ? "" : Keys.text(accelerator);
    }
}
