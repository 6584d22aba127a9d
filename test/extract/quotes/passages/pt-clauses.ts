/** Portuguese passages whose clauses hide their subject: names that no package has, verbs in the imperfect, asides. */
import type { Passage } from './passage.ts';

export const PT_CLAUSES: readonly Passage[] = [
  {
    why: 'a given name that no package has is a person, and "a meio" opens no phrase for one',
    text: 'Na lota, Nivaldo Pestana não tinha vendido nada. “Hoje ninguém compra”, disse a meio da manhã. A encarregada, ' +
      'Dirce Ramalho, fechou mais cedo.',
    quotes: [{ says: 'Hoje ninguém compra', by: 'Nivaldo Pestana' }],
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
];
