/** Capitalised words that make a name an institution, not a person. A word list. */
import { words } from '../../lexicon/lexicon.ts';

/** Any of these in a name makes it an organisation. */
export const INSTITUTION_WORDS = new Set(words(`
  Inc Inc. Corp Corp. Corporation Co. Company Companies Ltd Ltd. LLC LLP PLC plc GmbH AG SE S.A. SA NV BV Group
  Holdings Holding Partners Capital Ventures Securities Bank Banks Financial Finance Insurance University College
  School Academy Institute Institution Hospital Clinic Center Centre Laboratory Laboratories Lab Labs Observatory
  Museum Library Gallery Theatre Theater Orchestra Ministry Department Office Bureau Agency Administration Authority
  Commission Committee Council Board Court Tribunal Government Parliament Senate Congress House Assembly Cabinet
  Treasury Service
  Services Command Force Forces Army Navy Guard Police Reserve Association Federation Union League Society Foundation
  Trust Fund Alliance Coalition Organization Organisation Network Channel Party Movement Front Campaign Church Diocese
  Cooperative Co-operative Archdiocese Confederation Guild Consortium
  Cathedral Chamber Conference Forum Initiative Project Programme Program Times Post Journal Tribune Herald Guardian
  Telegraph Mail Gazette News Press Magazine Media Broadcasting Radio Television TV Studios Pictures Records
  Entertainment Productions Publishing Books Airlines Airways Lines Shipping Cruises Motors Electric Energy Oil Gas
  Power Steel Pharmaceuticals Pharma Therapeutics Technologies Technology Systems Software Networks Communications
  Railways Ropeways Tramways Waterways Ferries Freight Haulage
  Treks Expeditions Films Bakery Brewery Winery Distillery Restaurant Cafe Café Ballet Opera Philharmonic Symphony
  Choir Ensemble Playhouse Zoo Aquarium Industries International Enterprises Solutions Logistics Foods Brands Stores
  United FC City Rovers Rangers Wanderers
  Athletic Club Team Olympics Nations Networks Intelligence Security Defense Defence Affairs Commerce Justice State
  Studies Research Sciences Science Medicine Health Education Survey Registry Republicans Democrats Tories
  Conservatives Liberals Greens Taliban Hamas Hezbollah Pentagon Kremlin NATO Interpol Caucus GOP Embassy Endowment
  Constabulary Chronicle Directorate Secretariat Military Economics Consulting Constituency Europol Facebook Google
  Twitter Microsoft Amazon Apple Tesla Boeing Airbus Netflix Disney Reuters Bloomberg Gizmodo Politico CNN BBC NBC ABC
  CBS Fox Bundestag Bundesrat Bundesregierung Bundesbank Verband Gewerkschaft Universität Ministerium Amt Gericht
  Partei Polizei Verein Stiftung Gesellschaft Kommission Ministère Assemblée Sénat Conseil Université Parti Banque
  Société Association Fédération Gouvernement Tribunal Institut Syndicat Mairie Préfecture Ministerio Universidad
  Partido Banco Gobierno Congreso Consejo Instituto Asociación Fundación Sindicato Ayuntamiento Policía Tribunal
  Ministero Università Partito Banca Governo Consiglio Istituto Associazione Fondazione Sindacato Comune Polizia
  Ministério Universidade Partido Câmara Senado Fundação Associação Sindicato Prefeitura Polícia Министерство
  Минобороны МИД МВД ФСБ Госдума Совет Университет Партия Банк Комитет Служба Агентство Институт Фонд Союз Міністерство
  Міноборони Рада Служба Інститут Комітет Агентство Спілка
`),
);

/** Capitalised words after which "of" goes on with the name: "Bank of England", "University of Texas". */
export const TAKES_OF = new Set(words(`
  University College Institute Bank Department Ministry Office Bureau Board House Court Church Academy School Secretary
  Chamber Society Association Federation Organization Organisation Council Museum Center Centre Duke Duchess Prince
  Princess Archbishop Bishop Earl Declaration Bill Kingdom Republic Isle City State Commonwealth Gulf Bay Cape Strait
  District Statue Tower Hall Knights Army League Union Alliance Faculty Library Legislature Speaker Attorney Congress
  Director Chief Cooperative Co-operative Diocese Archdiocese Confederation Conference Guild Brotherhood Consortium
`),
);

/** Capitalised words that make a name a place. */
export const PLACE_WORDS = new Set(
  words(`
    Rd Ave Blvd Hwy
    Street Avenue Road Boulevard Lane Drive Square Park Plaza Bridge River Lake Sea Ocean Bay Gulf Strait Channel
    Island Islands Peninsula Mountain Mountains Mount Hill Hills Valley Desert Forest Beach Coast County Province
    District Airport Station Port Harbor Harbour Stadium Arena Tower Building Hall Palace Castle Village Town Heights
    Springs Falls Canyon Creek Ridge Prison Camp Base Highway Region Pond Terminal Pier Wharf Cove Glacier Reef Lagoon
    Cemetery Gardens Lighthouse Crossing Territory
  `),
);

