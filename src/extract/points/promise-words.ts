/**
 * How titles promise points, by language. `advice`: "how to", "tips"; `things`: "the best"; `nouns`: what a number in
 * a title counts when the page is made of it; `units`: what it counts when it is not. Parts of patterns, in lower case.
 */
export interface PromiseWords {
  advice: string;
  things: string;
  nouns: string;
  /** What it may count so, and what news counts, too: "Three hotels evacuated". */
  sights: string;
  units: string;
  /** The page lists questions, and says so. */
  questions: string;
}

const en: PromiseWords = {
  advice:
    'how (?:to|you can)|guide|checklist|step[ -]by[ -]step|tips|tricks|hacks|ways (?:to|of|in which)|' +
    'things (?:to|you|we|i|that)|reasons (?:to|why|for|not)|what (?:we|i) learn(?:ed|t)|lessons|' +
    'mistakes|ideas for',
  things:
    String.raw`(?:the|\p{L}+['’]s) (?:\p{L}+ly |\d{1,2} )?(?:best|most|hottest|finest|greatest|worst|\p{L}+iest)|` +
    String.raw`(?<=^|[:–—-]\s)(?:best|top)|must-(?:see|read|have|try)|trends|takeaways|picks|essentials|` +
    'recommendations',
  nouns:
    'ways tips tricks hacks reasons things steps ideas rules lessons mistakes signs facts myths trends takeaways ' +
    'secrets habits benefits picks books novels albums songs films movies shows series podcasts walks ' +
    'hikes recipes dishes desserts gifts apps games tools examples types kinds questions moments quotes plants ' +
    'bottles wines exercises skills uses essays',
  sights:
    'places towns villages cities islands beaches hotels restaurants bars cafes cafés museums products brands ' +
    'companies platforms policies plans projects jobs applications stories',
  units:
    'percent years? months? weeks? days? hours? minutes? seconds? dead killed injured hurt arrested charged ' +
    'million billion thousand pounds dollars euros kilos? kilograms? miles? kilometres? km kg am pm',
  questions: 'questions',
};
const de: PromiseWords = {
  advice:
    String.raw`so (?:\p{L}+ (?:sie|ihr|du|man|es)|klappt|gelingt|geht|wird|bleib\p{L}+)(?!\p{L})|` +
    String.raw`wie (?:sie|ihr|du|man)(?!\p{L})|\p{L}*ratgeber|anleitung|leitfaden|schritt für schritt|` +
    String.raw`checkliste|\p{L}*tipps|tricks|gründe(?:,| für| gegen| zu)|das (?:sollten sie|müssen sie|hilft)|` +
    'was (?:sie|man|du)',
  things: String.raw`(?:die|das sind die|unsere) (?:\p{L}+ )?\p{L}+sten|(?<=^|[:–—-]\s)top|trends`,
  nouns:
    String.raw`\p{L}*tipps tricks gründe dinge schritte? schritten ideen regeln fehler fakten mythen trends ` +
    String.raw`anzeichen \p{L}*bücher romane alben lieder filme serien podcasts \p{L}*wanderungen ` +
    String.raw`\p{L}*rezepte geschenke apps spiele beispiele arten fragen momente pflanzen weine übungen ` +
    String.raw`ausflugsziele möglichkeiten wege methoden erkenntnisse lehren punkte`,
  sights: String.raw`\p{L}*orte städte dörfer inseln strände hotels restaurants cafés museen \p{L}*touren gerichte ` +
    'produkte marken projekte berufe ziele',
  units:
    'prozent jahren?s? monaten?s? wochen? tagen?s? stunden? minuten? sekunden? tote[nr]? verletzte[nr]? ' +
    'festgenommene[nr]? millionen milliarden euro kilo kilogramm kilometer km kg uhr',
  questions: 'fragen',
};
const fr: PromiseWords = {
  advice:
    String.raw`comment (?:bien |mieux |ne pas |se |s['’])?\p{L}+(?:er|ir|re)(?!\p{L})|guide|mode d['’]emploi|` +
    "étape par étape|conseils|astuces|raisons (?:de|d['’]|pour)|choses (?:à|que)|façons (?:de|d['’])|" +
    'idées',
  things:
    String.raw`(?:les|nos) (?:\p{L}+ )?(?:meilleure?s|plus (?:beaux|belles|\p{L}+s))|(?<=^|[:–—-]\s)top|` +
    'incontournables|tendances',
  nouns:
    'conseils astuces raisons choses étapes idées règles leçons erreurs signes vérités mythes tendances façons ' +
    'manières secrets habitudes livres romans albums chansons films séries podcasts balades ' +
    'randonnées recettes plats desserts cadeaux applis jeux outils exemples types questions moments plantes vins ' +
    'exercices gestes pistes',
  sights:
    'lieux villes villages îles plages hôtels restaurants bars cafés musées applications produits marques mesures ' +
    'projets métiers points solutions',
  units:
    'ans? années? mois semaines? jours? heures? minutes? secondes? morts? blessés? millions? milliards? euros? ' +
    'kilos? kilomètres? km kg h pour',
  questions: 'questions',
};
const es: PromiseWords = {
  advice:
    String.raw`cómo (?:no )?\p{L}+(?:[aeií]r(?:se)?)(?!\p{L})|guía|paso a paso|consejos|trucos|` +
    'razones (?:para|por)|cosas (?:que|para)|maneras de|formas de|ideas para|claves para',
  things:
    String.raw`(?:l[oa]s|nuestr[oa]s) (?:\p{L}+ )?(?:mejores|\p{L}+ más \p{L}+)|(?<=^|[:–—-]\s)top|` +
    'imprescindibles|tendencias',
  nouns:
    'consejos trucos razones cosas pasos ideas reglas lecciones errores señales datos mitos tendencias maneras ' +
    'formas claves secretos hábitos libros novelas discos canciones películas series podcasts pódcasts rutas ' +
    'recetas platos postres regalos juegos herramientas ejemplos tipos preguntas momentos plantas vinos ejercicios',
  sights:
    'lugares ciudades pueblos islas playas hoteles restaurantes bares museos aplicaciones productos marcas medidas ' +
    'proyectos',
  units:
    'por años? meses mes semanas? días? horas? minutos? segundos? muertos heridos detenidos millones mil euros ' +
    'kilos? kilómetros? km kg',
  questions: 'preguntas',
};
const it: PromiseWords = {
  advice:
    String.raw`come (?:non )?\p{L}+(?:are|ere|ire|rre|rsi)(?!\p{L})|guida|passo (?:dopo|per) passo|consigli|` +
    'trucchi|motivi per|cose (?:da|che)|modi (?:per|di)|idee per|regole per',
  things: String.raw`(?:i|gli|le) (?:\p{L}+ )?(?:migliori|più \p{L}+)|(?<=^|[:–—-]\s)top|imperdibili|tendenze`,
  nouns:
    'consigli trucchi motivi ragioni cose passi passaggi idee regole lezioni errori segnali fatti miti tendenze ' +
    'modi segreti abitudini libri romanzi dischi canzoni film serie podcast passeggiate ' +
    'itinerari ricette piatti dolci regali app giochi strumenti esempi tipi domande momenti piante vini esercizi',
  sights:
    'luoghi posti città borghi isole spiagge hotel alberghi ristoranti bar musei prodotti marchi misure progetti punti',
  units:
    'per anni mesi settimane giorni ore minuti secondi morti feriti arresti milioni miliardi mila euro chili ' +
    'chilometri km kg',
  questions: 'domande',
};
const pt: PromiseWords = {
  advice:
    String.raw`como (?:não )?\p{L}+(?:ar|er|ir|or)(?:-se)?(?!\p{L})|guia|passo a passo|dicas|truques|conselhos|` +
    '(?:motivos|razões) para|coisas (?:que|para)|maneiras de|formas de|ideias para',
  things:
    String.raw`(?:os|as) (?:\p{L}+ )?(?:melhores|\p{L}+ mais \p{L}+)|(?<=^|[:–—-]\s)top|imperdíveis|tendências`,
  nouns:
    'dicas truques conselhos motivos razões coisas passos ideias regras lições erros sinais fatos factos mitos ' +
    'tendências maneiras formas segredos hábitos livros romances discos canções músicas filmes séries podcasts ' +
    'trilhas trilhos passeios receitas pratos sobremesas presentes aplicativos apps jogos ferramentas exemplos ' +
    'tipos perguntas momentos plantas vinhos exercícios',
  sights:
    'lugares cidades vilas aldeias ilhas praias hotéis restaurantes bares museus produtos marcas medidas projetos',
  units:
    'por anos? meses mês semanas? dias? horas? minutos? segundos? mortos feridos presos detidos milhões mil reais ' +
    'euros quilos? quilômetros? km kg',
  questions: 'perguntas',
};

export const PROMISE_WORDS: ReadonlyMap<string, PromiseWords> = new Map(Object.entries({ en, de, fr, es, it, pt }));
