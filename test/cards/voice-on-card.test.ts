/** The role that stands under somebody's words: with its body, and none that would say something else on a card. */
import { expect, it } from 'vitest';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { voiceOnCard, voiceUnderLead, voiceUnderWords } from '../../src/cards/voice-on-card.ts';

const voiceOf = (text: string, name: string, role: string | null): string | null => roleOf(text, name, role, 'de');

function roleOf(text: string, name: string, role: string | null, language = 'en', people: string[] = []): string | null {
  return voiceOnCard(planningOf(text, name, language, people), { name, role }).role;
}

function planningOf(text: string, name: string, language = 'en', people: string[] = []): Planning {
  const headline = { text: 'Kim Ahrens closes the pier of Ellersund', start: null, end: null, from: 'title' } as const;
  const listed = [name, ...people].map((one) => ({ name: one, role: null, mentions: 1 }));
  const source = { publishedAt: null, language };
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  return startPlanning({ ...empty, headline, people: listed, source, text });
}

it.each<[text: string, role: string, shown: string, why: string]>([
  ['“…,” said Rosa Medina, marketing director, Lund Ferries (Medina is …).', 'marketing director',
    'marketing director, Lund Ferries', 'between commas'],
  ['The pier’s chief engineer Rosa Medina said so.', 'pier’s chief engineer', 'chief engineer', 'the headline tells whose'],
  ['Rosa Medina, a spokeswoman for the Coast Guard, said so.', 'spokeswoman', 'spokeswoman for the Coast Guard', 'of'],
  ['Lund’s harbour manager Rosa Medina said so.', 'harbour manager', 'Lund’s harbour manager', 'its owner'],
  ['Rosa Medina, dean and professor of shipping at Bergen School of Trade, said so.', 'dean and professor of shipping',
    'dean and professor of shipping at Bergen School of Trade', 'a long one'],
  ['Rosa Medina, director, Bo Berg, captain, and others came.', 'director', 'director', 'the next one’s name is no body'],
  ['Today’s manager Rosa Medina said so.', 'manager', 'manager', 'a day owns nothing'],
  [`“…,” said Rosa Medina, director, ${'A'.repeat(40)} and others.`, 'director', 'director', 'no body, at once'],
  ['“…,” said Rosa Medina, director, DesignRush. Brandt said so.', 'director', 'director, DesignRush', 'a sentence ends'],
  ['Rosa Medina, director for Friday. Then it rained.', 'director', 'director', 'a day is no body'],
  ['Rosa Medina, director of the Coast Guard Monday.', 'director', 'director of the Coast Guard', 'a day ends a body'],
  ['Rosa Medina, director of the Coast Guard March 3.', 'director', 'director of the Coast Guard', 'and a month'],
  ['Rosa Medina, director of the Quiet Sunday Trust, said so.', 'director', 'director', 'a day inside'],
  ['Rosa Medina, director of the U.S. Coast Guard, said so.', 'director', 'director of the U.S. Coast Guard', 'points'],
  ['Rosa Medina, director of St. Olaf’s School.', 'director', 'director of St. Olaf’s School', 'a short form'],
  ['Rosa Medina, director of Lund D. Ross School, said so.', 'director', 'director', 'an initial, or the end?'],
  ['Rosa Medina, director of Plan B. Then it rained.', 'director', 'director', 'the same'],
  ['Rosa Medina, director of The Sun, said so.', 'director', 'director of The Sun', 'a paper'],
  ['In March’s director Rosa Medina they trust.', 'director', 'director', 'a month owns nothing'],
  ['But Lund’s director Rosa Medina said so.', 'director', 'Lund’s director', 'without the sentence’s own words'],
  ['Rosa Medina, director, Oforiwaa, producer, and others came.', 'director', 'director', 'a list of guests'],
  ['Rosa Medina, director, Oforiwaa (executive producer) and others.', 'director', 'director', 'the same'],
  ['Rosa Medina, director, DesignRush, an agency, said so.', 'director', 'director, DesignRush', 'no list'],
  ['Rosa Medina, director, Ahlund, and others came.', 'director', 'director', 'somebody’s surname'],
  ['The director left. Rosa Medina said so.', 'director', 'director', 'not beside the name'],
])('of %j %j is shown as %j: %s', (text, role, shown) =>
  expect(roleOf(text, 'Rosa Medina', role, 'en', ['Bo Berg', 'Kofi Ahlund'])).toBe(shown));

