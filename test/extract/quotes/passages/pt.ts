/** Portuguese newspaper passages, written for these tests. */
import { PT_AGED } from './aged.ts';
import { PT_CLAUSES } from './pt-clauses.ts';
import { PT_CONJUGATED } from './conjugated.ts';
import { PT_ASIDES } from './asides.ts';
import { PT_MEANT } from './pt-meant.ts';
import { PT_NAMED } from './pt-named.ts';
import { PT_OFFICES } from './pt-offices.ts';
import { PT_ONE_OF } from './one-of.ts';
import { PT_STATEMENTS } from './statements.ts';
import type { Passage } from './passage.ts';
import { PT_TAGS } from './pt-tags.ts';
import { PT_SUBJECT_BEFORE } from './subject-before.ts';
import { PT_SIGNS } from './signs.ts';
import { PT_VIEWS } from './views.ts';

export const PT: readonly Passage[] = [
  ...PT_VIEWS,
  ...PT_AGED,
  ...PT_SIGNS,
  ...PT_CLAUSES,
  ...PT_SUBJECT_BEFORE,
  ...PT_ONE_OF,
  ...PT_STATEMENTS,
  ...PT_ASIDES,
  ...PT_MEANT,
  ...PT_NAMED,
  ...PT_OFFICES,
  ...PT_CONJUGATED,
  ...PT_TAGS,
  {
    why: 'verb before subject after the mark; role before a comma',
    text: 'A ministra da Saúde, Helena Prado, visitou o hospital. “Não faltarão médicos”, disse Prado na ' +
      'segunda-feira.',
    quotes: [{ says: 'Não faltarão médicos', by: 'Helena Prado', role: 'ministra da Saúde' }],
  },
  {
    why: 'subject before the verb after the mark; then the other half',
    text: '“A ponte é segura”, afirmou o prefeito Marcos Teles. “As obras terminam em maio.”',
    quotes: [{ says: 'A ponte é segura', by: 'Marcos Teles', role: 'prefeito' }, {
      says: 'As obras terminam em maio.', by: 'Marcos Teles',
    }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '«A fábrica continuará aberta», garantiu um porta-voz da empresa.',
    quotes: [{ says: 'A fábrica continuará aberta', by: 'um porta-voz da empresa', role: null }],
  },
  {
    why: 'segundo names the source of words in the writer’s sentence',
    text: 'Segundo o procurador Renato Lins, o réu agiu “com plena consciência do mal que causava”.',
    quotes: [
      { says: 'com plena consciência do mal que causava', by: 'Renato Lins', role: 'procurador', kind: 'fragment' },
    ],
  },
  {
    why: 'words held at arm’s length are no speech, nor is a title',
    text: 'Os chamados “fantasmas” recebiam salário. O livro “O Longo Verão Vermelho” saiu em maio.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman',
    text: 'A bióloga Marina Couto trabalha aqui há anos. “O rio está morrendo”, alerta ela.',
    quotes: [{ says: 'O rio está morrendo', by: 'Marina Couto', role: 'bióloga' }],
  },
  {
    why: 'the subject is left out: it is the one who speaks already',
    text: '“Jogamos bem”, disse o técnico Fábio Nunes. “Agora é pensar na final”, acrescentou.',
    quotes: [{ says: 'Jogamos bem', by: 'Fábio Nunes', role: 'técnico' }, {
      says: 'Agora é pensar na final', by: 'Fábio Nunes',
    }],
  },
  {
    why: 'an appositive between the name and its verb; straight marks',
    text: 'Paula Reis, presidente da associação de moradores, respondeu: "Não vamos nos calar".',
    quotes: [{ says: 'Não vamos nos calar', by: 'Paula Reis', role: 'presidente da associação de moradores' }],
  },
  {
    why: 'the subject stands after the verb, before the mark',
    text: 'Em nota, declarou o secretário André Lima: “Não haverá cortes neste ano”.',
    quotes: [{ says: 'Não haverá cortes neste ano', by: 'André Lima', role: 'secretário', unsure: true }],
  },
  {
    why: 'nobody is said to say it: what it stands on is told',
    text: '“Nem um passo atrás no nosso bairro” lia-se na faixa. O vereador Caio Braga não apareceu.',
    quotes: [{ says: 'Nem um passo atrás no nosso bairro', by: 'faixa' }],
  },
  {
    why: 'two speakers in one paragraph',
    text: '“É um erro histórico”, criticou a deputada Lúcia Viana. “É um acerto”, rebateu o ministro Jorge Campos.',
    quotes: [{ says: 'É um erro histórico', by: 'Lúcia Viana', role: 'deputada' }, {
      says: 'É um acerto', by: 'Jorge Campos', role: 'ministro',
    }],
  },
  {
    why: 'de acordo com; the surname with a particle',
    text: 'O economista Pedro da Costa deu a palestra. De acordo com Costa, a inflação é “um imposto cobrado dos ' +
      'mais pobres”.',
    quotes: [
      { says: 'um imposto cobrado dos mais pobres', by: 'Pedro da Costa', role: 'economista', kind: 'fragment' },
    ],
  },
  {
    why: 'European usage: the attribution stands between dashes inside the marks',
    text: '«O acordo está fechado – disse o primeiro-ministro Rui Matos –, mas falta assinar o texto.»',
    quotes: [{ says: 'O acordo está fechado', by: 'Rui Matos', role: 'primeiro-ministro' }, {
      says: 'mas falta assinar o texto.', by: 'Rui Matos',
    }],
  },
  { why: 'a fragment, then a sentence',
    text: 'O presidente do Banco Central, Otávio Menezes, disse nesta quarta-feira (6) que a inflação “está sob ' +
      'controle e deve cair até o fim do ano”. “Não há motivo para pânico”, completou.',
    quotes: [
      {
        says: 'está sob controle e deve cair até o fim do ano',
        by: 'Otávio Menezes',
        role: 'presidente do Banco Central',
      },
      { says: 'Não há motivo para pânico', by: 'Otávio Menezes' },
    ],
  },
  {
    why: 'an age after the name; the pronoun over another source is not sure enough',
    text: '"Perdi minha casa e meus documentos", contou a diarista Rosângela Alves, 45. Segundo a Defesa Civil, 300 ' +
      'famílias foram atingidas. "A água subiu muito rápido", lembra ela.',
    quotes: [
      { says: 'Perdi minha casa e meus documentos', by: 'Rosângela Alves' },
      { says: 'A água subiu muito rápido', by: 'Rosângela Alves', unsure: true },
    ],
  },
  {
    why: 'a title between comma and name',
    text: 'Em entrevista à TV Globo, a senadora Kátia Barros afirmou: "Vou votar contra". Já o líder do governo, ' +
      'deputado Zeca Prado, classificou a proposta como “um avanço para o país inteiro”.',
    quotes: [
      { says: 'Vou votar contra', by: 'Kátia Barros', role: 'senadora' },
      { says: 'um avanço para o país inteiro', by: 'Zeca Prado' },
    ],
  },
  {
    why: 'the defence of a person is not that person',
    text: 'A defesa de João Batista afirmou em nota que ele “jamais participou de qualquer irregularidade”. O ' +
      'advogado Sérgio Fonseca vai recorrer.',
    quotes: [{ says: 'jamais participou de qualquer irregularidade', by: 'A defesa de João Batista' }] },
  { why: 'European usage, an appositive before the attribution',
    text: '«Portugal tem de fazer mais», defendeu a ministra do Ambiente, Graça Louro, em declarações à Lusa. O ' +
      'primeiro-ministro, António Seabra, garantiu que “não haverá recuos nesta matéria”.',
    quotes: [
      { says: 'Portugal tem de fazer mais', by: 'Graça Louro', role: 'ministra do Ambiente' },
      { says: 'não haverá recuos nesta matéria', by: 'António Seabra', role: 'primeiro-ministro' },
    ],
  },
  {
    why: 'brackets after the name, the subject left out',
    text: 'O governador Tarso Queiroz (PSB) negou as acusações. "É tudo perseguição política", disse, em vídeo ' +
      'publicado nas redes. A oposição fala em "confissão de culpa".',
    quotes: [
      { says: 'É tudo perseguição política', by: 'Tarso Queiroz' },
      { says: 'confissão de culpa', by: 'A oposição' },
    ],
  },
  {
    why: 'a source phrase, then the office alone',
    text: 'De acordo com a delegada Simone Arruda, o suspeito "confessou o crime e indicou onde estava a arma". "Foi ' +
      'frio o tempo todo", afirmou a delegada.',
    quotes: [
      { says: 'confessou o crime e indicou onde estava a arma', by: 'Simone Arruda', role: 'delegada' },
      { says: 'Foi frio o tempo todo', by: 'Simone Arruda' },
    ],
  },
  {
    why: 'two neighbours',
    text: '"Não tenho medo", garante Odete Ramos, moradora da Rocinha há 40 anos. O vizinho dela, Jair Pinto, ' +
      'discorda: "Aqui ninguém dorme".',
    quotes: [{ says: 'Não tenho medo', by: 'Odete Ramos' }, { says: 'Aqui ninguém dorme', by: 'Jair Pinto' }] },
  { why: 'a participle before the subject; the subject left out',
    text: 'Questionado pelos jornalistas, o treinador Vasco Teles respondeu que "o balneário está unido". «Vamos dar ' +
      'a volta», assegurou.',
    quotes: [{ says: 'o balneário está unido', by: 'Vasco Teles' }, { says: 'Vamos dar a volta', by: 'Vasco Teles' }] },
];
