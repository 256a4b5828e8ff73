package org.dateline.views.internal;

import java.util.Locale;

import org.dateline.ui.api.Messages;

/** The words of these views. */
public final class Words {

    private Words() {
    }

    public static Messages of(Locale language) {
        return Messages.of(Words.class, language);
    }
}
