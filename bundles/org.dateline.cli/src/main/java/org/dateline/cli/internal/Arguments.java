package org.dateline.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What was written behind a command's name. Options may stand anywhere: {@code --name value}, {@code --name=value}, {@code -o value};
 * after {@code --} nothing is an option; {@code -} alone is none. Plain on purpose: it stands in the start of every command.
 */
final class Arguments {

    private static final String O = "-o";

    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {
    }

    /**
     * @param flags options without a value
     * @param valued options with a value
     */
    static Arguments of(List<String> words, Set<String> flags, Set<String> valued) throws UsageException {
        Arguments result = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                result.rest.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                result.rest.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = named(equals < 0 ? word : word.substring(0, equals));
            if (flags.contains(name) && equals < 0) {
                result.add(name, "");
            } else if (valued.contains(name) && equals >= 0) {
                result.add(name, word.substring(equals + 1));
            } else if (valued.contains(name) && i + 1 < words.size()) {
                result.add(name, words.get(++i));
            } else {
                throw wrong(name, flags, valued);
            }
        }
        return result;
    }

    private static String named(String word) {
        return word.equals(O) ? "--output" : word.equals("-h") ? "--help" : word;
    }

    private static UsageException wrong(String name, Set<String> flags, Set<String> valued) {
        if (flags.contains(name)) {
            return new UsageException("The option " + name + " takes no value.");
        }
        if (valued.contains(name)) {
            return new UsageException("The option " + name + " wants a value.");
        }
        Set<String> all = new TreeSet<>(flags);
        all.addAll(valued);
        return new UsageException("There is no option " + name + ". There are: " + String.join(", ", all) + ".");
    }

    private void add(String name, String value) {
        options.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The last value given; null where there is none. */
    @Nullable String value(String name) {
        List<String> values = options.get(name);
        return values == null ? null : values.get(values.size() - 1);
    }

    List<String> values(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** What is no option, in order. */
    List<String> rest() {
        return rest;
    }

    /** {@code ROLE=ID} pairs of an option that may stand several times. */
    Map<String, String> pairs(String name) throws UsageException {
        Map<String, String> pairs = new HashMap<>();
        for (String each : values(name)) {
            int equals = each.indexOf('=');
            if (equals < 1 || equals == each.length() - 1) {
                throw new UsageException(name + " wants NAME=VALUE, not " + each + ".");
            }
            pairs.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
        }
        return pairs;
    }
}
