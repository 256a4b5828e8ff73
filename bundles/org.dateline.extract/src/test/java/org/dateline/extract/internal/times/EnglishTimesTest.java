package org.dateline.extract.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.dateline.extract.internal.times.DayOrder.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnglishTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 7, 9);

    @Test
    void tuesdayIsTheDayBeforeAWednesdayPublicationAndTheReasonSaysSo() {
        Resolved tuesday = only("He spoke on Tuesday.", WEDNESDAY);
        assertEquals("The sentence says \u201cTuesday\u201d. The story came out on Wednesday 9 July 2025. The Tuesday before it is 8 July 2025.", tuesday.why());
    }

    @Test
    void withoutAPublicationDateNothingIsGuessed() {
        Resolved tuesday = only("He spoke on Tuesday.", null);
        assertEquals("XXXX-WXX-2", tuesday.value());
        assertNull(tuesday.edtf());
        assertNull(only("In May he spoke.", null).edtf());
        assertNull(only("He spoke last week.", null).edtf());
    }

    @Test
    void withoutAPublicationDateAFullDateStillAnchorsTheDayAfter() {
        List<Resolved> times = EnglishTimes.find("He spoke on 3 May 1999. The next day he left.", new int[] {0}, null, Order.UNKNOWN);
        assertEquals("1999-05-04", times.get(1).value());
    }

    @Test
    void whatStandsUnderADateOfItsOwnLineBelongsToIt() {
        String list = "2019\nMarch 3 - Company founded.\nIn the autumn an inspector called.\n2020\n5 January: Audit ordered.\nMonday 3 March 2021\n06:10 The alarm is raised.\n9.15am: The plant is left.";
        List<String> values = EnglishTimes.find(list, new int[] {0}, WEDNESDAY, Order.UNKNOWN).stream().map(Resolved::value).toList();
        assertEquals(List.of("2019", "2019-03-03", "2019-FA", "2020", "2020-01-05", "2021-03-03", "2021-03-03T06:10", "2021-03-03T09:15"), values);
    }

    @Test
    void whoSaysWhatLiesAheadDoesNotMoveItIntoThePast() {
        assertEquals("2025-07-14", only("Falk will have a scan on Monday, Holm said.", WEDNESDAY).value());
        assertEquals("2025-07-07", only("Falk had a scan on Monday, Holm said.", WEDNESDAY).value());
    }

    @Test
    void aWeekdayThatFollowsNothingIsNotGuessed() {
        assertNull(only("The following Tuesday he resigned.", WEDNESDAY).edtf());
    }

    @Test
    void theCountryDecidesBetweenDayAndMonth() {
        String sentence = "It is dated 05/04/2025.";
        assertEquals("2025-04-05", EnglishTimes.find(sentence, new int[] {0}, WEDNESDAY, Order.DAY_FIRST).get(0).value());
        assertEquals("2025-05-04", EnglishTimes.find(sentence, new int[] {0}, WEDNESDAY, Order.MONTH_FIRST).get(0).value());
        assertTrue(EnglishTimes.find(sentence, new int[] {0}, WEDNESDAY, Order.UNKNOWN).get(0).why().contains("either 5 April or 4 May 2025"));
    }

    @Test
    void theStoryAddressNamesTheCountry() {
        assertEquals(Order.DAY_FIRST, StoryCountry.byAddress("https://www.news.example.uk/story?a=1"));
        assertEquals(Order.MONTH_FIRST, StoryCountry.byAddress("https://news.example.us:8080"));
        assertEquals(Order.UNKNOWN, StoryCountry.byAddress("https://news.example.com/x.uk"));
        assertEquals(Order.UNKNOWN, StoryCountry.byAddress("news.example.uk"));
    }

    @Test
    void aZoneIsKeptOnlyWhereTheLettersMeanOneOffset() {
        assertEquals("-04:00", only("It starts at 9:40 p.m. EDT on July 12.", WEDNESDAY).zone());
        assertNull(only("It starts at 9:40 p.m. IST on July 12.", WEDNESDAY).zone());
        assertNull(only("It starts at 9:40 p.m. on July 12.", WEDNESDAY).zone());
    }

    @Test
    void somethingEarlierThisYearLiesBetweenNewYearAndPublication() {
        assertEquals("2025-01-01/2025-07-09", String.valueOf(only("He said so earlier this year.", WEDNESDAY).edtf()));
        assertEquals("2025", String.valueOf(only("He will do so later this year.", WEDNESDAY).edtf()));
        assertEquals("2025-07-07/2025-07-09", String.valueOf(only("He did so this week.", WEDNESDAY).edtf()));
        assertEquals("2025-07-07/2025-07-13", String.valueOf(only("He will do so this week.", WEDNESDAY).edtf()));
    }

    @Test
    void aClockTimeWithoutADayIsLikelyOfThePublicationAndMarkedSo() {
        assertEquals("2025-07-09T21:40?", String.valueOf(only("It starts at 9:40 p.m.", WEDNESDAY).edtf()));
        assertNull(only("It starts at 9:40 p.m.", null).edtf());
    }

    @Test
    void weeksAgoIsAboutADay() {
        assertEquals("2025-06-25~", String.valueOf(only("He left two weeks ago.", WEDNESDAY).edtf()));
    }

    @Test
    void aLengthThatReachesToThePublicationHasAnInterval() {
        assertEquals("2022-07-09~/2025-07-09", String.valueOf(only("Prices doubled in the past three years.", WEDNESDAY).edtf()));
        assertNull(only("The siege lasted three years.", WEDNESDAY).edtf());
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "\ud83d\udcf0 He spoke on Tuesday.\nShe left in May.";
        List<Resolved> times = EnglishTimes.find(text, new int[] {0, 24}, WEDNESDAY, Order.UNKNOWN);
        assertEquals("Tuesday", text.substring(times.get(0).start(), times.get(0).end()));
        assertEquals("May", text.substring(times.get(1).start(), times.get(1).end()));
    }

    @Test
    void aSentenceCutAfterAnAbbreviatedMonthIsReadWhole() {
        String text = "It was pushed to Aug. 1 by them.";
        assertEquals("2025-08-01", EnglishTimes.find(text, new int[] {0, 22}, WEDNESDAY, Order.UNKNOWN).get(0).value());
    }

    @Test
    void theReasonNeverHangsOnTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("2025-06-24", only("IT WAS ON FRIDAY, JUNE 24, 2025 IN INDIA".toLowerCase(Locale.ROOT).replace("june", "June"), WEDNESDAY).value());
            assertTrue(only("It closed on Friday.", WEDNESDAY).why().contains("Friday"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void otherLanguagesKeepTheirDatesInDigits() {
        List<Resolved> times = CalendarTimes.find("Am 24.06.2025 und 2025-07-09T18:56+09:00, May sagte nichts.", new int[] {0}, "de", WEDNESDAY, Order.UNKNOWN);
        assertEquals("2025-06-24 2025-07-09T18:56 +09:00", times.get(0).value() + " " + times.get(1).value() + " " + times.get(1).zone());
        assertEquals(2, times.size());
    }

    @Test
    void textMadeToBeSlowIsReadInOnePass() {
        for (String unit : List.of("May ", "the last ", "1 May and ", "12:30 ", "early ", "a year and ", "2019-", "1,", "the end of ", "\u201c", "On Tuesday ", "Monday to ", "12:30 (0300 GMT) ", "10 years ago ", "Monday after ", "said Friday and ")) {
            String text = unit.repeat(60_000 / unit.length());
            for (Resolved time : EnglishTimes.find(text, new int[] {0}, WEDNESDAY, Order.UNKNOWN)) {
                assertTrue(time.start() < time.end() && time.end() <= text.length());
            }
        }
    }

    @Test
    void aStoryOfLongAgoGoesOnInItsOwnYears() {
        String life = "He was born in 1811, went to school in 1823, failed in 1828 and 1829, and wrote in 1830. In 1831 he was arrested; in October he stood trial. "
                + "He died in 1832. His work was printed in 1846 and 1870. ";
        List<Resolved> times = EnglishTimes.find(life, new int[] {0}, WEDNESDAY, Order.UNKNOWN);
        assertEquals("1831-10", times.stream().filter(time -> life.startsWith("October", time.start())).findFirst().orElseThrow().value());
        assertEquals("2024-10", only("In October he stood trial.", WEDNESDAY).value());
    }

    private static Resolved only(String sentence, @Nullable LocalDate published) {
        List<Resolved> times = EnglishTimes.find(sentence, new int[] {0}, published, Order.UNKNOWN);
        assertEquals(1, times.size(), times::toString);
        return times.get(0);
    }
}