it.each<[text: string, role: string, shown: string, why: string]>([
  ['Fisheries and Coastal Lands Minister Rosa Medina said so.', 'Coastal Lands Minister',
    'Fisheries and Coastal Lands Minister', 'two fields of one office'],
  ['It rained. Stoke and Isle Cider Club’s club steward Rosa Medina said so.', 'Isle Cider Club’s club steward',
    'Stoke and Isle Cider Club’s club steward', 'two villages of one club'],
  ['“Go,” said Lund Academy and Music College leader Rosa Medina.', 'Music College leader',
    'Lund Academy and Music College leader', 'behind a verb of saying'],
  ['Bo Berg and Harbour Board chair Rosa Medina met.', 'Harbour Board chair', 'Harbour Board chair', 'another one'],
  ['Mayor Ahlund and Harbour Board chair Rosa Medina met.', 'Harbour Board chair', 'Harbour Board chair', 'another one'],
  ['Fishermen and Coastal Lands Minister Rosa Medina met.', 'Coastal Lands Minister', 'Coastal Lands Minister', 'others'],
  ['It rained in Lund and Harbour Board chair Rosa Medina slept.', 'Harbour Board chair', 'Harbour Board chair',
    'amid a sentence'],
  ['When and where Harbour Board chair Rosa Medina slept is open.', 'Harbour Board chair', 'Harbour Board chair', 'when'],
])('of %j %j begins where its name does, %j: %s', (text, role, shown) =>
  expect(roleOf(text, 'Rosa Medina', role, 'en', ['Bo Berg', 'Kofi Ahlund'])).toBe(shown));

it.each<[text: string, shown: string | null, why: string]>([
  ['Rosa Medina, 58, of Lund Township, said so.', '58, of Lund Township', 'an age and a town'],
  ['“…,” said Rosa Medina, 58, from Lund.', '58, from Lund', 'at the end'],
  ['Rosa Medina, aged 58, of Stoke on Tarn, said so.', '58, of Stoke on Tarn', 'a town of three words'],
  ['Rosa Medina, 58, of St Olaf, said so.', '58, of St Olaf', 'a saint’s'],
  ['Rosa Medina, 58, of Hale Road, said so.', null, 'an address'],
  ['Rosa Medina, 58, of 14 Hale, said so.', null, 'the same'],
  ['Rosa Medina, 58, of Hale Road, Lund, said so.', null, 'the same'],
  ['Rosa Medina, 58, said so.', null, 'an age by itself'],
  ['Rosa Medina, 58, from Monday, said so.', null, 'a day'],
  ['The son of Rosa Medina, 58, of Lund, said so.', null, 'his or hers'],
  ['Rosa Medina, 58, of Lund, who mends nets in a shed, said so.', '58, of Lund', 'what stands right behind the name'],
  ['Rosa Medina, 58, of the quay, said so.', null, 'no town'],
])('of %j nothing else being told %j is shown: %s', (text, shown) =>
  expect(roleOf(text, 'Rosa Medina', null)).toBe(shown));

