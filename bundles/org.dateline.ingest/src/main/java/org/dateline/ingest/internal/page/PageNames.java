package org.dateline.ingest.internal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the names that a page's authors gave to its parts (class, id, role, itemprop) say of their content. */
final class PageNames {

    static final int STORY = 1;
    static final int FURNITURE = 2;
    static final int COMMENTS = 4;
    static final int BYLINE = 8;
    static final int DATE = 16;
    static final int CAPTION = 32;
    static final int STANDFIRST = 64;
    static final int HIDDEN = 128;
    static final int LIVE = 256;
    static final int CREDIT = 512;

    /** The page says itself, in microdata, that the story is here. */
    static final int DECLARED = 1024;

    /** Never a story, however much text it holds. */
    static final int NEVER = 2048;

    /** One whole story with its title: {@code hentry} of microformats. */
    static final int ENTRY = 4096;

    /** Words of a name, by themselves. */
    private static final Map<String, Integer> WORDS = table(
            FURNITURE,
            "share sharing sharebar shares social socials sociallinks socialmedia addthis sharedaddy related relateds recommend recommended recommendation recommendations "
                    + "newsletter newsletters subscribe subscription signup optin promo promos promotion promobox sponsor sponsored sponsors advert advertisement advertising "
                    + "advertorial ad ads adbox adslot adunit dfp banner banners cookie cookies gdpr consent popup modal overlay nav navi navigation navbar menu submenu breadcrumb "
                    + "breadcrumbs footer sidebar toolbar tags taglist tagcloud pagination pager paging outbrain taboola trending popular mostread teaser teasers rail skip login "
                    + "jumplinks toc masthead disclaimer rating ratings tools readmore morestories seealso alsoread donate donation "
                    + "donations poll carousel slider linklist linkbox infobox sitemap topbar bottombar buttons print printbutton disqus livefyre crosslinks authorbox authorbio authorinfo aboutauthor "
                    + "bio biography postnav postnavigation siblings trackback trackbacks pingback copyright impressum servicelinks keywords relatedposts relatedarticles "
                    + "relatedcontent interlink interlinks upsell affiliate marketing cta jp-relatedposts inread partner partners reflist references footnotes sitesub",
            COMMENTS, "comment comments commentlist respond reply replies discussion kommentar kommentare comentarios commentaires",
            BYLINE, "byline author authors autor autoren writer reporter",
            DATE, "date dateline timestamp published pubdate datetime time datum fecha posted entrydate postdate publishdate dateposted",
            CAPTION, "caption figcaption wpcaption bildunterschrift bu legende",
            CREDIT, "credit credits photocredit imagecredit source copyright fotocredit",
            STANDFIRST, "standfirst dek deck lead lede subtitle subheadline subhead summary excerpt teaser teasertext intro introtext vorspann chapo kicker strapline",
            HIDDEN, "visuallyhidden screenreader sronly noprint offscreen",
            LIVE, "liveblog livestory liveticker livefeed liveupdates newsticker",
            ENTRY, "hentry");

    /** Several words of a name together, marks between them dropped. */
    private static final String[] STORY_NAMES = {
        "articlebody", "articlecontent", "articletext", "articlemain", "storybody", "storycontent", "storytext", "entrycontent", "entrybody", "postcontent", "postbody", "posttext",
        "posttext", "newsbody", "newscontent", "newstext", "contentbody", "bodytext", "bodycopy", "bodycontent", "articlecopy", "storycopy", "contentarticle", "fulltext", "maintext",
        "singlecontent", "singlepost", "pagecontent", "blogcontent", "blogpost", "artikeltext", "artikelinhalt", "articlewysiwyg", "richtext", "themepostcontent", "fieldbody",
        "fieldnamebody", "tdpostcontent", "newsarticle", "articledetail", "textarticle", "notacuerpo", "cuerponoticia", "corpsarticle", "articlepage",
        "mainarticle", "mainstory", "maincontent", "contentmain"
    };

