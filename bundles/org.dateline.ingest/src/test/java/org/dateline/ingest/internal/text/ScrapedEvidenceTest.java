package org.dateline.ingest.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a scraped story and when it came out, from the lines between headline and story. */
class ScrapedEvidenceTest {

    private static final String MENU = "- [Home](/)\n- [Harbour](/harbour)\n- [Weather](/weather)\n\n";

    private static final String ENGLISH =
            """
            The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.

            “We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.
            """;

    private static final String GERMAN =
            """
            Der Hafenrat hat am Montag beschlossen, das Nordbecken auszubaggern, und damit einen Streit beendet, der zehn Jahre gedauert hat.

            „Wir haben lange genug gewartet“, sagte Bürgermeisterin Ada Holm nach der Abstimmung, die knapper war als erwartet.
            """;

    private static Story read(String lines, String prose) throws Exception {
        return MemorySource.of("story.md", MENU + "# Basin to be dredged at last\n\n" + lines + "\n\n" + prose).readBy(new TextReader()).only();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jonas Eker\n\n5 March 2024 at 9:35 PM", "Jonas Eker, Harbour Post\n\nUpdated 5 March 2024", "News by [Jonas Eker](/authors/jonas-eker) News reporter\n\n5 March 2024",
        "By [Jonas Eker](/authors/jonas-eker), one of two reporters who have followed the harbour and all who sail from it since the great flood of the year 2011, when the basin was closed.",
        "[Jonas Eker](/people-of-the-post/jonas-eker)",
    })
    void aNameOverTheDateOrLeadingToItsOwnPageIsTheAuthor(String lines) throws Exception {
        assertEquals(List.of("Jonas Eker"), read(lines, ENGLISH).authors().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Updated: 7 March 2024, published: 5 March 2024 | 2024-03-05", "Last updated 7 March 2024; 5 March 2024 | 2024-03-05", "Member since 1 January 2011; 5 March 2024 | 2024-03-05", "Updated 5 March 2024 | 2024-03-05",
    })
    void aDayOfPublicationCountsBeforeOneOfAChange(String lines, String day) throws Exception {
        assertEquals(day, read(lines.replace("; ", "\n\n"), ENGLISH).published().value().toString());
    }

    @Test
    void figuresAreReadAsTheCountryOfTheTextWritesThem() throws Exception {
        assertEquals("2024-03-05", read("03/05/2024", ENGLISH).published().value().toString());
        assertEquals("2024-03-05", read("05/03/2024", GERMAN).published().value().toString());
        assertEquals("2024-03-05", read("05/03/2024 [Harbour](https://harbourpost.co.uk/harbour)", ENGLISH).published().value().toString());
    }
}
