/** "Luis Gil fue acusado de «…»": not his words; the agent's, where one is told. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string]>([
  ['es', 'Luis Prado fue acusado de «vender el puerto a sus amigos».'],
  ['es', 'Luis Prado fue condenado ayer por «abuso de poder en el puerto».'],
  ['es', 'Luis Prado, acusado de «vender el puerto a sus amigos», dimitió ayer.'],
  ['es', '«No he hecho nada», dijo Luis Prado. Fue condenado por «abuso de poder».'],
  ['pt', 'Rui Prado foi descrito no relatório como “um génio das contas”.'],
  ['es', 'Luis Prado fue acusado de robo y estafa por «lucrarse con el puerto».'],
  ['it', 'Luca Prati è stato accusato di furto e truffa per «vendere il porto».'],
  ['es', 'El busto fue instalado por Luis Prado como «homenaje al pueblo».'],
  ['it', 'Luca Prati è stato accusato di «vendere il porto agli amici».'],
])('%s: %s: nobody', (language, text) => expect(lastSpeaker(text, language)).toBeNull());

it.each<[language: string, text: string, name: string]>([
  ['es', 'Luis Prado fue acusado por Ana Sosa de «vender el puerto a sus amigos».', 'Ana Sosa'],
  ['es', 'Luis Prado, acusado por Ana Sosa de haber «vendido el puerto», dimitió ayer.', 'Ana Sosa'],
  ['es', 'Luis Prado ha sido invitado por Ana Sosa a «dar la cara en el pleno».', 'Ana Sosa'],
  ['it', 'Luca Prati è stato accusato da Anna Sosa di «vendere il porto agli amici».', 'Anna Sosa'],
  ['fr', 'Luc Prat est accusé par Anne Roux d’avoir « vendu le port à ses amis ».', 'Anne Roux'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string]>([
  ['es', 'Luis Prado fue elegido ayer y prometió «trabajo y diálogo».', 'Luis Prado'],
  ['es', 'Luis Prado fue operado de la rodilla y sueña con «volver en mayo».', 'Luis Prado'],
  ['es', 'Luis Prado fue criticado por su tono y se excusó en «el calor del debate».', 'Luis Prado'],
  ['pt', 'Rosa Mira foi eleita e quer “uma cidade verde”.', 'Rosa Mira'],
  ['it', 'Ada Landi è stata indagata e si sente «vittima di un errore».', 'Ada Landi'],
  ['es', 'Luis Prado, convencido de «ganar en primera vuelta», no irá al debate.', 'Luis Prado'],
  ['es', 'Luis Prado aseguró que fue despedido por «falta de resultados».', 'Luis Prado'],
  ['es', 'Luis Prado fue despedido por «falta de resultados», explicó Ana Sosa.', 'Ana Sosa'],
  ['pt', 'Rui Prado foi filmado dizendo que o juiz é “um ladrão”.', 'Rui Prado'],
  ['fr', 'Luc Prat est venu « pour gagner la course ».', 'Luc Prat'],
])('is the subject where the words are: %s: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
