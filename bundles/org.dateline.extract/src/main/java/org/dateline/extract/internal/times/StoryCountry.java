package org.dateline.extract.internal.times;

import java.util.Locale;
import java.util.Set;

import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** What the address and the language of a story say of the order in which its country writes day and month. */
final class StoryCountry {
    private static final Set<String> MONTH_FIRST = Set.of("us", "ph", "gov", "mil");
    private static final Set<String> NO_COUNTRY = Set.of("com", "org", "net", "info", "int", "edu", "tv", "io", "co", "news", "eu", "app", "dev", "ai", "biz", "ca", "me");

    private StoryCountry() {
    }

    static DayOrder.Order dayOrder(Story story) {
        DayOrder.Order byLanguage = byLanguage(value(story.language()));
        return byLanguage != DayOrder.Order.UNKNOWN ? byLanguage : byAddress(value(story.url()));
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private static DayOrder.Order byLanguage(String tag) {
        int dash = tag.indexOf('-');
        if (dash < 0 || tag.length() != dash + 3) {
            return DayOrder.Order.UNKNOWN;
        }
        String country = tag.substring(dash + 1).toLowerCase(Locale.ROOT);
        return country.equals("ca") ? DayOrder.Order.UNKNOWN : MONTH_FIRST.contains(country) ? DayOrder.Order.MONTH_FIRST : DayOrder.Order.DAY_FIRST;
    }

    /** By the last part of the host name; one of two letters is a country. */
    static DayOrder.Order byAddress(String url) {
        int from = url.indexOf("://");
        if (from < 0) {
            return DayOrder.Order.UNKNOWN;
        }
        int end = from + 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(from + 3, end).toLowerCase(Locale.ROOT);
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (MONTH_FIRST.contains(top)) {
            return DayOrder.Order.MONTH_FIRST;
        }
        return NO_COUNTRY.contains(top) || top.length() != 2 ? DayOrder.Order.UNKNOWN : DayOrder.Order.DAY_FIRST;
    }
}
