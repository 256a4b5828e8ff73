package org.dateline.extract.internal.text;

import java.util.List;

/**
 * A country or territory with a code of its own.
 *
 * @param code ISO 3166-1, two letters
 * @param name the name that newspapers use
 * @param otherNames long, short and former names, abbreviations
 * @param demonyms what its people and things are called: "Korean", "Spaniard"; none where no word is in use
 * @param capitals seats of government, also in other spellings; the first is the capital
 */
public record Country(String code, String name, List<String> otherNames, List<String> demonyms, List<String> capitals) {}