/** Capitalised words after which "for" or "on" goes on with the name: "Centre for Policy Research". */
export const TAKES_FOR = new Set(
  words(
    `
      Center Centre Centers Institute Campaign Society Committee Council Coalition Alliance Doctors Physicians
      Americans Citizens Mothers Students Parents Veterans Foundation Fund Partnership Commission Association
      Commissioner Agency Program Programme Movement Party Network Board Conference Lawyers Reporters Office
      Organisation Organization Forum Trust
    `,
  ),
);

/** Words that name an institution only together with others: alone they point back at one, or at nothing. */
export const GENERIC_ALONE = new Set(words(`
  Company Companies Group Partners Bank Banks Center Centre Laboratory Lab Museum Library Gallery Hospital Clinic
  University College School Academy Institute Institution Ministry Department Office Bureau Agency Administration
  Authority Commission Committee Council Board Court Tribunal Government Service Services Command Force Forces Army
  Navy Guard Bench
  Police Cabinet Association Federation Union League Society Foundation Trust Fund Alliance Coalition Organization
  Organisation Network Party Movement Front Campaign Church Cathedral Chamber Conference Forum Initiative Project
  Programme Program Press News Media Magazine Journal Radio Television TV State Studies Study Research Science Sciences
  Medicine Health Education Survey Registry Security Defense Defence Affairs Commerce Justice Team Club City
  Intelligence Technology Systems Records Books Power Energy Stores Brands Industries Finance Financial Insurance
`),
);

/** What a ministry or an office is for: these go on with its name after "and". */
export const FIELDS = new Set(words(`
  Information Broadcasting Tourism Antiquities Culture Sport Sports Media Food Drug Agriculture Rural Urban Housing
  Development Industry Technology Science Innovation Environment Climate Energy Labour Labor Social Health Welfare
  Human Services Family Families Transport Transportation Infrastructure Veterans Justice Home Foreign Finance Trade
  Commerce Prevention Education Research Security Defence Defense Medicine Statistics Planning Budget Management
  Customs Excise Border Immigration Citizenship Integration Water Forests Fisheries Mines Mining Economy Economics
  Business Skills Employment Pensions Wildlife Parks Recreation Engineering Arts Sciences Letters Evaluation Control
  Exploration Public Affairs Petroleum Aviation Shipping Maritime
`),
);

/** Words that make a name an event, a law or a work: neither someone nor an institution. */
export const THING_WORDS = new Set(words(`
  Act Bill Amendment Treaty Convention Accord Accords Agreement Protocol Code Law Laws Constitution Directive War Wars
  Battle Revolution Crisis Marathon Cup Classic Championship Championships Tournament Awards Award Prize Oscars Grammys
  Festival Games Week Day Month Year Flight Tour Series Trophy Medal Summit Expo Fair Anniversary Protests Riots
  Massacre Declaration Plan Deal Era Age Test Exam
`),
);

/** Letters for who sits in a parliament. */
export const MEMBERS = words('MP MPs MSP MSPs MEP MEPs TD TDs MLA MLAs MPP MPPs');

/** Initials that stand for no institution: units, times, illnesses, things. */
export const NO_INSTITUTION = new Set([...MEMBERS, ...words(`
  ET EST EDT PT PST PDT CT CST MT GMT BST UTC CET CEST AM PM AD BC BCE CE B.C. A.D. DNA RNA HIV AIDS ALS MRI CPR ICU
  ADHD PTSD OCD IVF SARS MERS COVID COVID-19 GPS TV PC IT AI CEO CFO COO CTO PhD MBA LGBT LGBTQ FAQ DIY VIP SUV ATM ID
  IQ LED Ph.D. PhD. M.D. MD B.A. M.A. BA MA B.Sc. M.Sc. BSc MSc R.N. RN R.D. J.D. JD D.D.S. Esq. OBE MBE CBE QC KC USB
  ASAP SOS CCTV RSVP DVD CD GDP VAT IPO PR HR II III IV OK Q A PIN SMS URL WiFi Wi-Fi VPN PDF GIF USD EUR GBP
  ÖPNV PKW LKW Pkw Lkw WLAN SB
  ADN ARN IVA PIB IPC ERE DNI NIF UCI UTI CPF IPTU ICMS CPI TAC ONG OSC
  VIH SIDA HPV IMU IRPF MWST
  CO2 UFO WMD IED RIP TBA TBD ASL BMI PPRO
`)]);

