/**
 * Finite verbs of French that end the noun phrase before them: "un vigile restait posté", "le retraité vit seul", "la
 * gérante hésite". Those whose form no adjective has, and those that stand behind a noun for somebody most; none that
 * is an adjective as well: "une boulangère ferme", "un homme calme".
 */
import { pattern } from '../../pattern.ts';

const PRESENT = `
  reste restent quitte quittent semble semblent demeure demeurent devient deviennent revient reviennent vit vivent
  sort sortent rentre rentrent arrive arrivent compte comptent garde gardent hésite hésitent connaît connaissent
  tient tiennent prend prennent met mettent perd perdent rend rendent attend attendent descend descendent monte
  montent suit suivent rit rient boit boivent dort dorment meurt meurent ouvre ouvrent offre offrent souffre
  souffrent refuse refusent accepte acceptent cherche cherchent travaille travaillent habite habitent arbore
  arborent dirige dirigent gère gèrent mène mènent milite militent propose proposent lève lèvent retourne
  retournent regarde regardent scrute scrutent observe observent contemple contemplent surveille surveillent
  veille veillent étudie étudient prépare préparent organise organisent décide décident choisit choisissent finit
  finissent saisit saisissent réussit grandit vieillit essaie essaient rêve rêvent adore adorent déteste détestent
  préfère préfèrent espère espèrent songe songent possède possèdent laisse laissent pousse poussent évite évitent
  oublie oublient retrouve retrouvent parvient parviennent craque pleure pleurent secoue secouent désigne
  désignent tend tendent enfile entend entendent court courent redoute accueille accueillent ramasse ramassent
  range rangent essuie essuient hoche hochent
`;

/** Imperfect and conditional, "paraît", a simple past or a future in "a": no "satisfait", no "sympa". */
export const FRENCH_FINITE = pattern(
  'u',
  '^(?:(?!(?:im)?parfait$|(?:in)?satisfait$|(?:dis|abs|ex|por|re|at|sous)trait$|stupéfait$|(?:contre|re|dé|sur)fait$|',
  '(?:souh|l|tr)ait$|extra$|ultra$|sympa$)\\p{Ll}{2,}(?:ait|aient|aît|èrent|[^aeoé]a)|',
  PRESENT.trim().replaceAll(/\s+/g, '|'), ')$',
);

const TAKES_PERSON = `
  accable accompagne accuse accueille acclame achète acquitte admire adore adoube affronte agresse aide aime
  alerte amène apaise appelle apprécie approche appuie arrête assassine assiste attaque attire attrape auditionne
  blâme blesse bloque bouscule brocarde cache chasse cherche cible cite coiffe condamne confirme conforte
  confronte console consulte contacte conteste convoque côtoie couronne couvre critique croise débarque débauche
  décore découvre défie déloge dénonce dénigre dépasse désavoue désigne déteste détrône devance dévisage dévoile
  dirige domine écarte éclipse écoute écrase égale égratigne élimine embarque embauche embrasse emmène emploie
  empêche encense encourage enferme engage enlève enrôle enterre entoure entraîne épaule épingle épouse escorte
  espionne esquive évite évince évoque examine exhorte expulse félicite filme flatte fréquente freine frappe
  fustige gagne gifle gracie héberge honore humilie idolâtre ignore imite implique incarne inculpe informe
  innocente inquiète insulte installe interpelle interroge intronise invite invoque jalouse lâche laisse lance
  licencie limoge loue malmène marie massacre menace mentionne méprise moque nargue néglige nomme observe oblige
  oublie parraine paie photographie place plébiscite porte pousse préfère présente prie protège provoque qualifie
  questionne quitte raille rallie ramène rappelle rassure rate rattrape recadre recherche récompense récupère
  recrute réclame redoute refoule regarde réintègre rejette relance relaxe relève remercie remplace rencontre
  renvoie représente respecte retrouve réveille révoque salue sanctionne sauve séquestre serre siffle signale
  soigne sollicite somme soupçonne succède surclasse surveille suspecte tacle talonne tance tape taquine teste
  titularise touche traite transfère trouve tue vante venge veille vise visite vole reçoit aperçoit déçoit bat
  combat abat débat défend entend attend suspend descend rend surprend comprend reprend prend poursuit suit
  conduit reconduit introduit soutient retient maintient tient contient obtient rejoint craint plaint élit exclut
  convainc vainc nourrit trahit punit choisit saisit réunit avertit applaudit contredit démet remet met admet
  promeut émeut sert perd voit revoit secourt accourt connaît reconnaît croit
`;

/** "Le policier arrête Luc Roux": verbs of the present, between a noun and the name of whom something is done to. */
export const FRENCH_BEFORE_NAME = pattern('u', '^(?:', TAKES_PERSON.trim().replaceAll(/\s+/g, '|'), ')$');
