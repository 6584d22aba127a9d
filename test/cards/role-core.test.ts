/** What of a long role stands under somebody's words: who it is, and of what. */
import { expect, it } from 'vitest';
import { roleCore } from '../../src/cards/role-core.ts';

const LONGEST = 60;

it.each<[role: string, language: string, shown: string, why: string]>([
  ['a chemist at Lund University who has studied tides for years', 'en', 'a chemist at Lund University', 'a clause'],
  ['a senator from Lund, who has signed onto a bill', 'en', 'a senator from Lund', 'behind a comma'],
  ['an officer who closed the pier', 'en', 'an officer who closed the pier', 'all that tells who'],
  ['die Leiterin des Hafenamts Wehlen, die den Bericht schrieb', 'de', 'die Leiterin des Hafenamts Wehlen', 'German'],
  ['eine Frau, die am Kai stand', 'de', 'eine Frau, die am Kai stand', 'nothing else says who'],
  ['Sprecherin der Stadt Wehlen', 'de', 'Sprecherin der Stadt Wehlen', '"der" is an article'],
  ['directrice du port de Lund qui suit le dossier', 'fr', 'directrice du port de Lund', 'French'],
  ['jefa de la Cruz Azul que llegó primero', 'es', 'jefa de la Cruz Azul', 'Spanish'],
  ['direttrice del Porto Lund, che guida i lavori', 'it', 'direttrice del Porto Lund', 'Italian'],
  ['capogruppo del Municipio Lund entrata con i Verdi', 'it', 'capogruppo del Municipio Lund', 'what one did'],
  ['chefe do Porto de Lund que assinou a carta', 'pt', 'chefe do Porto de Lund', 'Portuguese'],
  ['a professor of law at Lund University and a co-author', 'en', 'a professor of law at Lund University', 'of what?'],
  ['a fellow at Lund University and author', 'en', 'a fellow at Lund University', 'of what book?'],
  ['Lund’s longest-serving judge and one of ten people', 'en', 'Lund’s longest-serving judge', 'cut at its clause'],
  ['letter from the Harbour Minister', 'en', 'Harbour Minister', 'the paper is not the person'],
  ['Sprecherin der Grünen gegenüber dem Stadtblatt', 'de', 'Sprecherin der Grünen', 'to whom it was said'],
  ['von der Bergwacht Wehlen der APA', 'de', 'von der Bergwacht Wehlen', 'the agency that heard it'],
  ['Chefredakteurin der APA', 'de', 'Chefredakteurin der APA', 'her own'],
  ['portavoz del puerto en declaraciones a Radio Lund', 'es', 'portavoz del puerto', 'Spanish'],
  ['le responsable du port dans une déclaration à la presse', 'fr', 'le responsable du port', 'French'],
  ['porta-voz do porto em entrevista à rádio', 'pt', 'porta-voz do porto', 'Portuguese'],
  ['captain and owner', 'en', 'captain and owner', 'both are said of nobody else'],
  ['captain and a co-author', 'en', 'captain and a co-author', 'no name in what stays'],
  ['a spokesperson for Operation Lund, the navy’s campaign against smugglers off the coast', 'en',
    'a spokesperson for Operation Lund', 'too long with its apposition'],
  ['head of Ahl & Berg, a shipping firm', 'en', 'head of Ahl & Berg, a shipping firm', 'short enough'],
  ['administrator for the Harbours in Towns Project at Lund University’s Marine Center', 'en',
    'administrator for the Harbours in Towns Project', 'too long with the second place'],
  ['another passenger', 'en', 'passenger', 'beside whom?'],
  ['Another member of the Lund crew', 'en', 'member of the Lund crew', 'at the head of its sentence'],
  ['ein weiterer Fahrgast', 'de', 'Fahrgast', 'German'],
  ['un autre passager', 'fr', 'passager', 'French'],
  ['otra vecina', 'es', 'vecina', 'Spanish'],
  ['un’altra passeggera', 'it', 'passeggera', 'Italian'],
  ['outro passageiro', 'pt', 'passageiro', 'Portuguese'],
])('of %j (%s) %j stays: %s', (role, language, shown) => expect(roleCore(role, language, LONGEST)).toBe(shown));