/** Of these nouns a body is always named, whatever else stands in the name; others above also name things. */
export const SURE_BODIES = new Set(words(`
  Inc Inc. Corp Corp. Corporation Co. Company Ltd Ltd. LLC LLP PLC plc GmbH AG Group Holdings Bank Airlines Airways
  University College School Academy Institute Institution Hospital Clinic Museum Observatory Orchestra Library Ministry
  Department Bureau Agency Administration Authority Commission Committee Council Court Tribunal Government Parliament
  Senate
  Congress Assembly Embassy Treasury Army Navy Police Military Guard Constabulary Association Federation Union League
  Society Foundation Trust Alliance Coalition Organization Organisation Party Endowment Consulting Lines Caucus GOP
  Movement Church Diocese Times Post Journal Tribune Herald Gazette News Chronicle Magazine Broadcasting TV Television
  Radio Studios Pictures Entertainment Motors Pharmaceuticals Technologies Industries Economics Securities Partners
  Brothers United FC Rovers Rangers Cooperative Co-operative Archdiocese Confederation Consortium
`));

/** Lower-case nouns that say that the name beside them is a body's; beside those of the lexicon. */
export const BODY_NOUNS = new Set(words(`
  affiliate subsidiary nonprofit non-profit chain unit band insurer lender utility think-tank publisher broker brokers
  store stores restaurant cafe hotel app organiser organizer operator promoter distributor developer bakery brewery
  startup start-up rival owner supplier contractor giant group bank
  brand
`));

/** Last words of the names of bodies that people never bear, whoever the rest looks like. */
export const BODY_ENDS = new Set(words(`
  Properties Systems Daily Holdings Industries Technologies Technology Group Bank Airlines Airways University College
  School Academy Institute Hospital Museum Ministry Department Agency Commission Committee Council Court Association
  Federation Foundation Fund Alliance Society Solutions Services Productions Pictures Studios Networks Partners Capital
  Ventures Securities Motors Pharmaceuticals Therapeutics Labs Foods Brands Stores Insurance
  Initiative Project Programme Program Magazine Times Post Journal Tribune Herald Gazette Chronicle News Radio
  Television Records Books Press Media
  Railways Ropeways Tramways Waterways Ferries Freight Haulage
  Treks Expeditions Films Bakery Brewery Winery Distillery Restaurant Orchestra
  Philharmonic Symphony Choir Ensemble
  Cathedral Advertiser Examiner Observer Courier Argus FM Seminary Hospice Infirmary Coastguard
  Constabulary Brigade Police Church Theatre Tribunal Regiment Battalion Squadron Corps Union Party Authority Club Trust
  Federation Board Solicitors Cooperative Co-operative Diocese Synod
`));

/** Of these besides those of `TAKES_OF` a name goes on with "of": "Rotary Club of Wick", "Corps of Engineers". */
export const BODIES_OF = new Set(words(`
  Club Service Services Regiment Front Corps Gallery Community Hospital Authority Friends Sons Daughters Order Party
  Choir Orchestra Observatory Ballet Brigade Battalion Infirmary Synod Presbytery Archives Conservatory Corporation
  Confederacy Congregation Fellowship Journal
`));

/** Bodies that two towns or lands may share: "Diocese of Down and Connor", "Port Authority of Harrow and Wick". */
export const BODIES_OF_TWO = new Set(words(`
  Diocese Archdiocese Synod Bishop Archbishop Front State Borough Council Presbytery Authority Society Federation
  Confederation
`));

/** What bears the name of a saint or a king: schools, houses for the sick, churches. */
export const HOUSES_OF_SAINTS = new Set(words(`
  School College Academy University Church Cathedral Abbey Chapel Hospital Hospice Infirmary Seminary Nursery
  Kindergarten Convent Priory Theatre Club Trust Foundation Institute Parish Clinic
`));

/** What an officer has: "Sheriff’s Office", "Coroner’s Court", "Attorney General’s Department". */
export const WORKPLACES_OF_OFFICERS = new Set(words('Office Department Court Corps Service Bureau Association Union'));

/** Small firms that bear the name of who runs them: "Leo’s Saw Shop". */
export const TRADES = new Set(words(`
  Bakery Brewery Bar Cafe Café Deli Diner Garage Grill Pizza Pizzeria Pub Restaurant Shop Store Tavern Market
  Pharmacy Nursery Barbers Bookshop Books Bakers Butchers Cleaners Jewellers Hardware
`));

/** Who or what a cause is told by, before "for" and whom it is for: "Help for Heroes", "Transport for Leeds". */
export const CAUSES = new Set(words(`
  Transport Help Action Aid Justice Hope Homes Food Support Care Voice Voices Women Mothers Fathers Families Parents
  Artists Scientists Academics Lawyers Doctors Farmers Students Workers Teachers Nurses Jews Muslims Christians
  Engineers Architects People Citizens Neighbours Neighbors Veterans Fans Business Businesses Partners Shelter Bread
  Trees Riders Friends Americans Canadians Grandparents Youth Labour Conservatives Republicans Democrats Evangelicals
  Actors Musicians Writers Campaign Landowners Communities Residents Schools Unite Water
`));

/** Units of armies. */
export const UNITS = new Set(words('Division Regiment Battalion Brigade Squadron Corps Fleet Infantry Cavalry Wing'));
