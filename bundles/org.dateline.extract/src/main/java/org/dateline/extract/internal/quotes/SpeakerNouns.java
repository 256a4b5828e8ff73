package org.dateline.extract.internal.quotes;

import java.util.List;
import java.util.Set;

/** Common nouns of those who speak, in small letters: bodies, documents, persons. */
final class SpeakerNouns {

    private static final Set<String> BODIES = Set.of("paper", "newspaper", "magazine", "company", "firm", "group", "ministry", "department", "agency",
            "committee", "commission", "council", "court", "government", "administration", "party", "union", "bank", "police", "team", "club",
            "association", "organisation", "organization", "institute", "university", "school", "website", "board", "network", "station", "channel",
            "airline", "municipality", "federation", "foundation", "charity", "hospital", "office", "embassy", "regulator", "retailer", "operator",
            "manufacturer", "automaker", "carrier", "lender", "insurer", "broadcaster", "watchdog", "alliance", "coalition", "secretariat", "army",
            "military", "navy", "authority", "bureau", "centre", "center", "institution", "business", "studio", "publisher", "outlet", "parliament", "senate", "city");
    /** Bodies that a story calls so without saying which: the one it told of last. */
    private static final Set<String> ANY_BODY = Set.of("company", "firm", "group", "agency", "organisation", "organization", "association", "club",
            "charity", "airline", "retailer", "manufacturer", "automaker", "carrier", "lender", "insurer", "broadcaster", "foundation",
            "federation", "institution", "studio", "publisher", "developer", "startup", "start-up", "chain", "brand", "maker", "outlet", "network");
    private static final Set<String> DOCUMENTS = Set.of("statement", "report", "study", "survey", "poll", "letter", "article", "post", "tweet", "email",
            "e-mail", "message", "memo", "release", "lawsuit", "suit", "complaint", "indictment", "filing", "document", "paper", "notice", "advisory", "editorial",
            "column", "comment", "video", "note", "affidavit", "petition", "book", "essay", "blog", "communique", "communiqué");
    /** Of those, what somebody gives out to say something: "the statement said" is what its giver said. */
    private static final Set<String> VOICED = Set.of("statement", "letter", "post", "tweet", "email", "e-mail", "message", "memo", "release", "notice",
            "advisory", "comment", "note", "communique", "communiqué", "caption");
    private static final Set<String> OFFICES = Set.of("president", "minister", "premier", "chancellor", "governor", "mayor", "senator", "chief",
            "chairman", "chairwoman", "director", "secretary", "ambassador", "candidate", "leader", "commander", "coach", "manager", "captain",
            "player", "striker", "author", "writer", "singer", "actor", "actress", "artist", "lawyer", "judge", "professor", "doctor", "activist",
            "founder", "owner", "star", "king", "queen", "prince", "pope", "bishop", "cardinal");
    /** What a story calls somebody whom it has just named. */
    private static final Set<String> EPITHETS = Set.of("official", "politician", "legend", "billionaire", "millionaire", "tycoon", "mogul", "star",
            "entrepreneur", "businessman", "businesswoman", "lawmaker", "legislator", "mp", "congressman", "congresswoman", "representative", "actor",
            "actress", "singer", "rapper", "musician", "author", "novelist", "writer", "comedian", "filmmaker", "director", "player", "footballer",
            "striker", "midfielder", "defender", "winger", "goalkeeper", "skipper", "captain", "champion", "athlete", "swimmer", "golfer", "boxer",
            "cricketer", "batsman", "bowler", "quarterback", "pitcher", "teenager", "native", "frontman", "designer", "chef", "scientist", "researcher",
            "professor", "academic", "economist", "analyst", "expert", "activist", "campaigner", "diplomat", "envoy", "leader", "republican", "democrat",
            "veteran", "graduate", "presenter", "broadcaster", "artist", "poet", "playwright", "historian", "physicist", "biologist", "executive",
            "ceo", "boss", "senator", "minister", "premier", "mayor", "governor", "president", "coach", "manager", "founder", "backbencher", "man", "woman", "boy", "girl", "pensioner", "mother", "father", "mum", "dad",
            "grandmother", "grandfather", "widow", "widower", "farmer", "fisherman", "driver", "teacher", "student", "nurse", "hopeful", "challenger", "crossbencher", "independent", "incumbent", "spokesman", "spokeswoman", "spokesperson");
    private static final List<String> PERSON_ENDINGS = List.of("man", "woman", "person", "er", "or", "ist", "ian", "ant", "ent", "boy", "girl", "friend");
    private static final List<String> PLURALS = List.of("people", "police", "men", "women", "some", "many", "others", "children", "both", "most", "several");

    private SpeakerNouns() {
    }

    static boolean isBody(String noun) {
        return BODIES.contains(noun);
    }

    static boolean isAnyBody(String noun) {
        return ANY_BODY.contains(noun);
    }

    static boolean isDocument(String noun) {
        return DOCUMENTS.contains(noun);
    }

    static boolean isVoiced(String noun) {
        return VOICED.contains(noun);
    }

    static boolean isOffice(String noun) {
        return OFFICES.contains(noun);
    }

    static boolean isEpithet(String noun) {
        return EPITHETS.contains(noun);
    }

    /** Whether the noun is what one calls a single person: an office, an epithet, or a word that ends as such words do. */
    static boolean isPerson(String noun) {
        return !isBody(noun) && !isDocument(noun) && !isPlural(noun)
                && (isOffice(noun) || isEpithet(noun) || PERSON_ENDINGS.stream().anyMatch(noun::endsWith));
    }

    static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.equals("'s") && !noun.equals("\u2019s") || PLURALS.contains(noun);
    }
}
