package org.dateline.ingest.internal.prose;

import java.util.Set;

/** The words of bylines in the languages of the news pages that reach a newsroom most often, in lower case. */
final class BylineWords {

    /** Before the names. */
    static final Set<String> BY = Set.of("by", "von", "par", "por", "di", "door", "av", "af", "przez");

    /** The kind of piece or work, before the word for "by": {@code Ein Kommentar von}, {@code Propos recueillis par}. */
    static final Set<String> PIECE = Set.of(
            "analysis", "news", "opinion", "review", "report", "exclusive", "commentary", "column", "perspective", "story", "words", "text", "interview", "written", "reported", "posted", "published",
            "submitted", "created", "contributed", "reporting", "ein", "eine", "der", "die", "das", "kommentar", "analyse", "gastbeitrag", "gastkommentar", "reportage", "bericht", "essay", "kolumne",
            "glosse", "leitartikel", "meinung", "verfasst", "geschrieben", "gespeichert", "erstellt", "eingestellt", "veröffentlicht", "rezension", "kritik", "un", "une", "propos", "recueillis", "publié", "écrit", "rédigé",
            "article", "texte", "tribune", "chronique", "entretien", "una", "escrito", "publicado", "análisis", "opinión", "artículo", "crónica", "reportaje", "entrevista", "texto", "columna", "a",
            "cura", "articolo", "scritto", "analisi", "intervista", "pubblicato", "geschreven", "geplaatst", "verslag", "skrevet", "skriven", "tekst", "matéria", "análise", "reportagem");

    /** Before a colon, with or without a word for "by" after it: {@code Text: Anna Berg}. */
    static final Set<String> LABELS = Set.of(
            "by", "von", "par", "por", "di", "text", "texte", "texto", "testo", "tekst", "words", "redaktion", "kolumne", "kommentar", "author", "authors", "autor", "autorin", "autoren", "autora", "autores",
            "autore", "auteur", "auteurs", "writer", "reporter", "interview", "story", "schrijver", "автор", "авторы", "текст", "текста", "كتب", "كتبت", "بقلم", "تحرير", "إعداد", "نویسنده", "מאת", "yazan", "haber", "yazar", "oleh", "penulis", "írta", "szerző", "γράφει", "συντάκτης");

    /** Before the names without a colon: {@code Autoren Anna Berg und Jan Kuhn}. */
    static final Set<String> AUTHORS = Set.of("author", "authors", "autor", "autorin", "autoren", "autora", "autores", "autore", "autori", "auteur", "auteurs");

    /** Between two names. */
    static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "e", "en", "och", "og", "i", "with", "mit", "avec", "con");

    /** Small words inside a name. */
    static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "v.", "vom", "la", "le", "los", "las", "du", "dos", "das", "al", "bin", "ibn", "ter", "ten", "zu", "el", "y", "e", "st");

    /** A name of two words that begins so is a paper's. */
    static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "el", "los", "il", "lo", "die", "der", "das");

    /** In no person's name: offices, agencies, kinds of house, words of the frame of a page. */
    static final Set<String> NOT_NAMES = Set.of(
            "admin", "administrator", "staff", "editor", "editors", "editorial", "team", "redaktion", "redazione", "redaction", "rédaction", "redactie", "redakcja", "redaksjonen",
            "redacción", "redação", "newsroom", "desk", "contributor", "contributors", "contributing", "correspondent", "reporter", "writer", "writers", "reporters", "author", "authors", "columnist", "officer", "guest",
            "webmaster", "anonymous", "news", "press", "release", "service", "agencies", "agency", "unknown", "online", "wire", "reports", "report", "posted", "published",
            "updated", "read", "share", "follow", "view", "posts", "comments", "comment", "email", "twitter", "facebook", "january", "february",
            "march", "july", "september", "october", "november", "december", "pm", "am", "edt", "est", "gmt", "www",
            "reuters", "ap", "afp", "dpa", "epa", "upi", "pti", "ani", "efe", "ansa", "pap", "jiji", "kyodo", "xinhua", "tass", "yonhap", "associated", "presse", "bloomberg", "media", "magazine", "university", "institute",
            "institut", "universität", "school", "college", "verlag", "magazin", "zeitung", "ministerium", "ministry", "association", "foundation", "stiftung", "redakteur", "redakteurin",
            "television", "fernsehen", "rundfunk", "broadcasting", "radio", "tv", "pressemitteilung", "redaktionsteam", "autorenteam", "gastautor", "gastbeitrag", "home", "photo", "image", "images", "photography", "getty", "this", "that", "these", "our", "your", "their", "its", "his", "the",
            "keine", "kommentare", "comentarios", "commentaires", "commenti", "rezept", "artikel", "mehr", "more", "article", "articles", "veröffentlicht", "publié", "publicado", "aktualisiert", "illustration", "illustrationen", "foto", "fotos", "photos", "telefon", "video", "daily", "times", "herald", "gazette", "tribune", "chronicle", "newspaper", "newspapers");

    /** A paper's name behind a person's ends so, if a person's name may too. */
    static final Set<String> PAPERS = Set.of(
            "post", "journal", "star", "mail", "sun", "telegraph", "guardian", "mirror", "express", "observer", "independent", "globe", "record", "examiner", "bulletin", "courier", "standard");

    /** What they end is the name of a company. */
    static final Set<String> COMPANIES = Set.of("gmbh", "ag", "se", "kg", "inc", "inc.", "llc", "ltd", "ltd.", "plc", "e.v.", "sa", "s.a.", "srl", "b.v.", "oy", "ab", "co.");

    /** German words for offices end so. */
    static final Set<String> OFFICE_ENDINGS = Set.of("leiter", "leiterin", "sprecher", "sprecherin", "redakteur", "redakteurin", "referent", "referentin", "korrespondent", "korrespondentin");

    /** What may stand before a name and is none of it: titles, {@code our correspondent}. */
    static final Set<String> BEFORE_NAMES = Set.of(
            "dr.", "dr", "prof.", "prof", "professor", "mr.", "mrs.", "ms.", "herr", "frau", "sir", "our", "unserem", "unserer", "korrespondenten", "korrespondentin", "reporter", "reporterin", "redakteur",
            "redakteurin", "correspondent", "notre", "nos", "correspondant", "correspondante", "envoyé", "envoyée", "spécial", "spéciale", "nuestro", "nuestra", "corresponsal", "onze", "redacteur",
            "redactrice", "correspondente", "verslaggever", "nostro", "inviato", "la", "el");

    /** A name is over before them. */
    static final Set<String> AFTER_NAMES = Set.of(
            "on", "in", "at", "for", "of", "from", "is", "senior", "chief", "columnist", "editor-in-chief", "deputy", "managing", "freelance", "special", "political", "am", "um", "à", "der", "über",
            "officer", "director", "president", "manager", "founder");

    private BylineWords() {}
}
