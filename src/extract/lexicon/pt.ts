/** Portuguese, of Brazil and of Portugal: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { WithEnclitics } from './conjugate.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';
import { nouns } from './work.ts';
import { withEach } from './views.ts';

/** "Of" with and without an article. */
const OF = 'de do da dos das';

const roles = () => gendered(
  `
    provedora
    sogra nora cunhada neta sobrinha presidenta ministra ex-ministra primeira-ministra secretária subsecretária
    diretora directora
    vice-diretora adjunta
    mandatária prefeita vice-prefeita deputada senadora vereadora governadora vice-governadora advogada juíza
    desembargadora promotora procuradora delegada embaixadora comissária investigadora pesquisadora professora reitora
    escritora autora atriz empresária executiva fundadora treinadora jogadora goleira capitã doutora médica enfermeira
    psicóloga bióloga socióloga historiadora arqueóloga antropóloga engenheira arquiteta vizinha moradora mãe filha
    irmã esposa mulher viúva avó tia rainha princesa freira coordenadora candidata trabalhadora agricultora geóloga
    geógrafa física química pintora fotógrafa apresentadora cantora relatora bastonária conselheira assessora
    magistrada perita condutora padeira produtora operária realizadora encenadora curadora editora educadora gestora
    camareira cozinheira dona-de-casa
    veterinária farmacêutica parteira cirurgiã merendeira bibliotecária encarregada
    notária doutoranda mestranda pedagoga bolseira astrônoma ecóloga zoóloga caçadora marisqueira lavradora
    viticultora apicultora pastora camponesa seringueira agrônoma agrónoma jardineira filósofa restauradora tesoureira
    inspetora bombeira mergulhadora redatora locutora poetisa tradutora livreira dramaturga compositora bailarina
    dançarina escultora ilustradora colecionadora programadora blogueira influenciadora artesã carpinteira confeiteira
    garçonete costureira oleira caminhoneira revisora marinheira barqueira estivadora vendedora empreendedora
    banqueira contadora investidora zeladora faxineira estagiária desempregada nadadora lutadora velejadora escaladora
    campeã companheira namorada noiva fonoaudióloga defensora criadora médica-legista
    tabeliã soldada paramédica astrónoma enóloga ferroviária tecelã rabina sacristã capelã usuária
    arguida bisneta funcionária bancária órfã auditora maestrina síndica mestra
    subcomissária missionária sanfoneira ouvidora corregedora escrivã selecionadora negociadora orientadora
    preparadora cuidadora comentadora biógrafa fazendeira queijeira benzedeira curandeira doceira tatuadora grafiteira
    patinadora remadora neurocirurgiã biomédica comadre madrasta enteada afilhada bisavó aviadora entregadora bordadeira
    rendeira leiloeira vinicultora maquiadora espeleóloga astrofísica zootécnica psicopedagoga
  `,
  `
    companheiro bombeiro provedor avançado
    sogro genro cunhado neto sobrinho ministro ex-ministro primeiro-ministro secretário subsecretário diretor director
    vice-diretor
    prefeito vice-prefeito adjunto
    mandatário deputado senador vereador governador vice-governador advogado juiz desembargador promotor
    procurador delegado embaixador comissário investigador pesquisador professor reitor escritor autor ator actor
    empresário executivo fundador treinador técnico jogador atacante zagueiro goleiro meia volante capitão doutor
    médico enfermeiro psicólogo biólogo sociólogo historiador arqueólogo antropólogo engenheiro arquiteto arquitecto
    vizinho morador pai filho irmão marido homem viúvo avô tio rei príncipe padre bispo arcebispo cardeal papa
    coordenador candidato trabalhador agricultor geólogo geógrafo físico químico pintor fotógrafo apresentador cantor
    relator bastonário conselheiro assessor general coronel tenente sargento major magistrado condutor caminhoneiro
    padeiro pecuarista mecânico eletricista operário realizador encenador curador editor educador gestor selecionador
    guarda-redes artilheiro pároco cozinheiro
    veterinário farmacêutico cirurgião apicultor açougueiro canalizador encanador pedreiro carpinteiro notário botânico
    secretário-geral
    paramédico defensor tabelião solicitador doutorando mestrando pedagogo bolseiro astrônomo ecólogo zoólogo caçador
    lavrador viticultor pastor camponês produtor seringueiro agrônomo agrónomo jardineiro filósofo bibliotecário
    restaurador tesoureiro inspetor soldado carcereiro mergulhador rabino monge diácono capelão frade redator locutor
    tradutor livreiro dramaturgo compositor bailarino dançarino escultor ilustrador palhaço colecionador programador
    blogueiro influenciador artesão serralheiro ferreiro confeiteiro pasteleiro peixeiro garçom barman cabeleireiro
    barbeiro alfaiate sapateiro relojoeiro joalheiro oleiro carteiro fundidor revisor marinheiro barqueiro canoeiro
    estivador armador vendedor empreendedor senhorio corretor banqueiro investidor desenvolvedor porteiro zelador
    garimpeiro estagiário desempregado nadador esquiador pugilista boxeador lutador cavaleiro velejador escalador
    campeão árbitro esposo namorado noivo
    astrónomo enólogo ferroviário tecelão sacristão usuário arguido bisneto funcionário bancário cacique
    pajé arrais capataz órfão almirante auditor maestro síndico cônego mordomo caseiro galã
    subcomissário missionário sanfoneiro ouvidor corregedor escrivão negociador orientador subcomandante
    preparador cuidador comentador biógrafo fazendeiro queijeiro benzedor curandeiro doceiro tatuador grafiteiro
    patinador remador neurocirurgião biomédico compadre padrasto enteado afilhado bisavô aviador entregador leiloeiro
    vinicultor maquiador espeleólogo astrofísico zootécnico psicopedagogo burgomestre faroleiro vigário cónego abade
    brigadeiro alferes furriel contramestre violeiro gaiteiro cordelista jangadeiro cervejeiro
  `,
  `
    governante lojista
    subscritor subscritora signatário signatária limpa-chaminés afinador afinadora integrante intérprete
    presidente ex-presidente vice-presidente porta-voz líder chanceler jornalista economista analista especialista
    perito dirigente responsável representante gerente artista cineasta músico estudante aluno aluna atleta ciclista
    tenista futebolista piloto policial polícia testemunha vítima ativista activista sindicalista militante parlamentar
    eurodeputado eurodeputada premiê chefe comandante sócio sócia membro colega dono dona proprietário proprietária
    agente consultor consultora motorista aposentado aposentada titular meteorologista infectologista climatologista
    epidemiologista cientista autarca poeta ministro-chefe cabeleireira pescador pescadora edil docente camionista
    taxista comerciante romancista fadista ambientalista voluntário voluntária inquilino inquilina transeunte
    pediatra psiquiatra cardiologista pneumologista talhante feirante mototaxista maquinista arquivista superintendente
    nutricionista
    recruta cadete
    dentista fisioterapeuta virologista oncologista anestesista obstetra socorrista legista intensivista sanitarista
    jurista urbanista paisagista naturalista linguista vigilante repórter colunista pianista violinista violoncelista
    organista baterista guitarrista rapper designer humorista galerista youtuber roteirista argumentista sambista
    ceramista luthier florista contabilista surfista judoca alpinista maratonista motociclista automobilista grevista
    bolsista guarda-florestal salva-vidas nadador-salvador pai-de-santo mãe-de-santo gari diarista estafeta motoboy
    chef detetive cônsul aprendiz
    ourives camelô utente veraneante quilombola congressista ceo regente spalla seccionista protagonista
    radialista percussionista saxofonista trompetista flautista acordeonista clarinetista harpista vocalista letrista
    cartunista caricaturista quadrinista muralista estilista esteticista golfista esgrimista xadrezista enxadrista
    canoísta skatista velocista fundista trapezista ilusionista comediante cronista contista novelista ensaísta
    fotojornalista cinegrafista comentarista astronauta diplomata urologista ortopedista geriatra psicanalista terapeuta
    massagista geneticista criminalista penalista constitucionalista tributarista figurinista guionista repentista
    calceteiro balconista intendente subchefe subtenente influencer
  `,
);

/** What stands somewhere, of nobody who is told. */
const IS_READ = '[Ll]ê-se|[Ll]ia-se|(?<!\\p{L})se (?:lê|lia|pode ler|podia ler)';

