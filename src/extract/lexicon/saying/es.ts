/** Spanish: verbs that report speech outright, in every form that stands beside a quotation. */
import { spanish } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const es = (): ReadonlySet<string> => new Set([
  ...words(`
    corearon coreaban corean coreó cantaban describe
    dijo dice dicen dijeron decía decían dicho diciendo afirmó afirma afirman afirmaron afirmado afirmaba aseguró
    asegura aseguran aseguraron asegurado aseguraba explicó explica explican explicaron explicado explicaba señaló
    señala señalan señalaron señalado añadió añade añaden añadieron añadido agregó agrega agregan agregaron agregado
    declaró declara declaran declararon declarado indicó indica indican indicaron indicado sostuvo sostiene
    sostienen sostuvieron sostenido manifestó manifiesta manifestaron manifestado subrayó subraya subrayan
    subrayaron subrayado destacó destaca destacan destacaron destacado recalcó recalca recalcado insistió insiste
    insisten insistieron insistido apuntó apunta apuntan apuntado advirtió advierte advierten advirtieron advertido
    alertó alerta alertado comentó comenta comentan comentaron comentado contó cuenta cuentan contaron contado
    relató relata relatado recordó recuerda recuerdan recordado reconoció reconoce reconocen reconocido admitió
    admite admiten admitido confesó confiesa confesado anunció anuncia anuncian anunciaron anunciado informó informa
    informan informaron informado aclaró aclara aclarado precisó precisa precisado reiteró reitera reiterado
    respondió responde responden respondieron respondido contestó contesta contestado replicó replica replicado
    preguntó pregunta preguntado escribió escribe escribieron escrito tuiteó publicó publicado denunció denuncia
    denuncian denunciaron denunciado criticó critica critican criticaron criticado lamentó lamenta lamentan
    lamentado celebró celebra celebrado reclamó reclama reclamado exigió exige exigido pidió pide piden pidieron
    pedido prometió promete prometido concluyó concluye concluido zanjó zanja zanjado sentenció sentencia
    sentenciado ironizó ironiza bromeó bromea gritó grita gritaron exclamó exclama susurró murmuró confirmó confirma
    confirman confirmado expresó expresa expresado expuso expone expuesto niega negó niegan negaron negado opinó
    opina opinan opinado considera consideró consideran considerado cree creen creía defendió defiende defendido
    matizó matiza matizado remarcó remarca remarcado enfatizó enfatiza enfatizado puntualizó puntualiza argumentó
    argumenta argumentado alegó alega alegado arguyó rechazó rechaza rechazado reprochó reprocha espetó espeta lanzó
    lanza lanzado remató remata prosiguió prosigue continuó continúa detalló detalla detallado auguró augura
    vaticinó pronosticó resumió resume resumido avisó avisa avisado ratificó ratifica testificó testifica acusó
    acusa confió confía intervino proclamó proclama instó urgió valoró valora valorado revela reveló revelado
    revelaron apostilló apostilla razona razonó reflexionó reflexiona abundó abunda abundado adujo aduce aducen
    afirmando señalando indicando agregando alegaron analizó analiza apostó aseveró asevera aseverado asintió atajó
    ataja comunicó comunica comunicaron concedió confirmaron consideraron constató constata corroboró coincidió
    coincide cuestionó cuestiona cuestionaron deslizó desliza desmintió desmiente dictaminó enumeró especificó
    especifica esgrimió esgrime estimó estima evocó exclamaron exhortó exhorta explicaban expresaron ilustró ilustra
    indicaban insinuó insinúa justificó justifica justificaron lamentaron lamentaban mencionó menciona narró narra
    notificó objetó ordenó planteó plantea plantearon ponderó pregonó preguntaron pronunció protestó protesta puso
    recomendó recomienda recriminó refutó rememoró rememora refirió relataron repitió repite resaltó resalta
    resaltaron respaldó responsabilizó revelan rogó señalaban sentenciaron sintetizó sostenía sostenían soltó suelta
    sugirió sugiere suplicó supuso suscribió tuitea tuiteado vociferó vaticina valoran valoraron tercia terció
    zanjaron reivindicó reivindica reivindicaron deja dejó reclamaron persiste asiente refiere muestra mostró
    demuestra piensa ruega apuesta aprueba propone propuso dispone contradice predijo predice arguye agradece sigue
    siguió siguieron consigue reza rezaba dicta dejaba dejan hizo hace pronuncia mantiene mantuvo mantienen contiene
    previene previno interviene corrige corrigió despide maldice bendice desdice bendijo maldijo reí ríe rio sonríe
    sonrió dolió duele quejó queja quejan jacta jactó desahoga desahogó sinceró sincera ufanó ufana escribía
    escriben escribían cerró cierra cierran repuso inquiere rió supone desea deseó leyó lee leía pidiendo
    añadiendo advirtiendo refiriéndose quejándose preguntándose aludiendo mostrándose
    reconociendo contaba contaban contando recordaba recordaban recordando reconocía reconocían pedía pedían defendía
    defendían negaba negaban repetía repetían sugería sugerían exponía exponían proponía proponían mantenía mantenían
    contradecía corregía reponía reía reían riendo sonreía despedía despedían maldecía soltaba soltaban apostaba
    entiende entendió entienden concede repone arremete arremetió truena ruge rugió llora lloró difiere urge
    enorgullece enorgulleció despidió
    dolía demostraba desmentía desmentían contrapuso contrapone contraponía devolvió devuelve devolvía
  `),
  ...spanish(`
    afirmar asegurar explicar señalar agregar declarar indicar manifestar subrayar destacar recalcar apuntar alertar
    comentar relatar anunciar informar aclarar precisar reiterar contestar replicar preguntar tuitear publicar
    denunciar criticar lamentar celebrar reclamar zanjar sentenciar ironizar bromear gritar exclamar susurrar
    murmurar confirmar expresar opinar considerar matizar remarcar enfatizar puntualizar argumentar alegar rechazar
    reprochar espetar lanzar rematar continuar detallar augurar vaticinar pronosticar avisar ratificar testificar
    acusar confiar proclamar instar valorar revelar apostillar razonar reflexionar abundar analizar apostar aseverar
    atajar comunicar constatar corroborar cuestionar deslizar dictaminar enumerar especificar estimar evocar
    exhortar ilustrar insinuar justificar mencionar narrar notificar objetar ordenar plantear ponderar pregonar
    pronunciar protestar recriminar refutar rememorar resaltar respaldar responsabilizar rogar sintetizar terciar
    reivindicar achacar acotar advertir aconsejar adelantar adornar alabar alardear alentar aludir amenazar anotar
    anticipar añorar apelar aplaudir arengar argüir atestiguar atribuir balbucear barruntar berrear blasfemar burlar
    calcular certificar clamar coincidir comparar completar condenar confesar conjeturar consignar consultar
    contraatacar contradecir cotillear debatir decidir declamar decretar delatar demandar denostar desafiar
    desahogar desautorizar descartar desgranar desligar desmarcar desvelar determinar diagnosticar dictar disculpar
    divulgar dudar ejemplificar elogiar elucubrar enfadar enjuiciar ensalzar entonar esbozar esclarecer escupir
    esperar estallar exaltar exigir explayar explicitar exponer exteriorizar farfullar felicitar festejar filosofar
    formular fundamentar fustigar gruñir implorar imputar increpar indignar inquirir interpelar interpretar
    interrogar jactar juzgar ladrar lloriquear mascullar meditar minimizar musitar negociar observar ofrecer
    parafrasear pavonear plañir postear postular predicar presagiar presumir profetizar prometer propagar propinar
    quejar rebatir recapitular recitar reconocer recomendar rectificar redondear refunfuñar rehusar relativizar
    rezar ridiculizar rumiar saludar salmodiar señalizar sermonear sollozar sondear suplicar suspirar tachar
    tartamudear teorizar titular tranquilizar tronar vociferar responder admitir insistir asumir asentir añadir
    concluir persistir reprender sorprender sostener suscribir chicanear retrucar bramar disparar deslindar
    chillar carcajear resoplar rezongar resignar graficar cortar bisbisear
    concretar solicitar avanzar aceptar finalizar enunciar discrepar complementar trasladar transmitir profundizar
    teclear congratular incidir ahondar redundar invitar animar censurar deplorar jurar garantizar interrumpir mostrar
    compartir
  `),
]);
