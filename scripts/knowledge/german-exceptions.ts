/** Words that the lists alone would tell wrongly, found by looking at what they gave. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names of some country, or cities, that every German text uses as words. */
export const GERMAN_WORDS_TOO = words(`
  nur davon daran sage tod art anders eben chance allen solange darin lief nahe deren armen fang rock ross reine
  tal privat gene reise star stelle winter angel kaiser link zug mitte klang insel seine ende stadt kunst may mark
  rose leser mut haar hof regen leiden wenden essen halle hagen siegen zeit bach haus echo linie karma winter jade
  tiger linus page reihe spring wetter keller leer alt stein segen lage buch norden süden osten westen berge
  bergen
`);

/** Names among the words that the German Wikipedia uses most, so far as no list tells them. */
export const NAMES_OF_WIKIPEDIA = words(`
  title curid formula preußen württemberg nordrhein pfalz nsdap königsberg vorpommern schlesien böhmen ostpreußen
  goethe udssr janeiro loire breisgau puerto konstantinopel bosnien ermland korea kongo masuren limburg mozart
  flandern herzegowina mähren burgund lahn osttimor taunus ostfriesland adalbert hansa brünn lanka bozen stalin
  habsburg spvgg bourgogne leibniz schalke elberfeld hieronymus triest kastilien telekom savoyen laurentius
  galizien wittgenstein bartholomäus margaretha westpreußen siebenbürgen partenkirchen gladbach arminia
  oberlausitz buchenwald franziskus sanremo helgoland hegel heuss bertelsmann jugoslawiens königshof athener elsaß
  tilsit reichswehr kopernikus sokrates catharina timi universiade berlinale moselle neuenburg hohenlohe oranien
  brahms himmler liszt wagners nowgorod brügge babelsberg wassili jewgeni galatasaray niederschlesien neiße
  bonifatius biennale chevrolet sachsenhausen pradesh garonne persien mercury kurpfalz fraunhofer hindenburg lenin
  westerwald wolga westafrika byzanz antennen innozenz himalaya bombay mekka australier biberach maigret pyrenäen
  barbarossa theresienstadt heidenheim slawen mazedonien gemmingen mussolini kasseler mansfeld junkers heidegger
  celsius tasmanien maserati lockheed liegnitz venetien barmen winfried nippon ptolemaios pjotr adac pommern
  chemnitzer mongolen olmütz karlheinz henneberg brixen norweger gustaf waldenburg hirschberg fidesz bundesliga
  burkina allenstein kpdsu vogtland gauß puccinia aisne livland aquitanien guggenheim friesland makedonien
  saragossa spartak quintus plinius annaberg bayreuther fugger tölz stasi bolschewiki tobago gorki königstein
  slowaken chopin hinterpommern piräus ferenc heppenheim berchtesgadener stephanus godesberg gironde taipeh
  südafrikas antiochia neufundland prenzlauer helmholtz clapton jaroslav iata waldshut fläming ligarivalen barnim
  cluj elmar wadi stettin danzig breslau tschechoslowakei loire vereinshaus westfalen oldenburgischen oberpfalz
  niederlausitz hessen thüringen
`);
