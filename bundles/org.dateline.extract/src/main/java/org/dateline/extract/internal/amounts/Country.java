package org.dateline.extract.internal.amounts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.jspecify.annotations.Nullable;

/**
 * The country whose dollar, pound or rupee a story means when it does not say: by its address or language tag; for other
 * currencies than the dollar also by the country it names most among those that have one of that name.
 */
final class Country {
    private final @Nullable String own;
    private final Words words;
    private @Nullable Map<String, Integer> named;

    Country(@Nullable String own, Words words) {
        this.own = own;
        this.words = words;
    }

    /** The ISO 4217 code of a currency name here. */
    @Nullable String currency(String name) {
        if (own != null && Currencies.used(name, own)) {
            return Currencies.code(name, own);
        }
        return name.equals("XDL") || name.charAt(0) != 'X' ? Currencies.code(name, null) : Currencies.code(name, mostNamed(name));
    }

    private @Nullable String mostNamed(String name) {
        Map<String, Integer> counts = named;
        if (counts == null) {
            counts = count();
            named = counts;
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean more = entry.getValue() > most || entry.getValue() == most && best != null && entry.getKey().compareTo(best) < 0;
            if (more && Currencies.used(name, entry.getKey())) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private Map<String, Integer> count() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Sense.NATION) && words.capitalised(i) && words.length(i) > 2) {
                counts.merge(Lexicon.letters(words.value(i, Sense.NATION)), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Two letters from the story's address (.au) or language tag (en-AU), or null. */
    static @Nullable String of(Story story) {
        Found<String> language = story.language();
        String tag = language == null ? "" : language.value();
        if (tag.length() == 5 && tag.charAt(2) == '-') {
            return tag.substring(3).toUpperCase(Locale.ROOT);
        }
        Found<String> url = story.url();
        return url == null ? null : ofAddress(url.value());
    }

    static @Nullable String ofAddress(String url) {
        int from = url.indexOf("://");
        int end = from < 0 ? 0 : from + 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = from < 0 ? "" : url.substring(from + 3, end).toLowerCase(Locale.ROOT);
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (top.length() != 2 || top.equals("co") || top.equals("tv") || top.equals("io") || top.equals("me") || top.equals("eu") || top.equals("ai")) {
            return null;
        }
        return top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
    }
}
