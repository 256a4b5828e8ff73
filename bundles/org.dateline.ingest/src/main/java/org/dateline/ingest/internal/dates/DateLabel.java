package org.dateline.ingest.internal.dates;

import java.util.Locale;

/** What the words beside a date say that it is the date of, in the languages of the news pages that reach a newsroom most often. */
public enum DateLabel {
    /** Of publication: {@code Published}, {@code Veröffentlicht am}, {@code 发布}. */
    PUBLISHED(
            "publi", "posted", "created", "written on", "geschrieben", "veröffentlicht", "erstellt", "verfasst", "beitrag wurde", "artikel wurde", "erschienen", "datum", "dato",
            "fecha", "data ", "date", "datë", "pubblicat", "inserit", "geplaatst", "gepost", "publik", "dodano", "wydan", "vydáno", "zveřejněno", "zverejnené", "objavljen", "megjelen",
            "közzétéve", "julkaistu", "udgivet", "offentliggjort", "lagt ut", "yayın", "giriş", "eklenme", "опубликован", "размещен", "дата", "створено", "опубліковано", "публикуван",
            "δημοσι", "نشر", "تاريخ", "انتشار", "פורסם", "发布", "發布", "发表", "發表", "刊登", "公開", "掲載", "投稿", "配信", "入力", "입력", "등록", "게시", "발행", "승인", "작성", "เผยแพร่", "đăng"),
    /** Of a change: {@code Last updated}, {@code Zuletzt geändert}, {@code 更新}. */
    CHANGED(
            "updat", "modif", "edited", "revised", "changed", "last review", "aktualisiert", "geändert", "bearbeitet", "zuletzt", "überarbeitet", "actuali", "mis à jour", "mise à jour", "maj le", "maj :", "aggiorna",
            "atualiz", "bijgewerkt", "gewijzigd", "uppdatera", "oppdater", "opdater", "endret", "päivitetty", "muokattu", "aktualiz", "zmodyfikowan", "upraveno", "frissít", "módosít",
            "güncelle", "обновлен", "изменен", "оновлено", "обновена", "ενημέρωση", "تحديث", "עודכן", "更新", "修订", "수정", "cập nhật", "ažurir", "posodobljen", "ultima modifica"),
    /** Of something else: a comment, a membership, an event, a visit. */
    OTHER(
            "comment", "kommentar", "says:", "said on", "reply", "replied", "antwort", "registriert", "member since", "joined", "mitglied seit", "born", "geboren", "deadline", "expires",
            "valid until", "gültig bis", "retrieved", "accessed", "abgerufen", "copyright", "©", "all rights", "founded", "gegründet", "seit "),
    /** The words do not say. */
    NONE;

    private final String[] signs;

    DateLabel(String... signs) {
        this.signs = signs;
    }

    /** Reads the words around a date; where they speak of publication and of change, the first of the two counts. */
    public static DateLabel of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (OTHER.at(lower) < Integer.MAX_VALUE) {
            return OTHER;
        }
        int published = PUBLISHED.at(lower);
        int changed = CHANGED.at(lower);
        // "updated" and "Aktualisierungsdatum" hold words of publication, so a change that comes later in the same words counts
        if (changed < Integer.MAX_VALUE && (changed <= published || published + 12 > changed)) {
            return CHANGED;
        }
        return published < Integer.MAX_VALUE ? PUBLISHED : NONE;
    }

    /** Reads the words up to a date and those after it, which on many pages invite to comment or count the comments. */
    public static DateLabel of(String upToDate, String after) {
        DateLabel before = of(upToDate);
        if (before != NONE) {
            return before;
        }
        String words = after.toLowerCase(Locale.ROOT).replace("comment", "").replace("kommentar", "");
        return of(words);
    }

    private int at(String lower) {
        int first = Integer.MAX_VALUE;
        for (String sign : signs) {
            int at = lower.indexOf(sign);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }
}