    private static final String[] FURNITURE_NAMES = {
        "relatedpost", "relatedarticle", "relatedstor", "relatedcontent", "relatedlink", "relatednews", "readmore", "readnext", "seealso", "morefrom", "morestories", "youmaylike", "mostpopular",
        "mostread", "authorbio", "authorbox", "authorinfo", "aboutauthor", "aboutheauthor", "abouttheauthor", "authorcard", "authorprofile", "postauthor", "articletags", "posttags", "entrytags", "taglist", "postmeta",
        "entrymeta", "articlemeta", "metadata", "entryfooter", "postfooter", "articlefooter", "sharethis", "sharepost", "sharebuttons", "socialshare", "socialicons", "newslettersignup",
        "signupform", "cookienotice", "cookiebar", "cookieconsent", "postnavigation", "postnav", "screenreadertext", "visuallyhidden", "sronly", "tableofcontents",
        "textwidget", "widgetarea", "nextarticle", "prevarticle", "previousarticle", "jprelatedposts", "sharedaddy", "adcontainer", "adwrapper", "adslot", "advertisement"
    };

    /** These never hold a story, however much text is in them. */
    private static final String[] NEVER_STORY = {
        "cookielaw", "cookieconsent", "cookienotice", "cookiebar", "cookiebanner", "gdpr", "onetrust", "consent", "clisettings", "climodal", "privacyoverview", "newslettersignup", "signupform", "editsection"
    };

    /** Whole names: {@code label-hidden} and {@code hidden-print} say something else. */
    private static final Set<String> HIDDEN_NAMES = Set.of("hidden", "ishidden", "uhidden", "jshidden", "isinvisible");

    private static final String[] STATES = {"has-", "has_", "hasS", "no-", "with-", "not-", "disable", "enable", "without-", "show-", "hide-", "supports-"};

    private PageNames() {}

    /** The flags of a class or id attribute. */
    static int flags(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        int flags = 0;
        int from = 0;
        int length = names.length();
        for (int at = 0; at <= length; at++) {
            if (at == length || names.charAt(at) <= ' ') {
                if (at > from) {
                    flags |= name(names, from, at);
                }
                from = at + 1;
            }
        }
        return flags;
    }

    /** {@code has-sidebar} and {@code disableReadMore} say what a part has or does, not what it is. */
    private static boolean isState(String names, int from) {
        for (String state : STATES) {
            if (names.startsWith(state, from)) {
                return true;
            }
        }
        return false;
    }

    /** One name: its words, parted at marks and capitals, and the whole without marks. */
    private static int name(String names, int from, int to) {
        if (isState(names, from)) {
            return 0;
        }
        int flags = 0;
        StringBuilder joined = new StringBuilder(to - from);
        int wordStart = 0;
        boolean lowerBefore = false;
        for (int at = from; at < to; at++) {
            char c = names.charAt(at);
            boolean letter = Character.isLetter(c);
            if (!letter || Character.isUpperCase(c) && lowerBefore) {
                flags |= word(joined, wordStart);
                wordStart = joined.length();
            }
            if (letter) {
                joined.append(Character.toLowerCase(c));
            }
            lowerBefore = Character.isLowerCase(c);
        }
        flags |= word(joined, wordStart);
        return flags | whole(joined.toString());
    }

    private static int word(StringBuilder joined, int from) {
        return from == joined.length() ? 0 : WORDS.getOrDefault(joined.substring(from), 0);
    }

    private static int whole(String joined) {
        int flags = WORDS.getOrDefault(joined, 0) | (HIDDEN_NAMES.contains(joined) ? HIDDEN : 0);
        for (String name : NEVER_STORY) {
            if (joined.contains(name)) {
                return flags | FURNITURE | NEVER;
            }
        }
        for (String name : FURNITURE_NAMES) {
            if (joined.contains(name)) {
                return flags | FURNITURE;
            }
        }
        for (String name : STORY_NAMES) {
            if (joined.contains(name)) {
                return flags | STORY;
            }
        }
        return flags;
    }

    private static Map<String, Integer> table(Object... pairs) {
        Map<String, Integer> table = new HashMap<>(512);
        for (int i = 0; i < pairs.length; i += 2) {
            for (String word : ((String) pairs[i + 1]).split(" ")) {
                table.merge(word, (Integer) pairs[i], (a, b) -> a | b);
            }
        }
        return table;
    }
}