it.each<[role: string, name: string, language: string, shown: string | null, why: string]>([
  ['a fighter', 'Bo Lund', 'en', null, 'praise'],
  ['UFC fighter', 'Bo Lund', 'en', 'UFC fighter', 'work'],
  ['Secretary', 'Rosa Medina', 'en', null, 'of what?'],
  ["the group's deputy Africa director", 'Bo Lund', 'en', null, 'of which group?'],
  ["pier's master", 'Bo Lund', 'en', "pier's master", 'the pier of the headline'],
  ['the bank’s longest-serving policymaker and one of 10 people setting what borrowers of the town pay on their loans',
    'Bo Lund', 'en', null, 'a sentence'],
  ['Another passenger', 'Bo Lund', 'en', 'passenger', 'the others are not there'],
  ['Another user', 'Bo Lund', 'en', null, 'says nothing'],
  ['veteran', 'Bo Lund', 'en', null, 'of what?'],
  ['the harbour minister', 'Bo Lund', 'en', 'harbour minister', 'without its article'],
  ['the museum director', 'Bo Lund', 'en', null, 'of which museum?'],
  ['oldest sister', 'Rosa Medina', 'en', null, 'whose?'],
  ['for the defence', 'Bo Lund', 'en', 'for the defence', 'a side of every trial'],
  ['for the bishop', 'Bo Lund', 'en', null, 'for which one?'],
  ['Det Sgt', 'Bo Lund', 'en', 'Det Sgt', 'one rank in two words'],
  ['Chief Inspector', 'Bo Lund', 'en', 'Chief Inspector', 'the same'],
  ['lui-même fils de marin', 'Bo Lund', 'fr', null, 'a clause beside another office'],
  ['Port Ellery area commander Inspector', 'Bo Lund', 'en', 'Port Ellery area commander', 'the rank is the name’s'],
  ['Cllr', 'Bo Lund', 'en', null, 'a title'],
  ['a vet in Lund before he came to Bergen', 'Bo Lund', 'en', null, 'what he was'],
  ['Professor', 'Bo Lund', 'en', null, 'of what?'],
  ['a chemist at Lund University who has studied the tides of the bay for a quarter of a century, and the wind',
    'Bo Lund', 'en', 'chemist at Lund University', 'without the clause it has room'],
  ['an ornithologist', 'Rosa Medina', 'en', 'ornithologist', 'a line of its own needs no article'],
  ['une habitante du port', 'Rosa Medina', 'fr', 'habitante du port', 'the same'],
  ['une des pilotes du port de Lund', 'Rosa Medina', 'fr', 'une des pilotes du port de Lund', 'of several'],
  ['Partnerin', 'Rosa Medina', 'de', null, 'whose?'],
  ['Lebensgefährtin', 'Rosa Medina', 'de', null, 'whose?'],
  ['vecina', 'Rosa Medina', 'es', null, 'whose?'],
  ['collega', 'Rosa Medina', 'it', null, 'whose?'],
  ['Medina’s friend', 'Bo Lund', 'en', null, 'nobody of the card'],
  ['Ahrens’s lawyer', 'Bo Lund', 'en', 'Ahrens’s lawyer', 'a lawyer of the headline'],
  ['Ahrens’s friend', 'Bo Lund', 'en', 'Ahrens’s friend', 'the headline names him'],
  ['an uncle of Rosa Medina', 'Bo Lund', 'en', null, 'nobody of the card'],
  ['FDP-Vorsitzende', 'Christian Lund', 'de', null, 'by itself a woman’s'],
  ['Fraktionschefin', 'Christian Lund', 'de', null, 'a woman’s'],
  ['Fraktionschefin', 'Katrin Lund', 'de', 'Fraktionschefin', 'hers'],
  ['directrice du port', 'Pierre Lund', 'fr', null, 'a woman’s'],
  ['managing partner at Lee & Lund Trading', 'Bo Lund', 'en', 'managing partner at Lee & Lund Trading', 'a firm’s name'],
])('%j of %s (%s) is shown as %j: %s', (role, name, language, shown) =>
  expect(roleOf('Nothing is said of that here.', name, role, language)).toBe(shown));

it('keeps the article of a man whose noun would be a woman’s', () =>
  expect(roleOf('Das sagte der FDP-Vorsitzende Christian Lund.', 'Christian Lund', 'FDP-Vorsitzende', 'de'))
    .toBe('der FDP-Vorsitzende'));

it.each<[text: string, role: string | null, shown: string | null, why: string]>([
  ['Das sagte Bo Lund vom Vermögensverwalter Ahrens Invest.', 'Vermögensverwalter Ahrens Invest',
    'vom Vermögensverwalter Ahrens Invest', 'the firm is not his job'],
  ['Italiens Außenminister Bo Lund sagte das.', 'Außenminister', 'Italiens Außenminister', 'of which land'],
  ['Heutigens Außenminister Bo Lund sagte das.', 'Außenminister', 'Außenminister', 'no land'],
  ['So erklärte Bo Lund (SPD), es sei zu spät.', null, 'SPD', 'his party'],
  ['So erklärte Bo Lund (34), es sei zu spät.', null, null, 'his age'],
  ['So erklärte Bo Lund (SPD), und Bo Lund (CDU) nicht.', null, null, 'two of that name'],
])('in %j the role %j is shown as %j: %s', (text, role, shown) =>
  expect(voiceOf(text, 'Bo Lund', role)).toBe(shown));

it('gives a name the initial that was read as the end of its office', () => {
  const text = 'Harbour Judge J. Bo Lund closed the pier.';
  const headline = { text: 'Pier closes', start: null, end: null, from: 'title' } as const;
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  const planning = startPlanning({ ...empty, headline, source: { publishedAt: null, language: 'en' }, text });
  expect(voiceOnCard(planning, { name: 'Bo Lund', role: 'Harbour Judge J.' })).toEqual({
    name: 'J. Bo Lund', role: 'Harbour Judge',
  });
});

