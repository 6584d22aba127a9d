/** Portuguese: who speaks in tags of every kind, and who a description means. Written for these tests. */
import type { Passage } from './passage.ts';

export const PT_TAGS: readonly Passage[] = [
  {
    why: 'no list has every verb of a tag',
    text: 'O prefeito Caio Mendes visitou a represa. “A água não chega a maio”, resmungou o prefeito Caio Mendes.',
    quotes: [{ says: 'A água não chega a maio', by: 'Caio Mendes', role: 'prefeito' }],
  },
  {
    why: 'no list has every noun for a person',
    text: 'A feira fecha no fim do mês. “Ninguém nos avisou”, contou uma barraqueira de Olinda. “Vamos ficar”, ' +
      'acrescentou um veterano da praça.',
    quotes: [{ says: 'Ninguém nos avisou', by: 'uma barraqueira de Olinda', unsure: true },
      { says: 'Vamos ficar', by: 'um veterano da praça', unsure: true }],
  },
  {
    why: 'como opens a tag',
    text: 'O plano é “uma oportunidade perdida”, como disse a deputada Lívia Prado no plenário.',
    quotes: [{ says: 'uma oportunidade perdida', by: 'Lívia Prado', role: 'deputada', unsure: true }],
  },
  {
    why: 'pela names who used the words',
    text: 'Classificado como “monumento ao desperdício” pela vereadora Rita Lopes, o teatro abre em outubro.',
    quotes: [{ says: 'monumento ao desperdício', by: 'Rita Lopes', unsure: true }],
  },
  {
    why: 'para, at the opening, tells whose view it is',
    text: 'Para o economista Davi Torres, a medida é “um remendo caro”.',
    quotes: [{ says: 'um remendo caro', by: 'Davi Torres', unsure: true }],
  },
  {
    why: 'the one spoken to is not the speaker',
    text: 'A ministra Carla Nunes respondeu ao senador Hugo Dias: “O senhor votou o contrário”.',
    quotes: [{ says: 'O senhor votou o contrário', by: 'Carla Nunes', role: 'ministra' }],
  },
  {
    why: 'a description with the noun of the role means its bearer, paragraphs later',
    text: 'A secretária de Saúde, Helena Matos, visitou ontem o hospital de Sobral. A emergência fecha à noite.\n\n' +
      'Os médicos protestaram no saguão. O delegado Jorge Reis ficou de lado.\n\n' +
      '“Reabriremos antes do Natal”, prometeu a secretária. “É um compromisso”.',
    quotes: [{ says: 'Reabriremos antes do Natal', by: 'Helena Matos', unsure: true },
      { says: 'É um compromisso', by: 'Helena Matos', unsure: true }],
  },
  {
    why: 'another word for the same work',
    text: 'O treinador Bruno Salles perdeu três jogos. “É preciso paciência”, repetiu o técnico.',
    quotes: [{ says: 'É preciso paciência', by: 'Bruno Salles', unsure: true }],
  },
  {
    why: 'two persons, two offices: the noun decides',
    text: 'O prefeito Fábio Montes e a arquiteta Ana Serra apresentaram a praça. “Haverá mais sombra”, disse a ' +
      'arquiteta. “Custará um milhão”, afirmou o prefeito.',
    quotes: [{ says: 'Haverá mais sombra', by: 'Ana Serra', unsure: true },
      { says: 'Custará um milhão', by: 'Fábio Montes', unsure: true }],
  },
  {
    why: 'a verb may leave out its subject',
    text: 'A atriz Clara Vale voltou ao palco. “Chorei todas as noites”, confessou. “Agora rio”, acrescentou.',
    quotes: [{ says: 'Chorei todas as noites', by: 'Clara Vale', unsure: true },
      { says: 'Agora rio', by: 'Clara Vale', unsure: true }],
  },
  {
    why: 'titles are no part of the name',
    text: 'O Dr. Pedro Bastos dirige a ala. “Faltam leitos”, alerta Bastos. A Sra. Marta Leite pede verbas: “O governo ' +
      'precisa ouvir”.',
    quotes: [{ says: 'Faltam leitos', by: 'Pedro Bastos' },
      { says: 'O governo precisa ouvir', by: 'Marta Leite', unsure: true }],
  },
  {
    why: 'segundo with a description',
    text: 'O comandante Ugo Farias liderou o resgate. Segundo o comandante, o fogo começou “em um celeiro”. De acordo ' +
      'com uma moradora da vila, “todos dormiam”.',
    quotes: [{ says: 'em um celeiro', by: 'Ugo Farias', unsure: true },
      { says: 'todos dormiam', by: 'uma moradora da vila', unsure: true }],
  },
  {
    why: 'a phrase that only leads to the verb is no subject, nor is what an infinitive is done to',
    text: 'A ministra Rosa Gil visitou a obra. Neste sentido lembrou que o estado “não recebeu um centavo”. Ao visitar ' +
      'as salas disse que o teto está “quase pronto”.',
    quotes: [{ says: 'não recebeu um centavo', by: 'Rosa Gil' }, { says: 'quase pronto', by: 'Rosa Gil' }],
  },
];
