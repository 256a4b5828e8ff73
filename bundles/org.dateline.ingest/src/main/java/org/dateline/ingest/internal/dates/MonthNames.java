package org.dateline.ingest.internal.dates;

import java.util.HashMap;
import java.util.Map;

/** Names and abbreviations of the months in the languages of the news pages that reach a newsroom most often. */
final class MonthNames {

    private static final Map<String, Integer> BY_NAME = table(
            // en, de, nl, sv, da, no
            "january يناير كانونالثاني ינואר जनवरी มกราคม ژانویه jan januar jänner janvier janv enero ene gennaio gen janeiro januari jaanuar sausio sausis ocak oca января январь янв "
                    + "stycznia styczeń sty leden ledna januára január tammikuu tammikuuta ianuarie ian siječnja януари січня ιανουαρίου 1月"
                    + " gener janvāris janvārī janúar janar јануар јануара јануари јан",
            "february فبراير شباط פברואר फरवरी กุมภาพันธ์ فوریه feb februar feber février fevrier févr fevr febrero febbraio febb fevereiro fev februari vasario şubat şub "
                    + "февраля февраль фев lutego luty únor února február februára helmikuu helmikuuta februarie veljače февруари лютого φεβρουαρίου"
                    + " febrer febreiro februāris februārī veebruar febrúar shkurt фебруар фебруара vasaris",
            "march مارس آذار מרץ मार्च มีนาคม mar märz maerz mär mrz mars marzo março marco maart mrt kovo mart марта март мар marca marzec březen března "
                    + "március maaliskuu maaliskuuta martie ožujka березня μαρτίου"
                    + " març martxo marts martā märts",
            "april أبريل ابريل إبريل نيسان אפריל अप्रैल เมษายน آوریل apr avril avr abril abr aprile aprilie balandžio nisan апреля апрель апр kwietnia kwiecień kwi duben dubna április apríla "
                    + "huhtikuu huhtikuuta travnja април квітня απριλίου"
                    + " aprīlis aprīlī aprill prill aprila",
            "may مايو أيار ايار מאי मई พฤษภาคม مه mai mayo maggio mag maio mei maj gegužės mayıs мая май maja květen května május mája toukokuu toukokuuta svibnja травня μαΐου"
                    + " maig maijs maijā maí мај маја",
            "june يونيو حزيران יוני जून มิถุนายน ژوئن jun juni juin junio giugno giu junho birželio haziran июня июнь июн czerwca czerwiec cze červen června június júna "
                    + "kesäkuu kesäkuuta iunie lipnja юни червня ιουνίου"
                    + " juny xuño jūnijs jūnijā juuni júní qershor јун јуна јуни junij junija",
            "july يوليو تموز יולי जुलाई กรกฎาคม ژوئیه jul juli juillet juil julio luglio lug julho liepos temmuz июля июль июл lipca lipiec lip červenec července július júla "
                    + "heinäkuu heinäkuuta iulie srpnja юли липня ιουλίου"
                    + " juliol xullo jūlijs jūlijā juuli júlí korrik јул јула јули julij julija",
            "august أغسطس اغسطس آب אוגוסט अगस्त สิงหาคม اوت aug août aout agosto ago augustus augusti rugpjūčio ağustos августа август авг sierpnia sierpień sie srpen srpna "
                    + "augusztus augusta elokuu elokuuta kolovoza серпня αυγούστου"
                    + " agost augusts augustā ágúst gusht avgust avgusta",
            "september سبتمبر أيلول ايلول ספטמבר सितंबर กันยายน سپتامبر sep sept septembre septiembre setiembre settembre set setembro septembra rugsėjo eylül сентября сентябрь сен "
                    + "września wrzesień wrz září szeptember syyskuu syyskuuta septembrie rujna септември вересня σεπτεμβρίου"
                    + " setembre septembris septembrī shtator септембар септембра septembar",
            "october أكتوبر اكتوبر אוקטובר अक्टूबर ตุลาคม اکتبر oct oktober okt octobre octubre ottobre ott outubro out spalio ekim октября октябрь окт października październik paź "
                    + "říjen října október októbra lokakuu lokakuuta octombrie октомври жовтня οκτωβρίου"
                    + " oktobris oktobrī oktoober tetor октобар октобра oktobar",
            "november نوفمبر נובמבר नवंबर พฤศจิกายน نوامبر nov novembre noviembre novembro lapkričio kasım ноября ноябрь ноя listopad listopada listopadu novembra marraskuu marraskuuta "
                    + "noiembrie studenoga ноември νοεμβρίου"
                    + " novembris novembrī nóvember nëntor новембар новембра novembar",
            "december ديسمبر דצמבר दिसंबर ธันวาคม دسامبر dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des gruodžio aralık декабря декабрь "
                    + "дек grudnia grudzień gru prosinec prosince decembra joulukuu joulukuuta decembrie prosinca декември грудня δεκεμβρίου"
                    + " desembre decembris decembrī detsember dhjetor децембар децембра decembar");

    private MonthNames() {}

    /** The number of the month that the lower-case word names, or 0. */
    static int of(String lowerCaseWord) {
        return BY_NAME.getOrDefault(lowerCaseWord, 0);
    }

    private static Map<String, Integer> table(String... months) {
        Map<String, Integer> table = new HashMap<>(512);
        for (int month = 0; month < months.length; month++) {
            for (String name : months[month].split(" ")) {
                table.putIfAbsent(name, month + 1);
            }
        }
        return table;
    }
}
