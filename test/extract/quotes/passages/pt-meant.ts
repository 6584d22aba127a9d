/** Portuguese passages in which other words mean who was named, and verbs have no subject. */
import type { Passage } from './passage.ts';

export const PT_MEANT: readonly Passage[] = [
  {
    why: 'the mayor by another word',
    text: 'O prefeito de Lagoa Funda, Ivo Sampaio, decretou emergência. “A água baixou três metros em um ' +
      'dia”, disse o gestor. “Nunca vi isso”, completou.',
    quotes: [
      { says: 'A água baixou três metros em um dia', by: 'Ivo Sampaio' },
      { says: 'Nunca vi isso', by: 'Ivo Sampaio' },
    ],
  },
  {
    why: 'a resident without a name stays who she was',
    text: 'O secretário Nelson Faria visitou o abrigo. Uma moradora reclamou do atraso. “Dormimos no chão há ' +
      'quatro noites”, contou a mulher.',
    quotes: [
      { says: 'Dormimos no chão há quatro noites', by: 'Uma moradora' },
    ],
  },
  {
    why: 'two in turn',
    text: 'A deputada Lúcia Ramos e o ministro Caio Brandão trocaram farpas. “O senhor não responde nada”, ' +
      'disse a parlamentar. “Respondo na Justiça”, rebateu o ministro.',
    quotes: [
      { says: 'O senhor não responde nada', by: 'Lúcia Ramos' },
      { says: 'Respondo na Justiça', by: 'Caio Brandão' },
    ],
  },
  {
    why: 'what is recalled is no speaker',
    text: 'O pescador Bruno Costa viu a menina cair. “Pulei sem pensar”, lembra Costa. “Ela me chamava”, lembra a cena.',
    quotes: [
      { says: 'Pulei sem pensar', by: 'Bruno Costa' },
      { says: 'Ela me chamava', by: 'Bruno Costa' },
    ],
  },
];
