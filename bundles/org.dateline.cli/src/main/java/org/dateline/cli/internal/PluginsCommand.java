package org.dateline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dateline.api.PluginException;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Plugins;
import org.dateline.api.desk.ProviderDescription;

/** {@code dateline plugins}: who fills which role, and the plugins that the person installed. */
final class PluginsCommand implements Command {

    private static final String AUTOMATIC = "--automatic";

    private final Desk desk;
    private final Plugins plugins;

    PluginsCommand(Desk desk, Plugins plugins) {
        this.desk = desk;
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String summary() {
        return "list, install, remove and verify plugins; choose who fills a role";
    }

    @Override
    public String help() {
        return """
                Usage: dateline plugins list                 every role and who fills it; what is installed
                       dateline plugins use ROLE ID          let this provider fill the role from now on
                       dateline plugins use ROLE --automatic take the choice back
                       dateline plugins install FILE.jar     a plugin runs with your rights: install
                                                             only what you trust
                       dateline plugins remove NAME
                       dateline plugins verify               are the files still those installed; what
                                                             this system cannot do against harmful files

                Where several fill a role, the one that you chose wins, else the one with the highest
                ranking, else the one with the lower id.

                Examples:
                  dateline plugins list
                  dateline plugins use analyzer:times org.example.times
                """;
    }

    @Override
    public Set<String> flags() {
        return Set.of(AUTOMATIC);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, PluginException {
        List<String> words = arguments.rest();
        String what = words.isEmpty() ? "list" : words.get(0);
        switch (what) {
            case "list" -> list(streams);
            case "use" -> use(words, arguments.has(AUTOMATIC), streams);
            case "install" -> {
                Plugins.Plugin plugin = plugins.install(Path.of(one(words, "the plugin's jar")));
                streams.line(plugin.name() + " " + plugin.version() + " is installed. An open window takes it up at once; SHA-256 "
                        + plugin.digest() + ".");
            }
            case "remove" -> {
                plugins.remove(one(words, "the plugin's name, as the list has it"));
                streams.line(words.get(1) + " is removed.");
            }
            case "verify" -> {
                return verify(streams);
            }
            default -> throw new UsageException("plugins knows list, use, install, remove and verify, not " + what + ".");
        }
        return ExitCode.DONE;
    }

    private static String one(List<String> words, String what) throws UsageException {
        if (words.size() != 2) {
            throw new UsageException("Name " + what + ".");
        }
        return words.get(1);
    }

    private void list(Streams streams) throws PluginException {
        for (Map.Entry<String, ProviderDescription> each : desk.active(Map.of()).entrySet()) {
            ProviderDescription winner = each.getValue();
            List<String> others = new ArrayList<>();
            for (ProviderDescription other : desk.providers().all()) {
                if (other.fills().contains(each.getKey()) && !other.equals(winner)) {
                    others.add(other.id());
                }
            }
            streams.line(String.format(Locale.ROOT, "%-32s %s %s  %s%s", each.getKey(), winner.id(), winner.version(), winner.label(),
                    others.isEmpty() ? "" : "  (also: " + String.join(", ", others) + ")"));
        }
        for (Plugins.Plugin plugin : plugins.installed()) {
            streams.line("installed: " + plugin.name() + " " + plugin.version() + (plugin.intact() ? "" : "  CHANGED SINCE: it is not started"));
        }
    }

    private void use(List<String> words, boolean automatic, Streams streams) throws UsageException {
        List<String> given = new ArrayList<>(words.subList(1, words.size()));
        if (given.size() == 1 && given.get(0).indexOf('=') > 0) {
            given = List.of(given.get(0).split("=", 2));
        }
        if (given.size() != (automatic ? 1 : 2)) {
            throw new UsageException("Write: plugins use ROLE ID, or plugins use ROLE " + AUTOMATIC + ".");
        }
        String role = given.get(0);
        if (automatic) {
            desk.prefer(role, null);
        } else {
            check(role, given.get(1));
            desk.prefer(role, given.get(1));
        }
        ProviderDescription now = desk.active(Map.of()).get(role);
        streams.line(role + " is filled by " + (now == null ? "nobody" : now.id() + " " + now.version()) + ".");
    }

    private void check(String role, String id) throws UsageException {
        Set<String> fit = new TreeSet<>();
        for (ProviderDescription each : desk.providers().all()) {
            if (each.fills().contains(role)) {
                fit.add(each.id());
            }
        }
        if (!fit.contains(id)) {
            throw new UsageException(fit.isEmpty() ? "There is no role " + role + ". The command list shows them."
                    : id + " does not fill " + role + ". There is: " + String.join(", ", fit) + ".");
        }
    }

    private int verify(Streams streams) throws PluginException {
        boolean intact = true;
        List<Plugins.Plugin> all = plugins.installed();
        for (Plugins.Plugin plugin : all) {
            streams.line(plugin.name() + " " + plugin.version() + ": " + (plugin.intact() ? "as it was installed"
                    : "changed since it was installed, and not started; install it again or remove it"));
            intact &= plugin.intact();
        }
        if (all.isEmpty()) {
            streams.message("No plugins are installed.");
        }
        Safeguards.tell(desk.providers(), streams);
        return intact ? ExitCode.DONE : ExitCode.FAILED;
    }
}
