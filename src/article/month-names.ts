/**
 * Month names and their short forms → month number, for the languages that pages come in. Keys are lower-case, without
 * the stop. "listopad" is none: it is October in Croatian and November in Polish.
 */
const NAMES: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene gennaio gen janeiro января январь янв січня січень січ ' +
  'januari stycznia styczeń sty ledna leden januára január tammikuuta tammikuu ianuarie ian ocak ιανουαρίου ' +
  'ιανουάριος ιαν януари januara janvāris janvārī sausio jaanuar gener janúar يناير ינואר בינואר जनवरी ' +
  'জানুয়ারি জানুয়ারী ژانویه',
  'february feb februar février févr fév fevrier febrero febbraio febb fevereiro fev февраля февраль фев лютого ' +
  'лютий лют februari lutego luty února únor februára február februári helmikuuta helmikuu februarie şubat ' +
  'subat φεβρουαρίου φεβρουάριος φεβ февруари februara pebruari februāris februārī vasario veebruar febrer ' +
  'febrúar فبراير פברואר בפברואר फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী فوریه',
  'march mar märz mär mrz mars marzo março марта март мар березня березень бер maart mrt marts marca marzec ' +
  'března březen március márc maaliskuuta maaliskuu martie mart μαρτίου μάρτιος μαρ marta maret martā kovo ' +
  'märts març مارس מרץ במרץ मार्च মার্চ',
  'april apr avril avr abril abr aprile апреля апрель апр квітня квітень квіт kwietnia kwiecień kwi dubna duben ' +
  'apríla apríl április ápr huhtikuuta huhtikuu aprilie nisan απριλίου απρίλιος απρ април aprila aprīlis aprīlī ' +
  'balandžio aprill أبريل إبريل ابريل אפריל באפריל अप्रैल এপ্রিল آوریل',
  'may mai mayo maggio mag maio мая май травня травень трав mei maj maja května květen mája máj május ' +
  'toukokuuta toukokuu mayıs mayis μαΐου μάιος μαϊ maijs maijā gegužės maig maí مايو מאי במאי मई মে مه',
  'june jun juni juin junio giugno giu junho июня июнь июн червня червень черв czerwca czerwiec cze června ' +
  'červen júna jún június kesäkuuta kesäkuu iunie iun haziran ιουνίου ιούνιος ιουν юни juna jūnijs jūnijā ' +
  'birželio juuni juny júní يونيو יוני ביוני जून জুন ژوئن',
  'july jul juli juillet juil julio luglio lug julho июля июль июл липня липень лип lipca lipiec lip července ' +
  'červenec júla júl július heinäkuuta heinäkuu iulie iul temmuz ιουλίου ιούλιος ιουλ юли jula jūlijs jūlijā ' +
  'liepos juuli juliol júlí يوليو יולי ביולי जुलाई জুলাই ژوئیه',
  'august aug août aout agosto ago авг августа август серпня серпень серп augustus augusti sierpnia sierpień ' +
  'sie srpna srpen augusta augusztus elokuuta elokuu ağustos agustos αυγούστου αύγουστος αυγ avgusta avgust ' +
  'agustus agt augusts augustā rugpjūčio agost ágúst أغسطس اغسطس אוגוסט באוגוסט अगस्त আগস্ট আগষ্ট اوت',
  'september sept sep septembre septiembre settembre sett set setembro сентября сентябрь сен сент вересня ' +
  'вересень вер września wrzesień wrz září septembra szeptember szept syyskuuta syyskuu septembrie eylül eylul ' +
  'σεπτεμβρίου σεπτέμβριος σεπ септември septembris septembrī rugsėjo setembre سبتمبر ספטמבר בספטמבר सितंबर ' +
  'सितम्बर সেপ্টেম্বর سپتامبر',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт жовтня жовтень жовт ' +
  'października październik paź října říjen októbra október lokakuuta lokakuu octombrie ekim οκτωβρίου ' +
  'οκτώβριος οκτ октомври oktobra oktobris oktobrī spalio oktoober أكتوبر اكتوبر אוקטובר באוקטובר अक्टूबर ' +
  'अक्तूबर অক্টোবর اکتبر',
  'november nov novembre noviembre novembro ноября ноябрь ноя нояб листопада листопад лист ' +
  'novembra marraskuuta marraskuu noiembrie noi kasım kasim νοεμβρίου νοέμβριος νοε ноември nopember novembris ' +
  'novembrī lapkričio nóvember نوفمبر נובמבר בנובמבר नवंबर नवम्बर নভেম্বর نوامبر',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro декабря декабрь дек грудня ' +
  'грудень груд desember grudnia grudzień gru prosince prosinec decembra joulukuuta joulukuu decembrie aralık ' +
  'aralik δεκεμβρίου δεκέμβριος δεκ декември des decembris decembrī gruodžio detsember desembre ديسمبر דצמבר ' +
  'בדצמבר दिसंबर दिसम्बर ডিসেম্বর دسامبر',
];

/** Made by the first date that is asked for: a drawer seldom meets one. */
let months: ReadonlyMap<string, number> | undefined;
const namesOfMonths = (): ReadonlyMap<string, number> =>
  (months ??= new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))));

/** 1–12, or null for a word that names no month. */
export function monthNumber(word: string): number | null {
  return namesOfMonths().get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
