/** Portuguese passages: offices and bodies right before a name, and clauses with a subject of their own. */
import type { Passage } from './passage.ts';

export const PT_OFFICES: readonly Passage[] = [
  {
    why: 'a body in small letters before a name is what somebody presides over, and has not that name',
    text: '“A fatura subiu outra vez”, disse o presidente da câmara Luís Prates. Segundo a economista da associação Célia ' +
      'Moura, a lei foi rasgada. “Ninguém vai pagar isso”, avisou Célia.',
    quotes: [
      { says: 'A fatura subiu outra vez', by: 'Luís Prates', role: 'presidente da câmara' },
      { says: 'Ninguém vai pagar isso', by: 'Célia Moura', role: 'economista da associação' },
    ],
  },
  {
    why: 'the aide of a president is not the president',
    text: '“A fatura subiu outra vez”, disse o assessor do presidente da câmara Luís Prates.',
    quotes: [{ says: 'A fatura subiu outra vez', by: 'o assessor do presidente da câmara Luís Prates' }],
  },
  {
    why: 'of two trades, the second may be in no list; the name behind it has both',
    text: '“Que falta me faz”, desabafou Dino Seabra. “Aprendi tudo ali”, publicou o padeiro e zabumbista Nilton Braga.',
    quotes: [{ says: 'Que falta me faz', by: 'Dino Seabra' }, { says: 'Aprendi tudo ali', by: 'Nilton Braga' }],
  },
  {
    why: 'the chief engineer is the engineer of the next sentence',
    text: 'O engenheiro-chefe da Hidrosul, Paulo Prates, falou cedo. O engenheiro disse que a chuva “vai demorar”. “A ' +
      'folga é curta”, afirma o engenheiro.',
    quotes: [{ says: 'vai demorar', by: 'Paulo Prates' }, { says: 'A folga é curta', by: 'Paulo Prates' }],
  },
  {
    why: 'a secretary of State is no secretary-general',
    text: 'O secretário-geral da UGT, Rui Lima, respondeu ao Governo. “Vamos negociar”, disse o secretário de Estado da ' +
      'Saúde.',
    quotes: [{ says: 'Vamos negociar', by: 'o secretário de Estado da Saúde', unsure: true }],
  },
  {
    why: 'behind an agency that is told it, an office, its body and the letters of that stands the name',
    text: '“Foram cinco famílias”, disse à agência Lusa o comandante dos Bombeiros Sapadores de Leiria (BSL), Hermínio Gaio.',
    quotes: [{ says: 'Foram cinco famílias', by: 'Hermínio Gaio' }],
  },
  {
    why: 'an infinitive of saying with a subject of its own; what the other one adds is theirs',
    text: 'Depois de Rui Teixeira repetir que o salão “tem dono”, Ana Prado comentou: “O colega dançou lá”.',
    quotes: [{ says: 'tem dono', by: 'Rui Teixeira' }, { says: 'O colega dançou lá', by: 'Ana Prado' }],
  },
  {
    why: 'with "ter" and behind the main clause; without a subject it is that of the main clause',
    text: 'Rui Lima reagiu depois de Ana Prado ter dito que o plano “está morto”. Depois de dizer que o plano “está vivo”, ' +
      'Rui Lima comentou: “Vamos ver”.',
    quotes: [
      { says: 'está morto', by: 'Ana Prado' }, { says: 'está vivo', by: 'Rui Lima' },
      { says: 'Vamos ver', by: 'Rui Lima' },
    ],
  },
  {
    why: 'whoever is said to be saying it, with "com … a"',
    text: 'A reunião ficou tensa, com Rui Lima a garantir que o processo “corre bem”.',
    quotes: [{ says: 'corre bem', by: 'Rui Lima' }],
  },
  {
    why: 'what is read out there is another\u2019s',
    text: 'A sessão abriu com o presidente a ler uma carta de Ana Gil em que ela diz que “tudo mudou”.',
    quotes: [{ says: 'tudo mudou', by: 'Ana Gil', unsure: true }],
  },
  {
    why: 'the second of two clauses has its own subject, an aside before its verb',
    text: 'O músico Flávio Leme elogiou o regresso, e o dirigente Rui Prates, em privado, disse que é “nostalgia cara”.',
    quotes: [{ says: 'nostalgia cara', by: 'Rui Prates' }],
  },
  {
    why: 'by a trade that is on the list, one of two who are named',
    text: 'O terapeuta Rui Lima e a cantora Ana Gil casaram. “Foi lindo”, disse o terapeuta.',
    quotes: [{ says: 'Foi lindo', by: 'Rui Lima' }],
  },
  {
    why: 'an office opens the page, and the first name stands in the next tag with nothing said of who that is',
    text: 'O líder parlamentar da Aliança disse hoje no plenário que o Governo “largou o Orçamento”.\n\n“Ninguém viu as ' +
      'contas”, acrescentou Faustino Moura Sapalo.',
    quotes: [
      { says: 'largou o Orçamento', by: 'Faustino Moura Sapalo' },
      { says: 'Ninguém viu as contas', by: 'Faustino Moura Sapalo' },
    ],
  },
  {
    why: 'without a verb of adding the first name may be anybody\u2019s',
    text: 'A ministra da Saúde admitiu que há “falhas graves” nas urgências.\n\n“Ninguém nos ouviu”, lamentou Carla Nunes.',
    quotes: [
      { says: 'falhas graves', by: 'A ministra da Saúde', unsure: true }, { says: 'Ninguém nos ouviu', by: 'Carla Nunes' },
    ],
  },
  {
    why: 'a reply is another\u2019s, and so are words of one who is set off as another',
    text: 'O ministro da Saúde disse que o hospital “vai abrir em maio”.\n\n“Nada disso”, ripostou Rui Gil.',
    quotes: [
      { says: 'vai abrir em maio', by: 'O ministro da Saúde', unsure: true }, { says: 'Nada disso', by: 'Rui Gil' },
    ],
  },
  {
    why: 'behind others who act in between, whoever is named may be one of them',
    text: 'O presidente da câmara disse que a obra “vai parar”.\n\nJá os moradores protestam. “É uma vergonha”, disse Rui ' +
      'Gil.',
    quotes: [
      { says: 'vai parar', by: 'O presidente da câmara', unsure: true }, { says: 'É uma vergonha', by: 'Rui Gil' },
    ],
  },
];
