package org.dateline.extract.internal.lexis;

/** What a word of the time and amount lexicon can be; a word may have several senses. The value that goes with a sense stands in the lexicon. */
public enum Sense {
    /** 1 January to 12 December. */
    MONTH,
    /** 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** "Mondays": the weekday, 1 to 7. */
    WEEKDAYS,
    /** A month or weekday written short ("Sept", "Tue"). */
    ABBREVIATED,
    /** A month or weekday that is also a common word or a name ("may", "sun", "april"). */
    DOUBTFUL,
    /** A time unit in the singular; the value is the ordinal of a calendar unit. */
    UNIT,
    /** A time unit in the plural. */
    UNITS,
    /** A time unit written short ("hrs"): only after a number. */
    UNIT_SHORT,
    /** One time unit as an adjective ("yearlong"). */
    UNIT_LONG,
    /** A number word, 0 to 90. */
    NUMBER,
    /** A power of ten that multiplies the number before it; the value is the exponent. */
    SCALE,
    /** A power of ten that is glued to its number ("bn", "m", "k"). */
    SCALE_SHORT,
    DOZEN, HALF,
    /** A part of a whole in words ("thirds"); the value is how many make the whole. */
    FRACTION,
    /** An ordinal word, 1 to 100. */
    ORDINAL,
    /** "st", "nd", "rd", "th" after digits. */
    ORDINAL_SUFFIX,
    /** "nineties": 90. */
    DECADE,
    /** Days from the day of speaking: yesterday -1. */
    DEICTIC,
    /** A part of the day; the value is the ordinal of a part of day. */
    PART,
    /** "mornings". */
    PARTS,
    /** 1 spring to 4 winter. */
    SEASON,
    SEASONS,
    LAST, PAST, PREVIOUS, THIS, NEXT, COMING, FOLLOWING, SAME, THAT, OPENING, CLOSING,
    AGO, EARLIER, LATER, BEFORE, AFTER,
    EARLY, LATE, MID, MIDDLE, START, END, REST,
    /** Words that make a number about ("roughly"). */
    APPROX,
    /** "more", "over": the number is a lower bound; value 1 when "than" must follow. */
    MORE,
    /** "less", "under": the number is an upper bound; value 1 when "than" must follow. */
    LESS,
    /** Words before "over" and "under" that belong to the number ("just over"). */
    JUST,
    THAN, LEAST, MOST, UP,
    THE, A, FEW, COUPLE, EVERY, OTHER, OF, AND, OR, TO, FROM, BETWEEN, UNTIL, THROUGH, ON, AT, IN, SINCE, BY, FOR, DURING, WITHIN, OLD,
    /** A word before a bare number that makes it a year ("in", "since"). */
    YEAR_CUE,
    /** A word before a bare number that makes it no year ("flight", "No"). */
    NUMBER_CUE,
    /** A noun that follows a year ("2012 election"). */
    YEAR_NOUN,
    /** Adverb or adjective of recurrence; the value is the unit. */
    FREQUENCY,
    ONCE, TIMES,
    FISCAL, ERA,
    /** Minutes east of UTC; 9999 where the letters are used for several zones. */
    ZONE,
    /** 0 am, 12 pm. */
    AMPM,
    CLOCK,
    LONG, VAGUE_PAST, VAGUE_PRESENT, VAGUE_FUTURE, RECENT, AHEAD,
    /** A title before a name ("Mrs", "Senator"). */
    TITLE,
    /** A verb form of the past. */
    VERB_PAST,
    /** A word that looks ahead ("will", "scheduled"). */
    VERB_FUTURE,
    /** A verb of the present that looks ahead by what stands beside it ("hosts Spain", "go to the polls"). */
    VERB_FIXTURE,
    /** A word of the present tense that is a verb for sure ("is"). */
    VERB_PRESENT,
    /** A verb of saying. */
    SAYING,
    /** What a feast is kept with ("tree"): beside it the feast's name is no day. */
    CUSTOM,
    /** First word of a holiday's name. */
    HOLIDAY,
    PERCENT, POINT,
    /** A currency in words; the value is its letter code, see {@link Lexicon#letters}. */
    CURRENCY,
    /** A currency code or abbreviation that stands before or behind the number; the value is its letter code. */
    CURRENCY_CODE,
    /** A hundredth of a currency. */
    CENT,
    /** A country or its people, before a currency; the value is the country's letter code. */
    NATION,
    /** A unit of measure; the value is its place in the list of measures. */
    MEASURE,
    /** A short unit of measure: glued to or right behind its number. */
    MEASURE_SHORT,
    /** A plural that does not end in s ("people"). */
    FOLK,
    /** A word that begins a time expression beside those of the other senses ("all"). */
    STARTER,
    /** "his", "their": what follows is an age, not a decade. */
    WHOSE,
    /** A noun that makes "today's" mean these times. */
    GENERIC,
    /** A word that can not be what is counted ("who", "the"). */
    FUNCTION
}