it('ends a role where its compound does', () => {
  const text = 'Rosa Medina vom Institut für Hafen- und Seeforschung sagte das.';
  expect(voiceOf(text, 'Rosa Medina', 'Leiterin am Institut für Hafen')).toBe('Leiterin am Institut für Hafen');
  expect(voiceOf(`Leiterin am ${text.slice(16)}`, 'Rosa Medina', 'Leiterin am Institut für Hafen'))
    .toBe('Leiterin am Institut für Hafen- und Seeforschung');
});

it('a body that everybody knows needs no noun for what it is', () => {
  expect(roleOf('“…,” the carrier Ryanair said.', 'Ryanair', 'carrier')).toBeNull();
  expect(roleOf('“…,” said the captain, Rosa Medina of Lund.', 'Rosa Medina', 'captain')).toBe('captain');
});

it.each<[language: string, text: string, role: string | null, shown: string | null, why: string]>([
  ['de', '„…“, sagt Biologin Rosa Medina vom Lunder Zoo.', 'Biologin', 'vom Lunder Zoo', 'from where she comes'],
  ['de', '„…“, sagt Rosa Medina vom Lunder Zoo.', null, 'vom Lunder Zoo', 'where nothing else is told'],
  ['de', '„…“, sagt Biologin Rosa Medina vom Zentrum für Moore und Küsten in Lund.', 'Biologin',
    'vom Zentrum für Moore und Küsten', 'what it is for is part of its name'],
  ['de', '„…“, sagt Rosa Medina vom Montag.', null, null, 'a day is no body'],
  ['de', '„…“, sagt Rosa Medina vom Ufer aus.', null, 'vom Ufer', 'what follows a name in a small letter ends it'],
  ['pt', 'Rosa Medina (treinadora do Lund): “…”', null, 'treinadora do Lund', 'an office in brackets'],
  ['pt', 'Rosa Medina (à direita): “…”', null, null, 'no office'],
  ['pt', 'Rosa Medina (PT-SP): “…”', null, 'PT', 'a party with its state'],
  ['de', 'Rosa Medina (SP, Zürich) sprach.', null, 'SP', 'a party with a town'],
  ['fr', '“…”, dit Rosa Medina (La France insoumise).', null, 'La France insoumise', 'a party by its whole name'],
  ['fr', '“…”, dit Rosa Medina, de l’association Lund Nature.', null, 'de l’association Lund Nature', 'a body'],
  ['fr', '“…”, dit Rosa Medina, de la main gauche.', null, null, 'no body'],
  ['fr', '“…”, dit le mari de Rosa Medina, de l’association Lund Nature.', null, null, 'his or hers'],
  ['fr', '“…”, dit l’avocate de Rosa Medina (maire de Lund).', null, 'maire de Lund', 'hers'],
])('%s: %s with %s → %s: %s', (language, text, role, shown) =>
  expect(roleOf(text, 'Rosa Medina', role, language)).toBe(shown));

it('an office of "the away side" is of nobody whom the card names', () => {
  expect(roleOf('“…,” the away side’s head coach Rosa Medina said.', 'Rosa Medina', 'away side’s head coach')).toBeNull();
  expect(roleOf('“…,” New Lund’s head coach Rosa Medina said.', 'Rosa Medina', 'New Lund’s head coach'))
    .toBe('New Lund’s head coach');
});

it('sets the body of an office in brackets under somebody’s words, and says where it stands', () => {
  const text = 'La chambre d’agriculture réclame des aides. « … », affirme sa présidente, Rosa Medina.';
  const headline = { text: 'Les digues cèdent', start: null, end: null, from: 'title' } as const;
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  const planning = startPlanning({ ...empty, headline, source: { publishedAt: null, language: 'fr' }, text });
  const { speaker, insertions } = voiceUnderWords(planning, { name: 'Rosa Medina', role: 'présidente' });
  expect(speaker.role).toBe('présidente [chambre d’agriculture]');
  expect(insertions).toEqual([{ at: 11, text: 'chambre d’agriculture', start: 3, end: 24, of: 'role' }]);
  expect(voiceOnCard(planning, { name: 'Rosa Medina', role: 'présidente' }).role).toBeNull();
});

