/** Dutch: verbs that report speech outright, in every form that stands beside a quotation. */
import { dutch } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const nl = (): ReadonlySet<string> => new Set([
  ...words(`
    scandeerden scandeerde
    adviseert adviseerde adviseerden zei zegt zeiden zeggen gezegd zeggend verklaarde verklaart verklaarden
    verklaard vertelde vertelt vertelden
    verteld vertellen meldde meldt meldden gemeld liet lieten laat laten benadrukte benadrukt benadrukten stelde
    stelt stelden gesteld voegde voegt toegevoegd toevoegde legde legt uitgelegd antwoordde antwoordt antwoordden
    geantwoord reageerde reageert reageerden vroeg vraagt vroegen gevraagd riep roept riepen geroepen schreef
    schrijft schreven geschreven twitterde bevestigde bevestigt bevestigden erkende erkent erkenden erkend gaf geeft
    toegegeven waarschuwde waarschuwt waarschuwden gewaarschuwd beloofde belooft beloofden beloofd eiste eist eisten
    klaagde klaagt klaagden betreurde betreurt hoopte concludeerde concludeert concludeerden besloot besluit
    vervolgde vervolgt herhaalde herhaalt onderstreepte onderstreept beweerde beweert beweerden beweerd lichtte
    licht toegelicht vond vindt vonden gevonden meende meent meenden oordeelde oordeelt constateerde constateert
    grapte grapt lachte lacht verzuchtte verzucht mopperde moppert fluisterde fluistert schreeuwde merkte merkt
    opgemerkt kondigde kondigt aangekondigd bekende bekent herinnert herinnerde verzekerde verzekert vulde vult
    aangevuld weersprak weerspreekt ontkende ontkent aldus luidde luidt pleitte pleit betoogde betoogt denkt dacht
    weet wist hield houdt sprak spreekt spraken gesproken twijfelt vreest vreesde noteerde noteert zegden ried raadt
    bezwoer bezweert beval beveelt bood biedt droeg klonk klinkt leest las schold scheldt sloot sluit tegensprak
    tegenspreekt verwees verwijst verweet verwijt verzweeg wees wijst zong zingt zwoer zweert bleef blijft kreet
    gromde grijnsde voorzag voorziet voorspelde vermoedde vermoedt aangaf aangeeft toegaf toegeeft uitlegde uitlegt
    toelichtte toelicht opmerkte opmerkt aankondigde aankondigt benadrukken waarschuwen aanvulde aanvult samenvatte
    vatte vat afsloot verkondigde
  `),
  ...dutch(`
    benadruk herhaal onderstreep beweer antwoord vertel meld waarschuw beloof eis klaag betreur concludeer vervolg
    constateer grap verzucht mopper fluister merk beken herinner verzeker vul ontken pleit betoog noteer oordeel
    erken bevestig verklaar stel voeg leg licht reageer schreeuw kondig luid twijfel vrees hoop analyseer
    becommentarieer beklemtoon bekritiseer beschuldig bezweer brul citeer complimenteer corrigeer dementeer draai
    dreig duid filosofeer foeter formuleer fulmineer glunder grinnik hekel informeer jubel juich kreun lach maan
    mail mompel motiveer murmel nuanceer onthul opper overdenk peins preciseer prevel protesteer raad redeneer
    relativeer roem schamper schat schater schets sis smaal sneer snik snauw sputter stamel steun stotter suggereer
    tier tweet twitter vermaan vermoed verdedig verontschuldig verkondig verwonder verzoek voorspel wapper zeur
    zucht bedank begroet beaam bepleit betwijfel vertrouw app post verduidelijk
    glimlach knik verwoord som
  `),
]);
