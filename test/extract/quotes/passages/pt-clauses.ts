/** Portuguese passages whose clauses hide their subject: names that no package has, verbs in the imperfect, asides. */
import type { Passage } from './passage.ts';

export const PT_CLAUSES: readonly Passage[] = [
  {
    why: 'a given name that no package has is a person, and "a meio" opens no phrase for one',
    text: 'Na lota, Nivaldo Pestana não tinha vendido nada. “Hoje ninguém compra”, disse a meio da manhã. A encarregada, ' +
      'Dirce Ramalho, fechou mais cedo.',
    quotes: [{ says: 'Hoje ninguém compra', by: 'Nivaldo Pestana', unsure: true }],
  },
  {
    why: 'the imperfect of a verb that changes its stem',
    text: '“Deixem as cadeiras”, pedia Lúcia Braga. “E a mesa também”, ria Cláudia Amorim ao lado dela.',
    quotes: [
      { says: 'Deixem as cadeiras', by: 'Lúcia Braga' },
      { says: 'E a mesa também', by: 'Cláudia Amorim' },
    ],
  },
  {
    why: 'what commas set off stands between the verb of a tag and its subject',
    text: '“Ficou tudo na água”, relatou à Lusa, por telefone, Amélia Prado, lavradora. “Nunca vi nada assim”, contava, ' +
      'ainda a tremer, um barqueiro do cais.',
    quotes: [
      { says: 'Ficou tudo na água', by: 'Amélia Prado' },
      { says: 'Nunca vi nada assim', by: 'um barqueiro do cais' },
    ],
  },
  {
    why: 'who wants to know asks',
    text: 'O barbeiro Joaquim Melo afia a navalha. “Está como a ponte”, responde Melo. “Que ponte?”, quer saber uma ' +
      'cliente que chegou de fora.',
    quotes: [
      { says: 'Está como a ponte', by: 'Joaquim Melo', role: 'barbeiro' },
      { says: 'Que ponte?', by: 'uma cliente' },
    ],
  },
  {
    why: 'a sentence that opens with its verb has no subject behind "that"',
    text: 'O réu, Valter Nogueira, chorou. Sustentou que a arma disparou sozinha e que nunca quis ferir o amigo de ' +
      'infância. “Foi um acidente”, afirmou.',
    quotes: [{ says: 'Foi um acidente', by: 'Valter Nogueira' }],
  },
  {
    why: 'a patient is nobody who has an office',
    text: 'O diretor do hospital, Haroldo Pinto, celebrou. “É um sonho”, disse. “Saí andando no outro dia”, relatou o ' +
      'paciente, que é caminhoneiro.',
    quotes: [
      { says: 'É um sonho', by: 'Haroldo Pinto', role: 'diretor do hospital' },
      { says: 'Saí andando no outro dia', by: 'o paciente' },
    ],
  },
  {
    why: 'inside "que" a thing does what may be a verb of saying',
    text: 'A prefeita, Rosa Gil, falou ontem. Gil explicou que a obra conta “com o apoio de todos os bairros”. Sublinhou ' +
      'ainda que o plano deixa “muito mal” o governo.',
    quotes: [{ says: 'com o apoio de todos os bairros', by: 'Rosa Gil' }, { says: 'muito mal', by: 'Rosa Gil' }],
  },
];
