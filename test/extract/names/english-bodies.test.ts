/** English bodies and places that their form tells whole, wherever they stand; and what looks like them and is none. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en'))
    .map(({ name, kind, listedAs = kind }) => `${listedAs} ${name}`)
    .filter((one) => !/^unknown /.test(one));

const BODIES = [
  // "of" and "for"
  'Rotary Club of Tressin', 'Police Service of Northern Ireland', 'Communist Party of China',
  'Court of Appeal of Kenya',
  'Port Authority of Tressin and East Morra', 'Diocese of Bath and Wells', 'Army Corps of Engineers',
  'National Association of Head Teachers', 'Court of Arbitration for Sport', 'Church of St John the Baptist',
  'Royal Society for the Prevention of Cruelty to Animals', 'Book of the Month Club', 'Circuit Court of Ohio',
  // "and" and commas
  'Morra and District Council', 'Victoria and Albert Museum', 'Bill and Ann Tressin Foundation',
  'Department for Environment, Food and Rural Affairs', 'Rail, Maritime and Transport Union',
  'Department of Agriculture, Food and the Marine', 'Social Democratic and Labour Party',
  'Police Federation of England and Wales', 'Historic Society of Lancashire and Cheshire',
  'Society of Chiropodists and Podiatrists', 'Academy of Arts and Sciences', 'School of Oriental and African Studies', 'Institute of Art and Law',
  'Ministry of Employment and Labour', 'England and Wales Cricket Board',
  'Organization for Security and Co-operation in Europe', 'Morra and District Chamber of Commerce',
  'Medicines and Healthcare products Regulatory Agency',
  // owners and saints
  'Tarn County Sheriff’s Office', 'Tressin Coroner’s Court', 'Judge Advocate General’s Corps',
  'St Mary’s Primary School',
  'Tressin Women’s Aid', 'Royal Victoria Infirmary', 'Queen Elizabeth Hospital', 'Our Lady of Lourdes Academy',
  'Children’s Hospital of Boston', 'King’s College London',
  // causes
  'Friends of the Moss', 'Save the Moss', 'Transport for Wales', 'Help for Heroes', 'Medical Aid for Tressin',
  'Campaign Against Noise', 'Campaign to Protect Rural Tressin', 'People Before Profit', 'Bread for the World',
  // units, guards, firms, clubs
  '82nd Airborne Division', 'US Marine Corps League',
  'Third Infantry Division', 'US Coast Guard', 'Texas National Guard',
  'Tressin Volunteer Fire Department', 'Special Investigation Unit', 'Tressin Steel', 'Tressin Athletic',
  'Kilvane and Sons', 'Kilvane and Koss Architects', 'Tressin Heritage Centre', 'Age Concern Tressin',
  'Tressin Courier',
  'Journal of Housing Policy', 'Save Rural Tressin', 'Campaign to Save the Moss', 'United Auto Workers',
  'Tressin Mountain Rescue Squadron', 'Department for Environment, Food, and Rural Affairs',
  'Tressin and Morra Workers’ Union',
];
const ARTICLE = /^(?:St |Our|Save|Transport f|Help|Medical|People|Bread|Kilvane|King’s|Tressin [AS]t|Age|Friends)/;

it.each(BODIES)('lists %s', (body) => {
  const name = ARTICLE.test(body) ? body : `the ${body}`;
  for (const text of [`It was closed by ${name} on Monday.`, `She joined ${name}, he said.`])
    expect(listedIn(text)).toEqual([`organisation ${body}`]);
});

it.each([
  'Harris, Poole and Co', 'Leo’s Saw Shop', 'Devon and Cornwall Police', 'Kettler Homes', 'Austin Energy',
  'Trinity College Tressin', 'Tressin Energy', 'Tressin Tigers',
])('lists %s where it opens a sentence', (body) => {
  expect(listedIn(`${body} said it would appeal.`)).toEqual([`organisation ${body}`]);
});

it.each([
  'Highway 61', 'Interstate 95', 'the M4', 'King’s Road', 'St Stephen’s Green', 'Queen Elizabeth Way',
  'the Bay of Tressin',
  'the Canadian Rockies', 'the Roman Empire', 'the Soviet Union', 'the Pennine Way', 'the Tressin Canal',
  'Lake Tressin',
  'Loch Tressin', 'HMP Tressin', 'the Tressin Nature Reserve', 'Tressin Shopping Centre', 'the Tressin Lodge',
  'Tressin Quarry', 'the Outer Hebrides',
])('lists %s as a place', (place) => {
  expect(listedIn(`She was walking along ${place} on Monday.`)).toEqual([`place ${place.replace(/^the /, '')}`]);
});

it.each<[text: string, listed: string[]]>([
  ['Talks between Tressin and Morra Council ended.', ['organisation Morra Council']],
  ['The Tressin and Morra councils met.', ['place Tressin']],
  ['Ann Hale and Leeds City Council agreed.', ['person Ann Hale', 'organisation Leeds City Council']],
  ['He left Leeds and York City Council said no.', ['place Leeds', 'organisation York City Council']],
  ['They beat Newcastle and Manchester United.', ['organisation Newcastle', 'organisation Manchester United']],
  ['The Ministry of Health, Halden Foods and Leeds City Council agreed.',
    ['organisation Ministry of Health', 'organisation Halden Foods', 'organisation Leeds City Council']],
  ['The Department of Defense and the Navy agreed.', ['organisation Department of Defense']],
  ['She praised the University of Oxford and Ann Hale.', ['organisation University of Oxford', 'person Ann Hale']],
  ['Bank of England Governor Ann Hale said no.', ['organisation Bank of England', 'person Ann Hale']],
  ['London’s Metropolitan Police said no.', ['place London', 'organisation Metropolitan Police']],
  ['Ann Hale’s Labour Party won.', ['person Ann Hale', 'organisation Labour Party']],
  ['Help for Ukraine is coming, Ann Hale said.', ['place Ukraine', 'person Ann Hale']],
  ['Save the Moss from pollution, Ann Hale said.', ['person Ann Hale']],
  ['Sons of Leeds miners met.', ['place Leeds']],
  ['The Service of Remembrance was held.', []],
  ['The Club of the Month is here.', []],
  // "and" behind "of": somebody else
  ['The Council of Europe and Moscow are at odds.', ['organisation Council of Europe', 'place Moscow']],
  ['The Council of Europe and Nissan agreed.', ['organisation Council of Europe', 'organisation Nissan']],
  ['The Society of Motor Manufacturers and Jaguar were pleased.',
    ['organisation Society of Motor Manufacturers', 'organisation Jaguar']],
  ['The Council of State and Macron quarrel.', ['organisation Council of State', 'person Macron']],
  ['The Chamber of Commerce and Unite backed it.', ['organisation Chamber of Commerce']],
  ['The Society of Authors and Hodge are at odds.', ['organisation Society of Authors']],
  ['The House of Commons and Downing Street argued.', []],
  ['The Church of the Holy Trinity and Friends of the Earth met in Leeds.',
    ['organisation Church of the Holy Trinity', 'organisation Friends of the Earth', 'place Leeds']],
  ['House of the Dragon and Game of Thrones were filmed in Leeds.', ['place Leeds']],
  ['Devon and Cornwall Police met them. Devon & Cornwall Police shared a video.',
    ['organisation Devon and Cornwall Police']],
  ['Sussex and Kent Police officers met.', ['organisation Kent Police']],
  // what is called so, and nobody
  ['Friends of the Prime Minister say he will go.', []],
  ['Friends of the Queen Mother and Friends of the Mayor were told.', []],
  ['Friends of the Foreign Secretary and Friends of the First Lady deny it.', []],
  ['Friends of the Beckhams said so.', []],
  ['The Fellowship of the Ring made Ann Hale famous.', ['person Ann Hale']],
  ['Chamber of Secrets was opened.', []],
  ['Wives and Daughters was adapted by Ann Hale.', ['person Ann Hale']],
  ['Save the Last Dance and Save the Tiger are films.', []],
  ['Save the Queen, cried the crowd, and Save the NHS, said the banner.', ['organisation NHS']],
  ['The slogan was Save the Moss.', []],
  ['Stop the Boats and Stop the War were the slogans.', []],
  ['Siberian Tigers and Barbary Lions live in Leeds.', ['place Leeds']],
  ['The Cardiff Giants of industry were coal men.', []],
  ['The Golden Eagles beat the West Tressin Bulldogs.',
    ['organisation Golden Eagles', 'organisation West Tressin Bulldogs']],
  ['Essex and Kent Police both said so.', ['place Essex', 'organisation Kent Police']],
  ['Sussex and Kent Police said so. Sussex Police said no more.',
    ['place Sussex', 'organisation Kent Police', 'organisation Sussex Police']],
  ['He played for Essex and England Cricket Board chiefs praised him.',
    ['place Essex', 'organisation England Cricket Board']],
  ['Coronation Street star Ann Hale left.', ['person Ann Hale']],
  ['Revolutionary Road starred Ann Hale.', ['person Ann Hale']],
  ['The United Way of Greater Tressin was discussed.', []],
  ['She is an Officer of the Order of the British Empire.', []],
  ['They slept at King’s Court Hotel, Leeds.', ['place Leeds']],
  ['He was at the Mayor’s Office Christmas party.', ['organisation Mayor’s Office']],
  ['The Marine Corps Times reported it.', ['organisation Marine Corps Times']],
  ['He met Sarah Lodge and Ronnie Wood.', ['person Sarah Lodge', 'person Ronnie Wood']],
  ['Lake Bell said she was glad.', ['person Lake Bell']],
  ['She printed it on the A4 paper. The M1 chip is fast.', []],
  ['They watched BBC Newsnight.', []],
  // everyday words before the noun of a firm
  ['The talk was titled ‘Street Lighting: Using Renewable Energy for Safety’.', []],
  ['Renewable Energy is the aim of Social Housing and Affordable Homes, with Wind Farms.', []],
  ['Octopus Energy said no.', ['organisation Octopus Energy']],
  ['They sued Miller Homes and Tressin Farms.', ['organisation Miller Homes', 'organisation Tressin Farms']],
  ['The army began an offensive called “Tarvonic Storm” on Monday.', []],
  ['They joined a team called “Tarvonic Storm” on Monday.', ['organisation Tarvonic Storm']],
  ['The army began the raid “Relentless Storm” on Monday.', []],
  ['The 2019 Population and Housing Census showed it.', []],
  ['He held a Radio Marathon.', []],
  ['Sport Tressin said no.', ['organisation Sport Tressin']],
  // a law, an officer
  ['It passed the Stop Drugging Young Athletes Act and the Save Our Rivers Bill.', []],
  ['She joined Stop the War on Monday.', ['organisation Stop the War']],
  ['The body went to the Cole County Medical Examiner’s Office.',
    ['organisation Cole County Medical Examiner’s Office']],
  ['The Medical Examiner said no. The Tressin Examiner reported it.', ['organisation Tressin Examiner']],
  ['Jim Ferguson left the Ferguson Police Department. Ferguson said no.',
    ['person Jim Ferguson', 'organisation Ferguson Police Department']],
  ['The Ferguson Police Department shut. Residents in Ferguson were glad. Ferguson’s judge was not.',
    ['organisation Ferguson Police Department', 'place Ferguson']],
])('%s', (text, listed) => {
  expect(listedIn(text)).toEqual(listed);
});
