/** Plain sentences that name somebody who has not said what is quoted; none of our articles holds one of their kind. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, never: string]>([
  ['en', 'Stars from Emma Grant to Paul Whitely have spoken of “a very long winter for us all”.', 'Paul Whitely'],
  ['en', 'Karen Doyle passed on a text from the family of Lucy Webb: “We miss you.”', 'Karen Doyle'],
  ['en', '“Sergeant Mills and I ran to the car,” the officer said. Sergeant Ray Mills was hurt.', 'Ray Mills'],
  ['en', '“Too little, too late” was the union’s verdict on minister Ed Moss.', 'Ed Moss'],
  ['en', 'England captain Joe Root met India skipper Virat Nair. “We lost the toss,” the Indian captain said.', 'Joe Root'],
  ['en', 'Ann Hale said that Carl Voss got out, yelled “Run for your lives” and fell.', 'Ann Hale'],
  ['en', '“A man is held in custody,” Police Scotland said.', 'Scotland'],
  ['en', 'Twins Orla and Maeve Brennan run the shop. “We never argued about it,” said Orla.', 'Twins Orla'],
  ['en', '“We will go on as before,” Ms. van der Meer said.', 'Meer'],
  ['de', 'Verhaftet wurde Karl Weber, Nachbarn erzählen: „Er war immer sehr freundlich.“', 'Karl Weber'],
  ['fr', 'La mère de Léa Marin pleure. « Elle riait », dit cette femme de 50 ans.', 'Léa Marin'],
  ['it', 'BORGO ALTO (Lodi) - Si presentavano alla porta: «Signora, apra subito per favore».', 'BORGO ALTO'],
  ['it', 'Pro Vercelli, il tecnico Luca Vezzani è deluso: «Non abbiamo giocato bene oggi».', 'Pro Vercelli'],
  ['es', 'Lo llamó «cobarde», recordó la guerra y salió de la sala.', 'la guerra'],
  ['de', 'Torwart Jan Onken hielt. „Alle aufstehen für die Mannschaft!“, brüllte der Lautsprecher.', 'Jan Onken'],
  ['fr', 'Le gardien Jean Roche a arrêté le tir. « Tout le monde debout ! », a hurlé le haut-parleur.', 'Jean Roche'],
  ['es', 'El portero Juan Roca paró el balón. «¡Todos en pie ahora mismo!», gritó el altavoz.', 'Juan Roca'],
  ['en', 'A council official told the Echo that “the treaty does not foresee it at all”. Ann Lowe said it “rests with us”.',
    'Ann Lowe'],
  ['it', 'Pechino si attiene a "principi di rispetto e cooperazione", cercando di presentare le proprie mosse.',
    'le proprie'],
  ['it', 'Il portiere Gianni Rocca ha parato il tiro. «Tutti in piedi, adesso!», ha urlato l’altoparlante.', 'Gianni Rocca'],
])('%s: %s', (language, text, never) => expect(firstSpeaker(text, language)).not.toBe(never));
