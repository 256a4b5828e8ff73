package org.dateline.ui.api;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words on screen of one package: {@code messages.properties} beside a class of it, and {@code messages_ko.properties} and so on
 * in UTF-8. Immutable, any thread.
 */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages in the package of this class. */
    public static Messages of(Class<?> neighbour, Locale language) {
        return new Messages(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", language,
                neighbour.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The message with <code>{0}</code>, <code>{1}</code> ... replaced; quotation marks have no meaning in it. */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The message for a number, which is <code>{0}</code>: {@code key.one} for one, else {@code key.other}. */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = grouped(number);
        System.arraycopy(more, 0, values, 1, more.length);
        return get(key + (number == 1 ? ".one" : ".other"), values);
    }

    /** 12,345 */
    public static String grouped(long number) {
        // said for each of thousands of lanes and rows, nearly always of a small number
        return number >= 0 && number < 1000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }
}
