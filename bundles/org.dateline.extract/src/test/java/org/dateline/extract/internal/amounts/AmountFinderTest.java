package org.dateline.extract.internal.amounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The seller wants $1.5 billion for it. | $1.5 billion MONEY 1500000000 USD
        The state pays US$40bn. | US$40bn MONEY 40000000000 USD
        Canberra adds A$75 million. | A$75 million MONEY 75000000 AUD
        It cost €3m. | €3m MONEY 3000000 EUR
        The fine is 500 million Australian dollars. | 500 million Australian dollars MONEY 500000000 AUD
        A ticket is 20 U.S. dollars. | 20 U.S. dollars MONEY 20 USD
        The share costs 50 cents. | 50 cents MONEY 0.5 USD
        The road costs Rs 500 crore. | Rs 500 crore MONEY 5000000000 INR
        He was fined R120 000 in Durban. | R120 000 MONEY 120000 ZAR
        They raised 12 million Swiss francs. | 12 million Swiss francs MONEY 12000000 CHF
        A kilo is 12CUP there. | 12CUP MONEY 12 CUP
        Output grew 5 per cent. | 5 per cent PERCENT 5 %
        Rates rose 0.25 percentage points. | 0.25 percentage points PERCENT 0.25 pp
        Rates rose 25 basis points. | 25 basis points PERCENT 25 bp
        Profit changed by -0.3%. | -0.3% PERCENT -0.3 %
        The town lies 12 kilometres inland. | 12 kilometres QUANTITY 12 km
        The wind blew at 90 miles per hour. | 90 miles per hour QUANTITY 90 mi/h
        The field is 3,000 square miles large. | 3,000 square miles QUANTITY 3000 mi²
        """)
    void anAmountIsReadWithItsUnit(String sentence, String expected) {
        assertEquals(List.of(expected), show(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Pentagon may move 4,500 of the 28,500 U.S. troops. | 4500 troops, 28500 troops
        Some 300 injured people were flown out. | ~300 people
        The two countries' ministers met three American officials. | 2 countries, 3 officials
        It killed two dozen fishermen. | 24 fishermen
        """)
    void aQuantityNamesWhatIsCounted(String sentence, String expected) {
        List<String> found = new ArrayList<>();
        for (FoundAmount amount : find(sentence).amounts()) {
            found.add((amount.approximate() ? "~" : "") + FoundAmount.decimal(amount.value()) + " " + amount.of());
        }
        assertEquals(expected, String.join(", ", found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It needs more than 40 votes. | 40..null
        It needs at least $5 million. | 5000000..null
        It holds up to 150 people. | null..150
        It cost $10-15 million. | 10000000..15000000
        It cost between $12 million and $20 million. | 12000000..20000000
        Prices rose 5 to 10 percent. | 5..10
        It cut costs by almost 18 percent. | null..18
        """)
    void boundsAreReadFromTheWordsAround(String sentence, String expected) {
        FoundAmount amount = find(sentence).amounts().get(0);
        assertEquals(expected, FoundAmount.decimal(amount.low()) + ".." + FoundAmount.decimal(amount.high()));
    }

    @Test
    void aChangeFromOneStateToAnotherIsTwoAmounts() {
        assertEquals(List.of("10 PERCENT 10 %", "15 percent PERCENT 15 %"), show("The rate rose from 10 to 15 percent."));
    }

    @Test
    void aConversionInBracketsIsPairedBothWays() {
        AmountFinder.Result found = find("Seoul agreed to pay 1.52 trillion won ($1.11 billion) and 5 miles (8 kilometres) of road, then $4.");
        assertArrayEquals(new int[] {1, 0, 3, 2, -1}, Conversions.pairs(found.words(), found.amounts()));
    }

    @Test
    void datesFlightsAndModelsAreNoAmounts() {
        assertEquals(List.of(), show("In 2012 Flight 370 left on March 8 with COVID-19 cases, F-16 jets and Article 5 rights."));
    }

    @Test
    void wonIsAVerbWhereItDoesNotCount() {
        assertEquals(List.of(), show("Team 5 won the cup and Team 12 won their match."));
    }

    @Test
    void aDollarIsTheCountrysOwnWhereTheAddressSaysIt() {
        AmountFinder.Result found = AmountFinder.find("It cost $5 million.", new int[] {0}, new int[0], Country.ofAddress("https://news.example.au/a"));
        assertEquals("AUD", found.amounts().get(0).unit());
    }

    @Test
    void aPoundIsTheOneOfTheCountryTheStoryNames() {
        AmountFinder.Result found = find("In Egypt the Egyptian council gave 300 million pounds.");
        assertEquals("EGP", found.amounts().get(0).unit());
    }

    @Test
    void aMillionNumbersInOneSentenceAreReadInOnePass() {
        String text = "1,".repeat(200_000) + " $".repeat(100_000) + " 5 of the".repeat(50_000);
        assertEquals(List.of("$ 5 MONEY 5 USD"), show(text));
    }

    private static AmountFinder.Result find(String sentence) {
        return AmountFinder.find(sentence, new int[] {0}, new int[0], null);
    }

    private static List<String> show(String sentence) {
        AmountFinder.Result found = AmountFinder.find(sentence, new int[] {0}, taken(sentence), null);
        List<String> shown = new ArrayList<>();
        for (FoundAmount amount : found.amounts()) {
            shown.add(found.words().print(amount.from(), amount.to()) + " " + amount.kind() + " " + FoundAmount.decimal(amount.value()) + " " + amount.unit());
        }
        return shown;
    }

    /** The dates of the sentence with March in it. */
    private static int[] taken(String sentence) {
        int date = sentence.indexOf("March 8");
        int year = sentence.indexOf("2012");
        return date < 0 ? new int[0] : new int[] {year, year + 4, date, date + 7};
    }
}