export const pt = (): Lexicon => ({
  language: 'pt',
  saying: verbsOfSaying('pt'),
  reporting: new WithEnclitics(words(`
    falam falavam classificam
    classificado classificada chamado chamada descrito descrita definido definida acusado acusada condenado condenada
    elogiado elogiada considerada criticado criticada qualificado qualificada
    classificou classifica chamou chama descreveu descreve definiu define falou fala acusou acusa condenou condena
    saudou elogiou elogia agradeceu agradece comparou compara qualificou qualifica considerou citou cita mencionou
    classificaram chamaram falaram acusaram criticou critica tachou rotulou vê veem defende
  `)),
  stance: new Set(words('teme temia espera esperava pensa pensava sente sentia acha achava vê')),
  standing: {
    ofAnybody: pattern('u',
      '(?:^| )(?:',
      '(?:duvid|desconfi|lament|suspir)(?:am?|ou|aram|avam?)|tem(?:e|em|ia|iam)|recei(?:a|am)|discord(?:a|',
      'am|ou|aram)|não (?:se |o |a |lhe )?(?:acredit(?:am?|avam?)|confiam?|creem|crê|concordam?|est(?:á|ão|',
      'ava|avam) (?:de acordo|convencid[oa]s?))|encolh(?:e|em|eu|ia) os ombros|d(?:á|ão|eu) de ombros|',
      'torc(?:e|em|eu) o nariz|(?:queix|indign|resign|zang|revolt)(?:a|am|ou|aram)-se|se (?:queix|indign|',
      'revolt)(?:am?|ou|aram)|(?:é|são|est(?:á|ão|ava|avam)|fic(?:a|am|ou|aram)|continuam?|mostra-se|',
      'mostram-se) (?:mais |muito |menos )?(?:cétic[oa]s?|furios[oa]s?|indignad[oa]s?|revoltad[oa]s?|',
      'preocupad[oa]s?|desiludid[oa]s?|decepcionad[oa]s?|satisfeit[oa]s?|fart[oa]s?)',
      ')(?: |$)',
    ),
    ofSpeakers: pattern('u',
      '(?:^| )(?:',
      '(?:protest|rejeit|ameaç|contest|critic|celebr|acus)(?:am?|ou|aram)(?:-n?[oa]s?)?|desment(?:e|em|iu|',
      'iram)|aplaud(?:e|em|iu|iram)|(?:é|são|est(?:á|ão)|continuam?) (?:mais |muito |',
      'menos )?(?:cautelos[oa]s?|prudentes?|pessimistas?)',
      ')(?: |$)',
    ),
  },
  convinced: new Set(words('convencido convencida convencidos convicto convicta certo certa seguro segura')),
  pronouns: new Map<string, Gender>([
    ['ele', 'male'],
    ['ela', 'female'],
    ['eles', 'plural'],
    ['elas', 'plural'],
  ]),
  determiners: new Set(
    words(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela vários várias alguns ' +
      'algumas dois duas três quatro cinco ambos ambas outro outra outros outras todos todas cada nenhum nenhuma ' +
      'qualquer',
    ),
  ),
  possessives: new Map<string, Gender>([
    ['seu', 'neuter'], ['sua', 'neuter'], ['seus', 'neuter'], ['suas', 'neuter'], ['meu', 'neuter'],
    ['minha', 'neuter'], ['nosso', 'neuter'], ['nossa', 'neuter'], ['cujo', 'neuter'], ['cuja', 'neuter'],
  ]),
  prepositions: new Set(
    words(
      'à às ao aos ante após até com contra de do da dos das desde durante em entre na no nas nos num numa para ' +
      'perante por pelo pela pelos pelas sem sob sobre segundo conforme como que quando se embora porque pois ' +
      'enquanto onde junto',
    ),
  ),
  joins: new Set(words('de do da dos das para em no na nos nas')),
  conjunctions: new Set(words('e ou mas porém nem')),
  contrasts: new Set(words('enquanto')),
  firstOffice: /^-chefe$/,
  ownInfinitive: {
    time: /^(?:depois|antes|apesar)$/, of: /^d[eoa]s?$/, after: 'após', with: 'com', to: 'a', have: 'ter',
  },
  unnamedBodies: new Set(words(`
    câmara associação sindicato clube entidade cooperativa federação confederação autarquia comissão conselho
    órgão instituição organização corporação autoridade partido bancada
  `)),
  fronted: pattern(
    'u',
    '^(?:em seguida|mais (?:tarde|adiante)|(?:\\p{L}+ )?(?:minutos|horas|dias|semanas|meses|anos) (?:depois|antes|',
    'mais tarde)|\\p{L}+mente|(?:quanto (?:à|ao)s?|(?:depois|além|acerca|antes) d[aeo]s?|n?(?:este|esta|esse|essa)s?|',
    '(?:questionad|perguntad|indagad)[oa]) .*)$',
  ),
  acting: pattern(
    'u',
    '^(?:deix(?:am?|ou|aram|avam?)|contam?|seguem?|seguiu|seguiram|fazem?|fez|põe|pôs|fecham?|fechou|mostram?|mostrou|',
    'mantém|mantêm|manteve|contém|contêm|oferecem?|ofereceu|supõe|garantem?|apresentam?|cort(?:am?|ou)|avançam?|',
    'avançou|completam?|completou|surpreendem?|surpreendeu|devolvem?|devolveu)$',
  ),
  topicOpeners: /^(?:sobre|acerca d[aeo]s?|quanto (?:à|ao)s?|em relação (?:à|ao)s?|a respeito d[aeo]s?) [^,;]+$/u,
  subordinators: new Set(words('que quando se embora porque pois enquanto onde como')),
  between: new Set(
    words(
      `
        teria teriam terá ter-lhe-á ter-lhe-ia ter-me-á ter-me-ia ter-nos-á ter-nos-ia
        tem têm tinha tinham havia foi é era são está estava se lhe lhes nos me já também depois então ainda sempre
        nunca não assim ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
        recentemente posteriormente finalmente igualmente claramente nesta neste na manhã tarde noite em seguida
      `,
    ),
  ),
  ownViews: [
    ['na', 'sua', 'opinião'], ['em', 'sua', 'opinião'], ['a', 'seu', 'ver'], ['no', 'seu', 'entender'],
    ['nas', 'suas', 'palavras'], ['na', 'sua', 'avaliação'], ['na', 'sua', 'visão'],
  ],
  accordingTo: [
    ['segundo'], ['de', 'acordo', 'com'], ['conforme'],
    ...withEach(
      'nas palavras, na opinião, na avaliação, no entender, no entendimento, na visão, na ótica, na óptica, ' +
      'na perspetiva, na perspectiva, na leitura, na versão, aos olhos, no dizer, pela voz, segundo a versão',
      'de do da dos das'),
  ],
  agreeing: /^(?:est[aáeéio]\p{L}*|mostr\p{L}+|(?:muito|mais|totalmente|plenamente))$/u,
  wholes: new Set(words('todo toda todos todas ambos ambas')),
  pluralDeterminers: new Set(words(`
    os as vários várias muitos muitas alguns algumas uns umas dois duas três quatro cinco ambos ambas todos todas
  `)),
  opening: {
    own: pattern(
      'iu',
      String.raw`(?<!\p{L})(?:eu|me|mim|meu|meus|minha|minhas|comigo|nós|nos|noss[oa]s?|`,
      String.raw`(?!(?:últ|próx|máx|mín|pr|legít)imos)\p{L}+[aei]mos)(?!\p{L})`,
    ),
    addressing: /(?<!\p{L})(?:tu|te|ti|teu|tua|você|vocês|vos|o senhor|a senhora|mãe|pai|avó|avô)(?!\p{L})/iu,
    pointing: /^(?:a frase é|as palavras são|quem fala|o anúncio é)/iu,
  },
  statements: new Set(words(`
    resposta reação comentário veredicto veredito conclusão frase palavras análise opinião promessa alerta crítica
    acusação pergunta balanço explicação denúncia pedido apelo diagnóstico réplica receio avaliação
  `)),
  questions: new Set(words('pergunta perguntas')),
  beforeQuestions: new Set(words('a à às ante perante após')),
  passages: new Set(words(`
    parágrafos observações pontos passagens trechos frases linhas capítulos cláusulas conclusões recomendações páginas
  `)),
  documents: new Set(words(`
    acórdão sentença despacho petição parecer laudo ofício inquérito liminar edital portaria acta ata
    comunicado nota carta relatório texto mensagem tuíte documento declaração livro artigo estudo
  `)),
  topics: new Set(words('era caso julgamento escândalo polémica polêmica processo morte')),
  partitives: {
    ones: new Set(words('parte maioria resto metade milhares centenas dezenas ' +
      'um uma alguns algumas vários várias muitos muitas outro outra outros outras dois duas três')),
    of: new Set(words(OF)),
    others: new Set(words('outro outra outros outras ambos ambas')),
  },
  relatives: new Set(words('que quem qual quais onde cujo cuja')),
  styles: new Set(words('papa rei rainha príncipe princesa irmã frei')),
  honorifics: new Map([
    ['sr.', 'male'], ['sr', 'male'], ['senhor', 'male'], ['monsenhor', 'male'], ['seu', 'male'],
    ['dom', 'male'], ['sra.', 'female'],
    ['sra', 'female'], ['senhora', 'female'], ['dona', 'female'], ['dr.', null], ['dr', null], ['dra.', 'female'],
    ['dra', 'female'], ['prof.', null], ['profa.', 'female'], ['eng.', null], ['d.', null],
    ['dr.ª', 'female'], ['drª', 'female'], ['sr.ª', 'female'], ['srª', 'female'], ['prof.ª', 'female'],
    ['profª', 'female'], ['eng.º', 'male'], ['engº', 'male'], ['eng.ª', 'female'], ['arq.', null], ['arq.º', 'male'],
    ['arq.ª', 'female'], ['exmo.', 'male'], ['exma.', 'female'], ['sgt.', null], ['cel.', null], ['maj.', null],
    ['cap.', null], ['pe.', 'male'], ['des.', null], ['dep.', null],
  ]),
  roles: roles(),
  ties: new Set(words(`
    homem mulher pai mãe filho filha irmão irmã marido esposa esposo viúva viúvo tio tia avô avó neto neta
    sobrinho sobrinha cunhado cunhada genro nora sogro sogra companheiro companheira namorado namorada noivo noiva
    vizinho vizinha morador moradora colega membro vítima testemunha candidato candidata aluno aluna transeunte
    desempregado desempregada
  `)),
  callings: {
    article: /^[oa]$/,
    speaking: new Set(words('fala falou falava')),
    pointing: /^(?:est|ess)[ea]$/,
    apart: new Set(words(`
      outro outra jovem velho velha
    `)),
    age: /genári[oa]$/u,
    since: /^(?:há|desde)$/,
    now: /^(?:hoje|agora)$/,
    aside: /^el[ea] própri[oa] |\saté \d{4}/u,
  },
  roleEndings: pattern(
    '',
    '(?:[a-záâãéêíóôõúç]{3}ólog[oa]|[a-záâãéêíóôõúç]{3}ógraf[oa]|[a-záâãéêíóôõúç]{4}ologista|(?:investiga|pesquisa|',
    'coordena|administra|organiza|opera|produ|conduc|observa|legisla|media|cria|funda|treina)t?dora?)$',
  ),
  work: {
    endings: /(?:[aei]dora?|[a-záâãéêíóôõúç]{2}ista|[a-z]{2}eir[oa]|[aeiouó]l[oó]g[oa]|[a-z]{2}tora?|triz)$/u,
    nouns: new Set(words(`
      carnavalesco carnavalesca mestre-sala manicure pedicure cacica soba régulo
      social-democrata guarda-noturno varina metalúrgico metalúrgica peão catedrático catedrática frei frade abade
      babalorixá ialorixá ensaísta tenor soprano barítono meio-soprano mezzo-soprano ginasta síndico síndica
      vigia guarda cabo auxiliar botânica matemático matemática mestre empregado empregada mecânica encarregado
      carteira doméstica segurança caixa ambulante industrial impressor impressora música maestro maestrina
      correspondente técnica avançado avançada defesa lateral médio árbitra amazona guia imã reformado reformada
      vogal cliente réu ré acusado acusada denunciante sobrevivente primo prima padrinho madrinha amigo amiga
      contador ribeirinho ribeirinha
    `)),
    nominalised: new Set(words('crítico crítica tucano tucana')),
    not: new Set(words(`
      restaurante presente seguinte recente cliente ponte fonte mente durante mediante adiante diante bastante restante
      constante importante excelente evidente diferente quente ambiente continente acidente incidente expediente
      antecedente volante semelhante suficiente independente pendente permanente inocente ausente consciente paciente
      urgente potente valente sorridente brilhante elegante contente frente gente corrente enchente vertente semente
      sonhador sonhadora pensador pensadora vencedor vencedora lutador lutadora
      janeiro fevereiro primeiro primeira terceiro terceira dinheiro inteiro inteira verdadeiro verdadeira ligeiro
      ligeira estrangeiro estrangeira solteiro solteira carreira bandeira maneira fronteira carteira madeira cadeira
      feira sexta-feira quarta-feira quinta-feira terça-feira segunda-feira poeira fogueira lareira torneira geladeira
      ladeira beira asneira brasileiro brasileira mosteiro cruzeiro chuveiro banheiro canteiro tabuleiro roteiro cheiro
      corredor computador aspirador gerador processador contador sector setor motor trator reator fator exterior
      certeiro certeira lisonjeiro traiçoeiro traiçoeira arrasador animador animadora assustador assustadora desolador
      encantador encantadora promissor promissora ameaçador acolhedor acolhedora conciliador conciliadora demolidor
      interior anterior posterior revista lista pista vista entrevista conquista otimista pessimista realista
    `)),
    verbs: [['trabalha', 'como'], ['trabalhava', 'como']],
  },
  institutions: new Set(
    words(`
      pasta concessionária construtora operadora seguradora petroleira montadora distribuidora cooperativa
      confederação reitoria promotoria defensoria delegacia corporação bancada tutela plataforma gestora estatal
      instituição entidade coletivo consórcio município congregação órgão ouvidoria superintendência gabinete
      organismo
      entorno júri diocese
      empresa companhia firma grupo banco agência ministério secretaria escritório comissão comitê comité conselho
      tribunal corte parlamento senado câmara congresso governo executivo administração autoridade organização
      associação ong fundação instituto universidade escola hospital sindicato federação partido campanha equipe equipa
      clube rede jornal diário revista site portal emissora relatório estudo comunicado nota declaração carta documento
      texto pesquisa sondagem artigo mensagem post tuíte livro polícia exército procuradoria prefeitura autarquia
      embaixada itamaraty planalto coligação aliança oposição direção defesa país cidade
    `),
  ),
  firms: new Set(words('empresa companhia firma grupo multinacional sociedade')),
  anyInstitution: new Set(words(`
    organismo organização instituição entidade órgão coletivo plataforma associação sindicato partido coligação
  `)),
  anyBody: new Set(words(`
    organismo empresa companhia firma grupo banco agência organização associação ong fundação instituto
    universidade escola hospital sindicato federação partido equipe equipa clube rede jornal diário revista site
    portal emissora autarquia entidade instituição comissão comitê comité conselho coligação aliança autoridade
    escritório campanha comunicado nota carta relatório texto mensagem tuíte documento declaração livro artigo
    estudo pesquisa sondagem post cooperativa confederação corporação coletivo consórcio órgão congregação
  `)),
  nationalBodies: new Set(words('governo senado congresso parlamento presidência estado')),
  people: new Set(words(`
    viajante espectador espectadora espetador espetadora adepto adepta banhista moça caminhante paroquiano visitante
    comprador compradora ouvinte peregrino peregrina rival adversário adversária sucessor sucessora discípulo discípula
    senhor senhora senhores
    fonte fontes pessoa pessoas gente homens mulheres crianças menino menina jovem jovens amigo amiga amigos vizinhos
    moradores residentes testemunhas porta-vozes representantes funcionários funcionário funcionária trabalhadores
    arguido arguida réu ré acusado acusada suspeito suspeita detido detida preso presa condenado condenada
    residente empregado empregada doente rapaz rapariga garoto garota criança turista utente consumidor
    consumidora desalojado desalojada ferido reformado reformada
    especialistas pesquisadores investigadores cientistas médicos críticos opositores apoiadores torcedores usuários
    usuário utilizadores clientes cliente leitores manifestantes manifestante ativistas advogados professores pais
    família familiares parentes policiais bombeiros deputados ministros dirigentes membros autoridades soldados
    agricultores organizadores turistas migrantes sindicatos colegas sobreviventes sobrevivente alguém muitos outros
    usuária leitor leitora paciente pacientes torcedor torcedora participante participantes integrante integrantes
    internauta internautas passageiro passageira colaborador colaboradora observador interlocutor interlocutores aliado
    aliada aliados adolescente idoso idosa casal servidor servidora cidadão cidadã familiar parente
  `)),
  common: new Set(
    words(`
      o a os as um uma uns umas tal tais este esta isto estes estas esse essa isso esses essas aquele aquela
      aquilo seu sua seus suas meu minha nosso nossa nossos nossas vários várias alguns algumas ambos ambas
      outro outra outros outras todos todas todo toda tudo cada nenhum nenhuma qualquer eu tu ele ela nós vós
      eles elas você vocês me te se lhe lhes
      meio nos que quem qual quais quando onde como quanto por porquê e ou mas porém nem embora porque pois enquanto
      então assim logo portanto à às ao aos ante após até com contra de do da dos das desde durante em entre na no nas
      num numa nesta neste nessa nesse para perante pelo pela pelos pelas sem sob sobre segundo conforme é são era
      eram foi foram ser sido está estão estava tem têm tinha tinham há havia houve faz fazem pode podem deve devem vai
      vão será serão seria não mais menos muito já também ainda só apenas sempre nunca talvez quase sim entretanto
      contudo todavia além disso depois antes agora hoje ontem amanhã aqui ali lá finalmente atualmente recentemente
      posteriormente inclusive segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta
      quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
      dezembro dia dias semana mês meses ano anos hora horas noite tarde manhã milhares centenas dezenas dois duas três
      quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil milhão milhões bilhão bilhões primeiro
      primeira terceiro último última perguntado perguntada questionado questionada nascido nascida foto fotos
      vídeo imagem leia veja publicidade assine reais euros dólares jornalistas imprensa repórteres grande novo nova
      nada ninguém algo bem mal obrigado momento momentos instante minuto minutos segundos década décadas
    `),
  ),
  demonyms: new Set(
    words(
      'brasileiro brasileira brasileiros português portuguesa portugueses espanhol espanhola francês francesa alemão ' +
      'alemã britânico britânica inglês inglesa italiano italiana russo russa russos ucraniano ucraniana ucranianos ' +
      'americano americana americanos norte-americano estadunidense europeu europeia argentino argentina chileno ' +
      'norueguês norueguesa dinamarquês dinamarquesa sueco sueca finlandês holandês holandesa austríaco austríaca ' +
      'polonês polonesa tcheco húngaro grego grega romeno irlandês croata sérvio canadense canadiano australiano ' +
      'mexicano mexicana colombiano colombiana uruguaio paraguaio chinês chinesa japonês israelense israelita ' +
      'palestino palestina angolano moçambicano paulista carioca mineiro ' +
      'gaúcho baiano lisboeta',
    ),
  ),
  naming: new Set(
    words(`
      título intitulou intitula intitulado intitulada livro romance filme canção música álbum disco obra série novela
      programa revista
      jornal diário palavra palavras termo expressão lema slogan chamado chamada chamados chamadas denominado
      denominada apelidado apelidada apelido operação projeto projecto plano campanha exposição ópera poema hashtag
      portal plataforma edital conhecido conhecida suposto suposta supostos artigo ensaio documentário quadro
      espetáculo peça batizado batizada
    `),
  ),
  speaksFor: new Set(words('de do da para')),
  denying: new Set(words('negou rejeitou')),
  claims: new Set(['acusação']),
  deniedAs: new Set(words('por como')),
  deceased: /^(?:morreu|faleceu|(?:mort|falecid|assassinad)[oa])$/u,
  hearing: new Set(['ouviu']),
  asking: pattern(
    'u',
    '(?<!\\p{L})(?:perguntou|pergunta)(?:-lhe)? (?:a[os]? [^.;:!?«“,]{1,60} )?',
    '(?:se|por que|porquê|o que|como|quando|onde|quem)(?!\\p{L})',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:ouvi(?:a|u)|escut(?:a|ava|ou)|olhava|assisti(?:a|u))(?!\p{L})`,
    String.raw`.{0,40}?\s(?:enquanto|quando)\s`,
    String.raw`(?:\p{Lu}|(?:o|a|uma?)\s)(?:(?!\se\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:fal(?:a|ava|ou)|discursava|depunha|explicava|contava)(?!\p{L})`,
  ),
  lesser: new Set(words('vice ex antigo antiga')),
  former: new Set(words('antigo antiga ex')),
  defining: new Set(words('é significa')),
  femaleArticles: new Set(words('a esta essa')),
  prepositionToo: new Set(['a']),
  maleArticles: new Set(words('o este esse')),
  otherOwners: new Set(words('meu minha meus minhas nosso nossa cujo cuja')),
  smallWords:
    'em no na nos nas:in, para:to, a ao à:to, desde:from, de do da dos das:of, com:with, por pelo pela:by, ' +
    'sobre:about, entre:between, contra:against, e:and, ou:or, o os as:the, um uma:a, seu sua seus suas:his, ' +
    'como:as, que:that, é:is, era foi:was, tem:has, tinha:had, pode:can, são:are',
  placeNouns: /(?:cidade|ilha|bairro|região|município|freguesia|concelho|distrito|aldeia|vila|povoado)$/u,
  sites: pattern(
    'u',
    '^(?:rua|avenida|praça|praceta|travessa|largo|alameda|estrada|rodovia|sítio|rio|lago|lagoa|serra|vale|praia|ponte|',
    'mercado|estádio|ginásio|capela|basílica|catedral|cemitério|aeroporto|estação|córrego|barragem|miradouro|parque|',
    'igreja|castelo|palácio|teatro|santuário|edifício|caminho|beco|calçada|rotunda|mosteiro|convento|',
    'represa|açude|cais)$',
  ),
  passive: { auxiliaries: new Set(words('foi foram sido ser')), participle: /(?:[aií]d|pres|eleit|expuls|solt)[oa]s?$/u,
    strong: /(?:ert|ost|crit|it|eit)[oa]s?$/u,
    infinitives: new Set(['ser']) },
  recalled: new Set(words(`
    cena história noite tarde manhã jornada dia instante momento episódio drama acidente aventura época anedota
    lembrança espera medo vida luta caso fato facto ombros sobrancelha sobrancelhas olhos braços cabeça mãos dentes
  `)),
  team: [
    new Set(words('treinador treinadora técnico técnica selecionador selecionadora')),
    new Set(words(`
      guarda-redes goleiro goleira avançado avançada atacante defesa zagueiro zagueira médio lateral extremo ponta
    `)),
    new Set(words('presidente')),
    new Set(words('árbitro árbitra juiz')),
    new Set(words('speaker')),
  ],
  saidOfNobody: {
    read: pattern('u', String.raw`(?:(?:^|[\s,(])(?:${IS_READ}|[Pp]ode(?:-se)? ler(?:-se)?)|(?:está|estava) escrito)`,
      String.raw`(?: (?:também|ainda|entre outras coisas))?:\s?$`),
    called: /(?:^|[ (])que se (?:\p{Ll}+ )?(?:cham|denomin|conhec)\p{Ll}+ (?:de |como )?$/u,
    before: pattern('u', `(?:${IS_READ}|[Ff]ala-se|afirma-se|(?:^|[ (])se (?:fala|afirma))[^.;:]{0,40}:? ?$`),
    behind: /^[”»"],? lê-se/u,
  },
  nobodys: new Set(words(`
    grito cântico cânticos xingamentos cartaz cartazes faixa faixas muro muros parede gritos arquibancada coro pichação
    inscrição gravação
  `)),
  signs: new Set(words(`
    cartaz cartazes faixa faixas placa placas tarja tarjas pichação letreiro lona
  `)),
  anyone: new Set(words('todos todas alguns algumas muitos muitas outros outras vários várias')),
  noOne: new Set(words('ninguém nenhum nenhuma nem')),
  generics: new Set(words(`
    homem mulher pessoa jovem rapaz moça
    conservador conservadora socialista petista tucano tucana
  `)),
  gerund: /(?:ando|endo|indo)(?:-(?:se|lhes?|[oa]s?))?$/,
  bodyHeads: {
    kinds: {
      offices: /^(?:polícia|prefeitura|governo|ministério|tribunal|secretaria|autarquia|procuradoria)$/,
      societies: /^(?:associação|sindicato|ong|partido|coletivo)$/,
      firms: /^(?:empresa|companhia|firma|multinacional|clube|construtora)$/,
      ofState: pattern(
        'u',
        '^(?:Câmara|Prefeitura|Ministério|Secretaria|Governo|Tribunal|Polícia|Procuradoria|Assembleia|Senado|',
        'Parlamento|Junta|GNR|PSP|Guarda|Comissão Europeia|Universidade)',
      ),
      ofMembers: /^(?:Federação|Associação|Sindicato|União|Confederação|CGTP|UGT|Liga|FPF|CBF)/,
    },
    nouns: new Set(words(`
      Governo Executivo Exército Polícia Ministério Chancelaria Parlamento Congresso Senado Justiça Marinha Armada
      Embaixada Presidência Diplomacia Procuradoria
    `)),
    adjective: pattern(
      'u',
      '^(?:iraquian[oa]|iranian[oa]|saudita|síri[oa]|liban[eê]sa?|egípci[oa]|afeg[ãa][o]?|paquistan[eê]sa?|indian[oa]|',
      'turc[oa]|coreano|sul-coreano|norte-coreano|catari|líbi[oa]|tunisin[oa]|argelin[oa]|nigerian[oa]|',
      'sul-african[oa]|',
      'vietnamita|filipin[oa]|indonési[oa]|tailand[eê]sa?|sérvi[oa]|búlgar[oa]|lituan[oa]|letão|estóni[oa]|belga|',
      'suíç[oa]|',
      'hebraico|venezuelan[oa]|cuban[oa]|bolivian[oa]|peruan[oa]|equatorian[oa]|japonesa|cabo-verdian[oa]|guineense|',
      'timorense|alemã|polac[oa]|chec[oa]|madeirense|açorian[oa]|comunitári[oa]|fluminense|central|federal|regional|',
      'estadual|nacional|local)$',
    ),
    articles: new Set<string>(),
    infinitive: /[aei]r$/u,
    ofNationsOnly: true,
  },
  officeFields: new Set(words(`
    Economia Fazenda Finanças Saúde Educação Cultura Interior Justiça Defesa Trabalho Emprego Agricultura Pesca
    Turismo Obras Urbanismo Igualdade Habitação Transportes Transporte Indústria Comércio Energia Esportes Esporte
    Desporto Juventude Segurança Ciência Inovação Mobilidade Infraestrutura Infraestruturas Ambiente Administração
    Comunicação Planejamento Planeamento Mulher
  `)),
  namesakes: {
    bodies: new Set(words(`
      escola colégio instituto hospital maternidade clínica centro creche teatro auditório museu biblioteca galeria
      fundação universidade prémio prêmio troféu taça associação cooperativa
    `)),
    places: new Set(words(`
      rua praça avenida travessa parque ponte viaduto estádio ginásio pavilhão aeroporto rodovia estrada bairro
    `)),
    houses: new Set(words('escola colégio instituto hospital clínica creche fundação')),
  },
  openers: {
    classes: {
      things: new Set(words(`
        vinho vinhos cerveja queijo queijos presunto azeite água café navio navios cruzeiro ferry veleiro
        submarino nave fragata filme filmes novela novelas telenovela telenovelas série séries romance
        romances livro livros canção disco álbum ópera programa torneio torneios troféu troféus taça copa
        liga certame concurso concursos prémio prémios prêmio prêmios rali corrida cavalo égua touro
        operação projeto
      `)),
      called: new Set(words(`
        marca marcas equipa equipas equipe equipes clube clubes hotel hotéis restaurante restaurantes bar
        adega adegas jornal jornais revista revistas agência agências associação coletivo grupo grupos
        plataforma ong banda coral coro
      `)),
      seated: new Set(words(`
        município municípios cidade país distrito estado câmara prefeitura junta concelho região comunidade
        casa comuna
      `)),
    },
    bodies: new Set(words(`
      museu biblioteca teatro colégio faculdade conservatório academia liceu agrupamento orquestra coral filarmónica
      filarmônica creche clínica maternidade sanatório policlínica paróquia irmandade arquidiocese confraria junta
      assembleia concelhia bombeiros corpo batalhão brigada regimento comando capitania guarda marinha receita
      controladoria vara juizado inspeção comissariado observatório fórum liga união ateneu cáritas
      transportes construtora construções padaria pastelaria hotel hotéis supermercado supermercados mercearia livraria
      restaurante farmácia farmácias seguros laboratório laboratórios editora viação metrô metro estaleiros adega adegas
      caves imobiliária linhas caixa mútua financeira aços cimentos conservas indústrias moinhos móveis calçados
      têxteis confecções frigorífico cervejaria mineradora siderúrgica gráfica lojas armazéns águas
      rádio televisão gazeta folha correio voz tribuna semanário
      sporting atlético grêmio desportivo esporte futebol ad ec fc sc justiça força forças unidade igreja centro
      vinhos tintas postos pousada usina granja celulose autoescola notícias emef emei ciep ubs upa usf banda direção
      serviço fundo cinemateca
    `)),
    trades: /^(?!engenh|infant|caval|artilh|port)\p{L}{3,}(?:aria|eria)s?$/u,
    ends: new Set(words(`
      energia renováveis imobiliária associados advogados consultores telecom logística engenharia produções editores
      irmãos filhos construções alimentos solar seguros
    `)),
    sites: new Set(words(`
      rua avenida praça praceta travessa alameda estrada rodovia autoestrada viaduto parque praia morro bairro aeroporto
      estádio ginásio pavilhão cemitério catedral basílica capela barragem lagoa cordilheira golfo baía córrego
      ribeirão cachoeira chapada rotunda
    `)),
    sitesBeforeOf: new Set(words(`
      serra vale monte ponte rio lago porto castelo caminho costa cabo mercado largo ribeira sé santuário convento
      mosteiro palácio quinta herdade torre cais ria ilha estação vila aldeia jardim
      mata
    `)),
  },
  somebodys: [
    {
      sign: 'deed of', reach: 1, prepositions: new Set(words(OF)), words: new Set(words(`
      obra obras livro livros romance romances quadro quadros poema poemas canção canções disco filme
      escultura sinfonia gol gols golo golos remate chute pênalti penálti passe assistência morte discurso
      proposta governo vitória derrota saída demissão família irmão irmã irmãos viúva palavras telefonema
      chamada carta eleição voz
    `)),
    },
    {
      sign: 'case against', reach: 1, prepositions: new Set(words('contra')), words: new Set(words(`
      processo processos denúncia denúncias queixa queixas acusação investigação inquérito sentença condenação
      moção voto votos
    `)),
    },
  ],
  calling: new Set(words(`
    classifica classificou classificava define definiu definia considera considerou considerava qualifica qualificou
    qualificava descreve descreveu descrevia chama chamou chamava vê viu julga julgou rotula rotulou batizou tacha
    tachou
  `)),
  selves: new Set(words('eu nós')),
  asked: new Set(words(`
    perguntado perguntada perguntados perguntadas questionado questionada questionados questionadas indagado indagada
    confrontado confrontada
    consultado consultada interrogado interrogada interpelado interpelada inquirido inquirida instado instada
    entrevistado entrevistada entrevistados entrevistadas
  `)),
  asks: [['quis', 'saber'], ['quer', 'saber'], ['queria', 'saber'], ['quiseram', 'saber']],
  written: /^(?:escrit|pintad|bordad|gravad|rabiscad|pichad|impress)[oa]s?$/u,
  capitalisesNouns: false,
  headFirst: true,
  dropsSubject: true,
  perfect: /^(?:t(?:em|êm|inha|inham|er|endo|eria|eriam|erá|iver|enha|enham)|h(?:á|avia|aviam|aja|aver))$/u,
  infinitives: /^(?:ter|ver|dar|\p{Ll}{2,}[aeio]r|\p{Ll}{2,}[áêíô]-l[ao]s?)(?:-se|-lhes?)?$/u,
  residents: new Set(words(`
    morador moradora vizinho vizinha residente paciente doente utente passageiro passageira cliente usuário usuária
    leitor leitora turista torcedor torcedora
  `)),
  pluralVerbs: /m(?:-(?:se|lhes?|n[oa]s?|me))?$/,
  theySay: /m (?:eles|elas)$/,
  incise: 'either',
  asSaid: new Set(words('como conforme segundo')),
  asOpeners: new Set(words('tal e assim')),
  clitics: /-(?:se|me|te|nos|lhes?|[lno]?[oa]s?)$/,
  tagEndings: /(?:[^r]ou|eu|iu|aram|eram|iram)(?:-(?:se|lhes?))?$/,
  backPhrases: [
    ['com', 'essas', 'palavras'], ['com', 'estas', 'palavras'], ['foi', 'o', 'que'], ['foi', 'assim', 'que'],
  ],
  bringsIn: pattern(
    'iu',
    '^(?:(?:a (?:frase|afirmação|declaração|constatação|confissão|denúncia|queixa|crítica|garantia)|',
    'o (?:comentário|alerta|aviso|desabafo|apelo|pedido|relato|testemunho|lamento)|',
    '(?:as|estas) palavras) (?:é|foi|são|foram) (?=d[aeo]s? )|(?:é|foi|eis) (?:est[ae] )?',
    '(?:[ao] (?:opinião|comentário|balanço|desabafo|resposta|mensagem|',
    'apelo|aviso|alerta|reação|conclusão)) |quem o diz é |palavra )',
  ),
  impersonal: [['lê-se'], ['diz-se'], ['ouve-se'], ['lia-se'], ['refere-se'], ['afirma-se']],
  there: {
    prepositions: new Set(words('em no na nos nas')),
    phrases: [
      ['do', 'lado', 'de'], ['do', 'lado', 'do'], ['do', 'lado', 'da'], ['da', 'parte', 'de'], ['da', 'parte', 'do'],
      ['da', 'parte', 'da'],
    ],
    nobody: new Set(words('se')),
  },
  sourceWords: new Set(words('junto')),
  tags: new Set(words(`
    terminou termina desvalorizou desvaloriza asseverou assevera concretizou concretiza contrariou contraria
    pormenorizou pormenoriza evidenciou evidencia enalteceu enaltece valorizou valoriza encorajou encoraja vibrou vibra
    temeu teme receou receia julga crê
  `)),
  viewWords: new Set(['para']),
  agents: new Set(words('por pelo pela pelos pelas')),
  genitives: new Set(words(OF)),
  contractions: new Set(words('do da ao à pelo pela no na')),
  demonstratives: new Set(words('este esta esse essa')),
  answering: new Set(words(`
    respondeu responde rebateu rebate replicou replica retorquiu ripostou riposta contrapôs contrapõe reagiu reage
  `)),
  adding: new Set(words(`
    acrescenta acrescentou acrescentava acrescentado prossegue prosseguiu continua continuou completa completou
  `)),
  answers: new Set(words('sim não claro nunca')),
  inCharge: new Set(words('responsável dirigente gestor gestora titular')),
  anyOffice: new Set(words('chefe líder dirigente responsável titular representante número gestor gestora')),
  hearsay: /^(?:terá|teria|ter-(?:lhe|me|nos)-(?:á|ia))$/,
  someTime: pattern(
    'u',
    '^(?:(?:um|certo) (?:belo )?dia|(?:uma|certa) (?:noite|tarde|manhã|vez)|',
    'cada (?:dia|noite|manhã|semana|ano|vez)|',
    'todos os (?:dias|anos)|todas as (?:noites|manhãs|tardes|semanas)|',
    '(?:nesse|naquele) dia|(?:nessa|naquela) (?:noite|tarde|manhã))$',
  ),
  latter: {
    female: /^(?:esta|essa|esta última|essa última|aquela)$/,
    male: /^(?:este|esse|este último|esse último|aquele)$/,
  },
  manner: nouns(`
    rindo sorrindo chorando suspirando brincando soluçando tremendo gaguejando gritando sussurrando ironizando
    concluindo
  `),
  releases: /^(?:nota|comunicado)$/,
  toThem: /(?:^|-)lhe$/,
  fields: {
    over: {
      office: nouns(`
        autarca prefeit[oa] president[ea] juiz juíza magistrad[oa] procuradora? promotora? advogad[oa]
        notári[oa] padre pároco bispo ministr[oa] governadora? delegad[oa] comissári[oa] médic[oa] cirurgião
        cirurgiã árbitro árbitra reitora? legista
      `),
      coach: nouns('treinadora? selecionadora? técnic[oa]'),
      played: nouns(`
        marcou gol golo gols golos bisou hat-trick penálti pênalti defendeu lesionou-se lesionad[oa]
        contratad[oa]
      `),
    },
    of: [
      nouns(String.raw`
        ministr[oa] president[ea] vice-?president[ea] prefeit[oa] vice-?prefeit[oa] autarca edil vereadora?
        deputad[oa] senadora? conselheir[oa] parlamentar eurodeputad[oa] candidat[oa] governadora? delegad[oa]
        mandatári[oa] chefe líder dirigente polític[oa] embaixadora? diplomata porta-voz funcionári[oa] titular
        gestora? governante chanceler premiê comissári[oa] dire[c]?tora? petista tucan[oa] bolsonarista socialista
        primeir[oa]-ministr[oa]
      `),
      nouns(`
        juiz juíza magistrad[oa] desembargadora? procuradora? promotora? ministr[oa] advogad[oa] defensora? jurista
        criminalista penalista notári[oa] president[ea] relatora? administradora? liquidatári[oa]
      `),
      nouns(`
        policial polícia agente inspe[c]?tora? coordenadora? comissári[oa] investigadora? oficial tenente capitão
        capitã sargent[oa]
        comandante cabo coronel general militar guarda delegad[oa] soldado soldada major bombeir[oa] chefe socorrista
        perit[oa] brigadista
      `),
      nouns(`
        dentista médic[oa] doutora? cirurgião cirurgiã pediatra psiquiatra especialista obstetra intensivista
        anestesista
        dire[c]?tora? clínic[oa] [a-záéíóúâêôãõç]{3,}ologista [a-záéíóúâêôãõç]{3,}ólog[oa] professora? veterinári[oa]
        infectologista
      `),
      nouns(`
        enfermeir[oa] auxiliar parteira cuidadora? técnic[oa] paramédic[oa] socorrista
      `),
      nouns(`
        cientista investigadora? pesquisadora? especialista perit[oa] catedrátic[oa] professora? orientadora?
        académic[oa] acadêmic[oa] autora? dire[c]?tora? docente [a-záéíóúâêôãõç]{2,}ólog[oa]
        [a-záéíóúâêôãõç]{3,}ógraf[oa]
        físic[oa] químic[oa] historiadora? economista astrónom[oa] astrônom[oa] reitora? ensaísta engenheir[oa]
        técnic[oa] climatologista estudios[oa]
      `),
      nouns(`
        artista cantora? músic[oa] rapper compositora? pianista violinista guitarrista violonista sambista fadista
        trompetista saxofonista acordeonista sanfoneir[oa] flautista clarinetista violoncelista percussionista
        intérprete estrela vocalista maestr[oa] maestrina sertanej[oa] baterista baixista funkeir[oa] pagodeir[oa]
      `),
      nouns(`
        artista pintora? escultora? fotógraf[oa] ilustradora? desenhista grafiteir[oa] muralista ceramista oleir[oa]
        designer estilista artesão artesã cartunista costureir[oa]
      `),
      nouns(`
        escritora? autora? romancista poeta poetisa ensaísta jornalista dramaturg[oa] cronista repórter colunista
        editora? vencedora? premiad[oa] tradutora? contista livreir[oa]
      `),
      nouns(`
        ator atriz actor actriz intérprete comediante humorista artista estrela apresentadora? bailarin[oa] cantora?
        modelo protagonista influenciadora?
      `),
      nouns(`
        cineasta realizadora? dire[c]?tora? documentarista roteirista argumentista produtora? autora? encenadora?
      `),
      nouns(`
        jogadora? futebolista atacante avançad[oa] goleir[oa] guarda-redes zagueir[oa] defesa lateral médio meia
        volante capitão capitã campeão campeã atleta desportista esportista corredora? ciclista pilot[oa] nadadora?
        tenista pugilista lutadora? vencedora? artilheir[oa] ponta extremo internacional velocista guardião guardiã
        estudante universitári[oa] maratonista medalhista olímpic[oa] surfista ginasta judoca alpinista escaladora?
        veteran[oa] líder centroavante camisa arqueir[oa] meio-campista andebolista velejadora? remadora? canoísta
        skatista
      `),
      nouns(`
        treinadora? técnic[oa] selecionadora? seleccionador comandante timoneiro mister professor
      `),
      nouns(`
        empresári[oa] empreendedora? fundadora? don[oa] proprietári[oa] gerente dire[c]?tora? executiv[oa] gestora?
        chefe
        patrão patroa president[ea] administradora? comerciante lojista hoteleir[oa] cozinheir[oa] chef padeir[oa]
        açougueir[oa] talhante livreir[oa] feirante investidora? industrial responsável ceo produtora? artesão artesã
        carpinteir[oa] ferreir[oa] oleir[oa] cabeleireir[oa] confeiteir[oa] pasteleir[oa] sapateir[oa] alfaiate
        lotéric[oa] tabaqueir[oa] merceeir[oa] restauradora? costureir[oa] peixeir[oa] marceneir[oa] cafeicultora?
      `),
      nouns(`
        padre pároco bispo arcebispo prelado religios[oa] cardeal monge monja frade frei pastora? vigário cónego
        cônego capelão sacerdote freira irmã imã rabino abade teólog[oa] clérigo purpurado papa pontífice presbítero
        jesuíta
      `),
      nouns(`
        agricultora? pecuarista produtora? viticultora? apicultora? camponês camponesa lavradora? pastora? criadora?
        pescadora? marisqueir[oa] cafeicultora? fazendeir[oa] sitiante ruralista horticultora? vinhateir[oa]
        assentad[oa] seringueir[oa]
      `),
      nouns(`
        professora? docente educadora? dire[c]?tora? reitora? orientadora? pedagog[oa] mestr[ea] catedrátic[oa]
        alfabetizadora
      `),
      nouns(`
        motorista condutora? taxista caminhoneir[oa] camionista chofer motociclista motoboy maquinista piloto
      `),
      nouns(`
        alun[oa] estudante universitári[oa] jovem adolescente aprendiz menor vestibulanda vestibulando
      `),
      nouns(`
        sindicalista delegad[oa] secretári[oa] líder dirigente porta-voz trabalhadora? operári[oa] ativista activista
      `),
    ],
    beside: nouns(`
      porta-voz membro relatora? candidat[oa] especialista fundadora? cofundadora? idealizadora? voluntári[oa]
      a[c]?tivista aposentad[oa] reformad[oa] pensionista vice-president[ea] tesoureir[oa] representante organizadora?
      autora? padrinho madrinha delegad[oa] responsável titular integrante coordenadora? militante sóci[oa] moradora?
      residente
    `),
    below: [
      [nouns('soldado soldada recruta cadete marinheiro grumete'),
        nouns('sargento tenente capitão comandante coronel general oficial instrutora?')],
      [nouns('aprendiz alun[oa] estudante escolar pianista violinista bailarina? bailarino ginasta'),
        nouns('mestre mestra professora? instrutora? monitora?')],
      [nouns('operári[oa] trabalhadora? empregad[oa] funcionári[oa]'),
        nouns('encarregad[oa] capataz supervisora?')],
      [nouns('enfermeir[oa] paciente'),
        nouns('médic[oa] doutora? cirurgiã cirurgião')],
    ],
    struck: nouns(`
      vítima ferid[oa] agredid[oa] sobrevivente lesad[oa]
    `),
    family: nouns(`
      crianças? bebé bebê menin[oa]s? filhos filhas pais família casal recém-nascid[oa] cônjuges gêmeos gémeos gêmeas
      gémeas
    `),
    anyone: nouns(String.raw`
      \p{L}+(?:genári[oa]|entenári[oa]|ense|an[oa]|ês|esa) capixaba gaúch[oa] mineir[oa] carioca paulista potiguar
      lisboeta algarvi[oa] minhot[oa] croata
    `),
    party: nouns(`
      petista pedetista emedebista bolsonarista psolista pessebista tucan[oa]
      novista republican[oa] bloquista centrista socialista comunista social-democrata ecologista peessedista
    `),
  },
  unintroduced: new Set(words(`
    mãe pai irmão irmã filho filha avô avó tio tia sobrinho sobrinha primo prima esposo esposa marido mulher viúva
    viúvo namorado namorada neto neta sogro sogra cunhado cunhada
    vítima arguido arguida réu ré acusado acusada suspeito suspeita testemunha
  `)),
  offices: [
    words('sindicato cgtp ugt cut sindicalista'),
    words('procurador promotor juiz magistrado'), words('procuradora promotora juíza magistrada'),
    words('tenente capitão comandante oficial militar bombeiro'),
    words('proprietário dono empresário lojista comerciante'),
    words('proprietária dona empresária lojista comerciante'), words('professor educador docente'),
    words('professora educadora docente'), words('investigadora cientista'), words('investigador cientista'),
    words('presidente mandatário chefe'), words('presidenta mandatária'), words('ministro titular'),
    words('ministra titular'),
    words('prefeito gestor'), words('treinador técnico comandante timoneiro'), words('deputado parlamentar'),
    words('deputada parlamentar'), words('senador parlamentar'), words('pesquisador cientista'),
    words('pesquisadora cientista'), words('escritor autor'), words('delegado policial'),
    words('governador gestor mandatário'), words('governadora gestora'), words('prefeita gestora'),
    words('senadora parlamentar'), words('advogado defensor'), words('agricultor produtor'),
    words('agricultora produtora'), words('pecuarista produtor'), words('vereador parlamentar'),
    words('médico doutor especialista'), words('médica doutora especialista'), words('treinadora técnica'),
    words('atacante jogador'), words('goleiro jogador'), words('presidente autarca edil'),
    words('presidente líder dirigente'), words('presidenta líder dirigente'),
    words('ministra governante'), words('ministro governante'),
    words('juiz-presidente magistrado'), words('juíza-presidente magistrada'), words('desembargador magistrado juiz'),
    words('desembargadora magistrada juíza'), words('zagueiro defensor jogador'), words('central defesa'),
    words('avançado atacante jogador'), words('médio jogador'), words('bispo prelado'), words('cartola presidente'),
    ...kinds('governante', 'secretário secretária'),
    ...kinds('autarca', 'vereador vereadora prefeito prefeita'),
    ...kinds('político', 'deputado senador ministro governador prefeito vereador presidente'),
    ...kinds('política', 'deputada senadora ministra governadora prefeita vereadora'),
    ...kinds('ex-parlamentar', 'ex-vereador ex-vereadora ex-deputado ex-deputada ex-senador ex-senadora'),
    ...kinds('oficial militar', 'tenente-coronel major capitão tenente'),
    ...kinds('bombeiro', 'tenente-coronel coronel major sargento'),
    ...kinds('jogador atleta', `
      meia volante lateral ponta centroavante meio-campista guarda-redes defesa ala zagueiro
    `),
    ...kinds('jogadora atleta', 'meia volante lateral ponta centroavante meio-campista goleira zagueira atacante'),
    ...kinds('atacante', 'centroavante ponta artilheiro'),
    ...kinds('biólogo', 'ictiólogo herpetólogo ornitólogo ecólogo zoólogo botânico'),
    ...kinds('bióloga', 'ictióloga herpetóloga ornitóloga ecóloga zoóloga botânica'),
    ...kinds('cientista pesquisador investigador', 'ictiólogo herpetólogo sismólogo meteorologista glaciologista'),
    ...kinds('cientista pesquisadora investigadora', 'ictióloga herpetóloga sismóloga meteorologista glaciologista'),
    ...kinds('empresário', 'fundador cofundador sócio presidente-executivo'),
    ...kinds('empresária', 'fundadora cofundadora sócia'),
    ...kinds('sindicalista', 'dirigente secretário-geral secretária-geral coordenador coordenadora'),
    ...kinds('policial', 'tenente-coronel inspetor inspetora investigador comissário'),
    ...kinds('médico doutor especialista', `
      cirurgião pediatra psiquiatra cardiologista oncologista neurologista epidemiologista infectologista
      anestesista obstetra intensivista
    `),
    ...kinds('médica doutora especialista', `
      cirurgiã pediatra psiquiatra cardiologista oncologista neurologista epidemiologista infectologista
      anestesista obstetra intensivista
    `),
    ...kinds('cientista pesquisador investigador', `
      biólogo físico químico geólogo historiador sociólogo climatologista ecólogo ornitólogo astrônomo
      economista arqueólogo
    `),
    ...kinds('cientista pesquisadora investigadora', `
      bióloga geóloga historiadora socióloga climatologista ecóloga astrônoma economista arqueóloga
    `),
    ...kinds('artista', 'pintor pintora escultor escultora fotógrafo fotógrafa bailarino bailarina'),
    ...kinds('músico artista', 'pianista violinista compositor sambista fadista'),
    ...kinds('artesão', 'carpinteiro oleiro ferreiro'),
    ...kinds('artesã', 'oleira costureira'),
    ...kinds('comerciante lojista', 'padeiro padeira livreiro livreira açougueiro talhante feirante'),
    ...kinds('produtor agricultor', 'viticultor apicultor pecuarista'),
    ...kinds('produtora agricultora', 'viticultora apicultora'),
    ...kinds('docente educador', 'professor'),
    ...kinds('docente educadora', 'professora'),
    ...kinds('jurista', 'advogado advogada juiz juíza'),
    ...kinds('parlamentar congressista', 'deputado deputada senador senadora vereador vereadora'),
    ...kinds('gestor mandatário', 'prefeito governador'),
    ...kinds('gestora mandatária', 'prefeita governadora'),
    ...kinds('artista intérprete', 'ator atriz cantor cantora'),
    ...kinds('regente', 'maestro maestrina'),
    ...kinds('maestro', 'regente'),
    ...kinds('dirigente', 'presidente vice-presidente diretor diretora'),
    ...kinds('responsável', 'diretor diretora coordenador coordenadora vereador vereadora comandante gerente'),
    ...kinds('representante', 'presidente porta-voz coordenador coordenadora diretor diretora'),
    ...kinds('atleta', 'nadador nadadora tenista ciclista maratonista judoca surfista lutador lutadora'),
    ...kinds('escritor autor', 'romancista poeta dramaturgo roteirista'),
    ...kinds('escritora autora', 'romancista poetisa dramaturga roteirista'),
    ...kinds('jornalista', 'apresentador apresentadora repórter'),
    ...kinds('magistrado', 'juiz desembargador'),
    ...kinds('magistrada', 'juíza desembargadora'),
    ...kinds('empresário', 'dono proprietário'),
    ...kinds('empresária', 'dona proprietária'),
    ...kinds('especialista', 'pesquisador pesquisadora economista climatologista meteorologista'),
    ...kinds('militar oficial', 'coronel sargento'),
    ...kinds('sacerdote religioso', 'padre pároco bispo'),
  ],
  knownFor: [
    { before: /(?:filme|documentário|longa-metragem|longa) de $/u, nouns: words('realizador realizadora cineasta') },
    { before: /(?:romance|livro|ensaio) de $/u, nouns: words('escritor escritora autor autora romancista') },
    { behind: pattern(
      'u', String.raw`^,? (?:(?:de )?\d+ anos,? )?(?:(?:que|quem) )?(?:(?:está|é|foi|será|era) )?(?:a ser |sendo )?`,
      '(?:acusad[oa] de|julgad[oa] por)'), nouns: words('acusado acusada réu arguido') },
  ],
  titles: [[['primeiro-ministro'], ['chefe', 'governo'], ['premiê']], [['primeira-ministra'], ['chefe', 'governo']],
    [['presidente'], ['chefe', 'estado']], [['governador'], ['chefe', 'executivo']],
    [['prefeito'], ['chefe', 'executivo']], [['prefeita'], ['chefe', 'executivo']],
    [['ministra'], ['titular', 'pasta']], [['ministro'], ['titular', 'pasta']],
    [['presidente'], ['mandatário', 'nacional']], [['presidente'], ['chefe', 'executivo']]],
  thus: {
    word: 'assim',
    verbs: /^(?:abri|encerr|conclu|começ|inici|resum|reag|acolh|descrev|justific|defend|saud|comemor)/,
  },
  demanded: new Set(words('pedido exigido reclamado solicitado')),
  definite: new Set(words('o a este esta esse essa')),
  roleModifiers:
    /^(?:ex|novo|nova|atual|actual|antigo|antiga|vice|primeiro|primeira|jovem|veterano|veterana|então|futuro|futura)$/u,
  backPointers: new Set(['assim']),
  epicene: new Set(words('vítima pessoa estrela membro')),
  copulas: new Set(words('é era foi')),
  occasions: new Set(words(`
    corredores
    resposta referência alusão defesa entrevista declarações nota coletiva mensagem áudio vídeo audiência saída
    depoimento
  `)),
  femaleEndings: /(?:ora|óloga|ógrafa|esa|triz|eira|ária|ada)$/,
  unsigned: [['lê-se']],
  works: {
    making: new Set(words('filma filmou roda rodou publica lança lançou estreia dirige encena')),
    baptising: new Set(words('batizou batiza batizado baptizou rebatizou')),
    for: 'por',
    prizes: new Set(words('prémio prêmio')),
  },
  saidByObject: {
    seeing: pattern(
      'u', '^(?:visto|ouv(?:e|iu|ia|ido)|viu|vê|via|escut(?:a|ou|ava)|film(?:a|ou|ava)|gravou|',
      'surpreend(?:e|eu)|flagrou)$',
    ),
    blaming: pattern(
      'u', '^(?:reproch|acus|conden|critic|felicit|denunci|denúnci|recrimin|repreend|agrade|demand(?:a|ou)$|process|',
      'expuls|exclu|sancion|suspend|mult(?:ou|aram)$|despedi|demiti|censur|castig|puni|atac|elogi|aplaud|perdo[ao]|',
      'detev|prend)\\p{L}*$',
    ),
    infinitives: /^(?:dizer|(?:cham|grit)ar)(?:-?l(?:[ao]s?|hes?))?$/,
    forms: /^(?:gritando|cham\p{L}+)$/u,
    have: /^ter$/, clitics: /^(?:lhes?|[oa]s?)$/, for: 'por', isForReason: true,
  },
  mood: {
    wishing: pattern(
      'u', '(?<!\\p{L})(?:(?:p[ie]d|peç|exig|reclam|quis|quer|desej|esper|prop|recom|aconselh|suger|gostar|sonh|',
      'tem[ei]|fez|faz|imp[ie]d|evit|proib|orden|mand|suplic|oxalá|talvez)\\p{L}*(?!\\p{L})|',
      '(?:até|para|sem|a|antes de)$)',
    ),
    denying: /^(?:n[eé]g|desm(?:int|ent)|duvid|descart|rejeit)/,
    said: /^(?:dissesse|(?:cham|afirm|declar|assegur|qualific)asse)$/,
    have: /^(?:tenha|tivesse)$/,
    done: /^(?:dito|escrito|(?:cham|afirm|declar|assegur|qualific)ado)$/,
  },
  spoken: pattern(
    'iu', '^\\P{L}*(?:(?:e|não|já|se|que) ){0,2}(?:(?:eu|tu|vocês?|nós)(?!\\p{L})(?=\\s*\\p{L})|',
    '(?:sou|és|estou|vou|vamos|somos|estamos|temos|podemos|queremos|devemos|\\p{L}+[aei]remos)(?!\\p{L}))',
  ),
  ofSelf: pattern(
    'iu', '(?<!\\p{L})(?:eu|mim|me|meus?|minhas?|comigo|estou|sou|vou|tenho|quero|acho|fui|venho|posso|devo|sei|faço|',
    'sinto|vivo|penso|espero|volto|obrigad[oa]|\\p{L}{2,}[aei]rei)(?!\\p{L})',
  ),
  happened: /^(?:\p{L}+(?:[oei]u|eve)|está|foi|fez|disse|veio|quis|pôde|soube|trouxe|tem|tinha|fala|pede)$/u,
  relays: {
    citing: new Set(words('cita citou citava citado citando citar citam')),
    passing: new Set(words(`
      lembra lembrou lembrava lembrado lembrando recorda recordou recordava recordando reproduziu reproduz reproduzido
      compartilhou compartilha compartilhado partilhou partilha partilhado lê leu lia lido lendo divulgou divulga
      transmitiu transmite repetiu repete repetia
      repetir evocou evoca publicou mostrou relatou relata contou conta traduziu
      traduz traduzido recitou recita recitava cantou canta cantava declamou entoou
    `)),
    receiving: new Set(words(`
      recebeu recebe recebia recebera recebido receberam obteve obtém obtido ouviu ouve ouvia ouvira ouvido escutou
      escuta teve
    `)),
    hearing: new Set(words('ouviu ouve ouvia ouvira ouvido escutou escuta')),
    onScreens: {
      reading: new Set(words('leu lê lia lido')),
      screens: new Set(words('telemóvel ecrã celular tela telefone')),
    },
    translating: new Set(words('traduziu traduz traduzia traduzido traduzindo')),
    mottos: new Set(words('lema máxima')),
    following: new Set(words('aplica aplicava respeita segue seguiu seguia seguido seguindo adotou adotado sua seu')),
    messages: pattern(
      'u',
      String.raw`^(?:cartas?|e-mails?|mails?|sms|mensagem|mensagens|respostas?|palavras|frases?|versos?|depoimentos?|`,
      String.raw`declaraç(?:ão|ões)|testemunhos?|confissão|notas?|bilhetes?|tuítes?|posts?|publicaç(?:ão|ões)|`,
      String.raw`postage(?:m|ns)|conselhos?|poemas?|discursos?|postal|perguntas?|recusa|telefonema|ligação|`,
      String.raw`comentários?|comunicados?|citação|áudios?|páginas?|trechos?|excertos?|canç(?:ão|ões)|refrão|`,
      String.raw`estrofes?|lema|máxima)$`,
    ),
    aside: new Set(words(OF)),
  },
  auxiliaries: new Set(words('a era tem foi')),
});
