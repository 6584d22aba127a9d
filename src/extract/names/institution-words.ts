/** Capitalised words that make a name an institution, not a person. A word list. */
import { words } from '../lexicon/lexicon.ts';

/** Any of these in a name makes it an organisation. */
export const INSTITUTION_WORDS = new Set(words(`
  Inc Inc. Corp Corp. Corporation Co. Company Companies Ltd Ltd. LLC LLP PLC plc GmbH AG SE S.A. SA NV BV Group Holdings Holding Partners Capital Ventures Securities Bank Banks Financial Finance Insurance
  University College School Academy Institute Institution Hospital Clinic Center Centre Laboratory Laboratories Lab Labs Observatory Museum Library Gallery Theatre Theater Orchestra
  Ministry Department Office Bureau Agency Administration Authority Commission Committee Council Board Court Tribunal Parliament Senate Congress House Assembly Cabinet Treasury Service Services Command Force Forces Army Navy Guard Police Reserve
  Association Federation Union League Society Foundation Trust Fund Alliance Coalition Organization Organisation Network Party Movement Front Campaign Church Diocese Cathedral Chamber Conference Forum Initiative Project Programme Program
  Times Post Journal Tribune Herald Guardian Telegraph Mail Gazette News Press Magazine Media Broadcasting Radio Television TV Studios Pictures Records Entertainment Productions Publishing Books
  Airlines Airways Motors Electric Energy Oil Gas Power Steel Pharmaceuticals Pharma Therapeutics Technologies Technology Systems Software Networks Communications Industries International Enterprises Solutions Logistics Foods Brands Stores
  United FC City Rovers Rangers Wanderers Athletic Club Team Olympics Nations Networks Intelligence Security Defense Defence Affairs Commerce Justice State Studies Research Sciences Science Medicine Health Education Survey Registry
  Republicans Democrats Tories Conservatives Liberals Greens Taliban Hamas Hezbollah Pentagon Kremlin NATO Interpol Europol Facebook Google Twitter Microsoft Amazon Apple Tesla Boeing Airbus Netflix Disney Reuters Bloomberg Gizmodo Politico CNN BBC NBC ABC CBS Fox
  Bundestag Bundesrat Bundesregierung Bundesbank Verband Gewerkschaft Universität Ministerium Amt Gericht Partei Polizei Verein Stiftung Gesellschaft Kommission
  Ministère Assemblée Sénat Conseil Université Parti Banque Société Association Fédération Gouvernement Tribunal Institut Syndicat Mairie Préfecture
  Ministerio Universidad Partido Banco Gobierno Congreso Consejo Instituto Asociación Fundación Sindicato Ayuntamiento Policía Tribunal Ministero Università Partito Banca Governo Consiglio Istituto Associazione Fondazione Sindacato Comune Polizia
  Ministério Universidade Partido Câmara Senado Fundação Associação Sindicato Prefeitura Polícia
  Министерство Минобороны МИД МВД ФСБ Госдума Совет Университет Партия Банк Комитет Служба Агентство Институт Фонд Союз Міністерство Міноборони Рада Служба Інститут Комітет Агентство Спілка`));

/** Capitalised words after which "of" goes on with the name: "Bank of England", "University of Texas". */
export const TAKES_OF = new Set(words(`
  University College Institute Bank Department Ministry Office Bureau Board House Court Church Academy School Secretary Chamber Society Association Federation Organization Organisation Council Museum Center Centre
  Duke Duchess Prince Princess Archbishop Bishop Earl Declaration Bill Kingdom Republic Isle City State Commonwealth Gulf Bay Cape Strait District Statue Tower Hall Knights Army League Union Alliance Faculty Library Legislature Speaker Attorney Congress Director Chief`));

/** Capitalised words that make a name a place. */
export const PLACE_WORDS = new Set(words(`
  Street Avenue Road Boulevard Lane Drive Square Park Plaza Bridge River Lake Sea Ocean Bay Gulf Strait Channel Island Islands Peninsula Mountain Mountains Mount Hill Hills Valley Desert Forest Beach Coast County Province District Airport Station Port Harbor Harbour Stadium Arena Tower Building Hall Palace Castle Village Town Heights Springs Falls Canyon Creek Ridge Prison Camp Base Highway`));

/** Capitalised words after which "for" or "on" goes on with the name: "Centre for Policy Research". */
export const TAKES_FOR = new Set(words(`Center Centre Centers Institute Campaign Society Committee Council Coalition Alliance Doctors Physicians Americans Citizens Mothers Students Parents Veterans Foundation Fund Partnership Commission Association Commissioner Agency Program Programme Movement Party Network Board Conference Lawyers Reporters Office`));