it.each<[text: string, shown: string | null, why: string]>([
  ['“…,” said Rosa Medina, who runs the Lund ferry.', 'who runs the Lund ferry', 'a clause that tells of an office'],
  ['“…,” said Rosa Medina, who led the study.', 'who led the study', 'the one that the headline is of'],
  ['“…,” said Rosa Medina, who runs the pier.', 'who runs the pier', 'the pier of the headline'],
  ['“…,” said Rosa Medina, who runs the shop.', null, 'which one?'],
  ['“…,” said Rosa Medina, who owns it.', null, 'what?'],
  ['“…,” said Rosa Medina, who was late.', null, 'no office'],
  ['“…,” said Rosa Medina of the University of Bergen.', 'of the University of Bergen', 'where she works'],
  ['“…,” said Rosa Medina, from the Lund Trust, on Monday.', 'from the Lund Trust', 'the same'],
  ['“…,” said Rosa Medina of Bergen.', null, 'a town is no office'],
  ['Prof Rosa Medina of the school of public health at Lund University said so.',
    'of the school of public health at Lund University', 'a part of a body'],
  ['“…,” said the brother of Rosa Medina, who runs the Lund ferry, of Rosa Medina.', null, 'he may run it'],
  ['“…,” said Ana-Rosa Medina, who runs the Lund ferry, of Rosa Medina.', null, 'another one'],
])('where no office was read, of %j %j stands under the name: %s', (text, shown) =>
  expect(roleOf(text, 'Rosa Medina', null)).toBe(shown));

it('takes no town for a woman: "comandante dos bombeiros da Amadora"', () => {
  const role = 'comandante dos Bombeiros Voluntários da Amadora';
  expect(roleOf(`Falou o ${role}, Mário Conde.`, 'Mário Conde', role, 'pt')).toBe(role);
  expect(roleOf('Falou a diretora, Mário Conde.', 'Mário Conde', 'diretora', 'pt')).toBeNull();
});

it.each([
  ['Councilwoman', null, 'Councilwoman'],
  ['aunt', null, null],
  ['Brandt’s friend', null, null],
  ['marketing director', 'marketing director', 'marketing director'],
])('a %s is %s under bare words, and %s where a sentence stands over them', (role, words, led) => {
  const voice = { name: 'Rosa Medina', role };
  const planning = planningOf(`“…,” said Rosa Medina, ${role}.`, voice.name);
  expect(voiceUnderWords(planning, voice).speaker.role).toBe(words);
  expect(voiceUnderLead(planning, voice).speaker.role).toBe(led);
});

it('takes an event for no place of work', () => {
  const text = 'Präsident Petra Lund bei der Vorstellung der Bilanz in Ahlen. Petra Lund sagte es.';
  expect(voiceOf(text, 'Petra Lund', 'Präsident')).not.toMatch(/Vorstellung/u);
  expect(voiceOf('Lotsin Petra Lund bei der Reederei Ahrens sagte es.', 'Petra Lund', 'Lotsin')).toBe('bei der Reederei Ahrens');
});

it.each<[text: string, language: string, role: string, shown: string | null, why: string]>([
  ['El segundo comandante Bo Lund cerró el puerto.', 'es', 'comandante', 'segundo comandante', 'its rank'],
  ['El comandante Bo Lund cerró el segundo puerto.', 'es', 'comandante', 'comandante', 'the rank is another’s'],
  ['Il sostituto procuratore Bo Lund ha chiuso il porto.', 'it', 'procuratore', 'sostituto procuratore', 'Italian'],
  ['O segundo comandante Bo Lund fechou o porto.', 'pt', 'comandante', 'segundo comandante', 'Portuguese'],
  ['Bo Lund, tesorero del consejo Lima Este, cerró el puerto.', 'es', 'tesorero del consejo Lima',
    'tesorero del consejo Lima Este', 'the end of a name'],
  ['Bo Lund, tesorero del consejo Lima Este cerró el puerto.', 'es', 'tesorero del consejo Lima',
    'tesorero del consejo Lima', 'nothing closes it'],
  ['Su colega de Seoane, Bo Lund, cerró el puerto.', 'es', 'colega de Seoane', null, 'whose?'],
  ['Según Bo Lund, la enfermera necesita aguante.', 'es', 'la enfermera necesita aguante', null, 'a clause'],
  ['Bo Lund, presidente desta casa de produtores, falou.', 'pt', 'presidente desta casa de produtores', null, 'which one?'],
])('in %j (%s) the role %j is whole as %j: %s', (text, language, role, shown) =>
  expect(roleOf(text, 'Bo Lund', role, language)).toBe(shown));

it('ends with its paragraph', () => {
  const text = 'Luc Roux, éleveur de poules\n\nLa boue, première ennemie des poules, monte.';
  expect(roleOf(text, 'Luc Roux', null, 'fr')).toBe('éleveur de poules');
});
