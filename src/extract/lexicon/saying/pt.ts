/** Portuguese: verbs that report speech outright, in every form that stands beside a quotation. */
import { portuguese, WithEnclitics } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const pt = (): ReadonlySet<string> => new WithEnclitics([
  ...words(`
    entoavam entoaram dissera afirmara declarara escrevera garantira prometera
    disse diz dizem disseram dizia diziam dito dizendo afirmou afirma afirmam afirmaram afirmado afirmando declarou
    declara declaram declararam declarado explicou explica explicam explicaram explicado contou conta contam
    contaram contado acrescentou acrescenta acrescentaram ressaltou ressalta ressaltaram destacou destaca destacaram
    garantiu garante garantem garantiram garantido assegurou assegura salientou salienta sublinhou sublinha frisou
    frisa enfatizou enfatiza reforçou reforça comentou comenta comentaram relatou relata relataram lembrou lembra
    recordou recorda reconheceu reconhece admitiu admite admitiram confessou confessa anunciou anuncia anunciaram
    informou informa informaram esclareceu esclarece precisou reiterou reitera respondeu responde responderam
    replicou rebateu rebate retrucou perguntou pergunta escreveu escreve escreveram publicou tuitou denunciou
    denuncia criticou critica criticaram lamentou lamenta comemorou comemora celebrou cobrou cobra pediu pede
    pediram exigiu exige prometeu promete concluiu conclui completou completa finalizou resumiu resume alertou
    alerta alertaram advertiu adverte avisou avisa insistiu insiste sustentou sustenta defendeu defende defenderam
    argumentou argumenta alegou alega avaliou avalia avaliam opinou opina considerou considera acredita acreditam
    apontou aponta indicou indica revelou revela revelaram desabafou desabafa brincou brinca ironizou ironiza gritou
    grita gritaram exclamou exclama sussurrou confirmou confirma confirmaram observou observa ponderou pondera
    prosseguiu prossegue continuou continua disparou detonou atacou rejeitou negou nega referiu refere notou nota
    vincou atirou previu prevê testemunhou afirmava alegaram analisou analisa apelou apela apontaram atestou
    avaliaram confidenciou constatou constata contestou contesta contrapôs corrigiu criticava denunciaram descreveu
    descreve desmentiu detalhou detalha discordou discursou dispara elogiou elogia emendou esbravejou especificou
    estimou expôs indagou indicaram justificou justifica justificaram mencionou narrou narra pontuou pontua pregou
    questionou questiona reafirmou reafirma reagiu reage reclamou reclama recomendou recomenda refletiu reforçaram
    repetiu repete resumem sentenciou sintetizou sugeriu sugere vaticinou verbalizou alfineta alfinetou rememorou
    concluem sugerem reflete desmente reagem expõe propõe propôs propuseram contrapõe dispõe supõe intervém
    interveio mantém manteve mantiveram contradiz contradisse prediz segue seguiu pedem lê leu ri riu sorri sorriu
    faz fez queixa-se queixou atribui atribuiu assente referem referiam sentencia
    pedia pediam ria riam rindo sorria sorriam mantinha mantinham propunha propunham expunha lia liam corrige
    corrigem corrigia desmentia desmentiam descrevia descreviam
  `),
  ...portuguese(`
    afirmar declarar explicar contar acrescentar ressaltar destacar assegurar salientar sublinhar frisar enfatizar
    reforçar comentar relatar lembrar recordar confessar anunciar informar precisar reiterar replicar retrucar
    perguntar publicar tuitar denunciar criticar lamentar comemorar celebrar cobrar completar finalizar alertar
    avisar sustentar argumentar alegar avaliar opinar considerar acreditar apontar indicar revelar desabafar brincar
    ironizar gritar exclamar sussurrar confirmar observar ponderar continuar disparar detonar atacar rejeitar negar
    notar vincar atirar testemunhar analisar apelar atestar confidenciar constatar contestar desmentir detalhar
    discordar discursar elogiar emendar esbravejar especificar estimar indagar justificar mencionar narrar pontuar
    pregar questionar reafirmar reclamar recomendar sentenciar sintetizar vaticinar verbalizar alfinetar rememorar
    acusar aconselhar adiantar admoestar advogar alardear aclarar agradecer ameaçar anotar antecipar aplaudir
    apostar arrematar articular assinalar atalhar atribuir augurar balbuciar bradar bufar calcular caracterizar
    certificar citar clamar comparar comunicar concordar condenar conjecturar conjeturar contra-atacar contrapor
    cravar cutucar debochar decretar delatar demonstrar desafiar descartar desejar determinar diagnosticar ditar
    divulgar duvidar endossar ensinar enumerar esclarecer especular estrilar exaltar exemplificar exortar explicitar
    expressar externar festejar filosofar formular fulminar fuzilar garantir gracejar ilustrar implorar incentivar
    insinuar instar interpelar interpretar interrogar jurar louvar martelar minimizar murmurar noticiar objetar
    ordenar orientar parabenizar postar prenunciar preconizar profetizar prognosticar prometer propagar protestar
    provocar queixar raciocinar ratificar recapitular recitar refutar reivindicar relativizar resmungar
    responsabilizar ressalvar retificar retorquir rezar rogar segredar sinalizar solicitar suplicar suspeitar
    suspirar teorizar tranquilizar trovejar ufanar urrar vociferar zombar responder defender esconder reconhecer
    escrever admitir insistir exigir assumir discutir resumir advertir repetir sugerir prosseguir concluir refletir
    rebater entender rematar mostrar aludir devolver berrar resignar cortar gargalhar chiar lamuriar descrever avançar
    relembrar evocar
    complementar realçar notificar desvendar ripostar censurar felicitar saudar encerrar corroborar rechaçar recear
    desconfiar requerer deixar
  `),
  ...portuguese(`
    mostrar queixar lamentar indignar insurgir congratular regozijar interrogar perguntar questionar defender
    justificar gabar
    vangloriar desculpar despedir resignar orgulhar pronunciar lembrar recordar solidarizar comprometer espantar
    emocionar
  `).map((form) => `${form}-se`),
  ...words('ri-se riu-se riem-se riram-se decidiu decidiram deliberou'),
]);
