/** Spanish: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';
import { nouns } from './work.ts';
import { withEach } from './views.ts';

const roles = () => gendered(
  `
    librera narradora editora auditora
    suegra nuera cuñada nieta sobrina presidenta vicepresidenta expresidenta ministra exministra viceministra
    secretaria subsecretaria
    directora subdirectora alcaldesa exalcaldesa diputada exdiputada senadora consejera concejala gobernadora delegada
    subdelegada abogada jueza magistrada embajadora comisaria investigadora científica profesora catedrática maestra
    rectora decana escritora autora actriz directiva empresaria ejecutiva fundadora cofundadora entrenadora
    seleccionadora jugadora delantera portera capitana doctora médica enfermera psicóloga bióloga socióloga politóloga
    historiadora arqueóloga antropóloga ingeniera arquitecta vecina madre hija hermana esposa mujer viuda abuela tía
    reina princesa monja obispa asesora coordinadora candidata líderesa lideresa trabajadora obrera
    agricultora ganadera jefa geóloga física química matemática meteoróloga pintora escultora fotógrafa presentadora
    locutora coportavoza defensora procuradora contralora legisladora regidora edila
    apicultora panadera hostelera tendera camarera curadora cantautora pescadora marinera cajera peluquera notaria
    veterinaria farmacéutica matrona epidemióloga mariscadora bibliotecaria vendedora
    celadora paramédica escribana perita mediadora registradora doctoranda pedagoga educadora becaria astrónoma
    ecóloga zoóloga cazadora viticultora pastora campesina jornalera jardinera filósofa archivera restauradora
    intendenta consellera síndica tesorera subinspectora redactora reportera poetisa traductora realizadora dramaturga
    compositora rapera bailarina bailaora diseñadora ilustradora programadora bloguera artesana pastelera carnicera
    pescadera mesera alfarera revisora azafata estibadora armadora gerenta banquera contadora inversora limpiadora
    barrendera mensajera arquera goleadora esquiadora boxeadora luchadora montañera escaladora campeona maratoniana
    torera novia
    agrónoma enóloga barquera taquillera
    sargenta coronela soldada comadrona hortelana ferroviaria dependienta rabina sacristana ejidataria usuaria
    damnificada bisnieta funcionaria huérfana fiscala dirigenta adiestradora literata gestora
    animadora imitadora golera zaguera juzgadora personera abanderada exmandataria exfuncionaria exjugadora
    kinesióloga ginecóloga psicopedagoga bioquímica
  `,
  `
    novio librero narrador editor celador
    suegro yerno cuñado nieto sobrino presidente vicepresidente expresidente ministro exministro viceministro
    secretario subsecretario
    director subdirector alcalde exalcalde diputado exdiputado senador consejero concejal gobernador delegado
    subdelegado abogado juez magistrado embajador comisario investigador científico profesor catedrático maestro rector
    decano escritor autor actor empresario ejecutivo directivo fundador cofundador entrenador seleccionador jugador
    delantero portero defensa centrocampista doctor médico enfermero psicólogo biólogo sociólogo politólogo
    historiador arqueólogo antropólogo ingeniero arquitecto vecino padre hijo hermano esposo marido hombre viudo abuelo
    tío rey príncipe sacerdote cura obispo arzobispo cardenal papa asesor coordinador candidato trabajador obrero
    agricultor ganadero jefe geólogo geógrafo físico químico matemático meteorólogo pintor escultor fotógrafo
    presentador locutor procurador contralor legislador regidor general coronel lehendakari intendente
    apicultor panadero hostelero tendero camarero peluquero curador cantautor marinero párroco preparador zaguero
    mediocampista arquero goleador mecánico fontanero electricista rescatista brigadista perito notario urbanista
    hotelero bodeguero armador estratega viceconsejero munícipe
    veterinario farmacéutico cardiólogo epidemiólogo carnicero pescadero frutero quesero albañil carpintero botánico
    ornitólogo climatólogo archivero vendedor
    paramédico escribano mediador registrador doctorando pedagogo educador becario astrónomo ecólogo zoólogo cazador
    viticultor pastor campesino jornalero jardinero filósofo bibliotecario restaurador conseller síndico tesorero
    subinspector brigadier almirante soldado carcelero buzo suboficial rabino monje diácono capellán fraile redactor
    reportero traductor realizador compositor rapero bailarín bailaor diseñador ilustrador payaso mago programador
    bloguero artesano plomero cerrajero herrero pastelero mesero tabernero barman sastre zapatero relojero joyero
    alfarero vidriero lutier cartero fundidor encuadernador revisor barquero estibador quiosquero arrendatario
    banquero inversor barrendero mensajero desempleado esquiador boxeador luchador montañero escalador campeón
    maratoniano torero camillero peatón defensor
    agrónomo enólogo deshollinador afilador taquillero mayoral socorrista
    hortelano bedel peón capataz ferroviario sacristán ejidatario lonko cacique usuario damnificado bisnieto
    funcionario huérfano galeno presbítero jerarca timonel adiestrador ariete literato gestor encausado
    auditor relator colegiado
    animador imitador golero juzgador personero abanderado exmandatario exfuncionario exjugador exdelantero labriego
    vate artillero gastrónomo psicopedagogo bioquímico
  `,
  `
    comerciante socorrista alguacil
    comisionado comisionada
    portavoz coportavoz vocera vocero fiscal líder periodista economista analista especialista experto experta
    dirigente responsable representante gerente canciller cantante artista novelista poeta dramaturgo cineasta músico
    estudiante atleta ciclista tenista futbolista piloto policía guardia testigo víctima activista sindicalista
    militante parlamentario parlamentaria eurodiputado eurodiputada congresista premier mandatario mandataria
    comandante teniente sargento capitán socio socia miembro colega dueño dueña propietario propietaria agente
    consultor consultora ecologista feminista humorista guionista chef cocinero cocinera pescador taxista
    militar letrado letrada inspector inspectora bombero bombera cirujano cirujana alumno alumna árbitro árbitra
    nadador nadadora emprendedor emprendedora compañero compañera técnico técnica
    excanciller camionero camionera conductor conductora jubilado jubilada pensionista titular número edil
    geógrafa docente académico académica voluntario voluntaria operario operaria inquilino inquilina conserje
    repartidor repartidora motorista chofer chófer transeúnte
    pediatra psiquiatra maquinista superintendente
    recluta cadete
    dentista fisioterapeuta logopeda anestesista internista jurista conferenciante paisajista naturalista
    guardabosques guardaparques lingüista asambleísta detective vigilante columnista corresponsal pianista violinista
    violonchelista organista baterista guitarrista galerista coleccionista influencer youtuber modista ceramista
    florista judoca baloncestista alpinista maratonista automovilista motociclista jinete cónsul aprendiz feriante
    oftalmólogo hematólogo oftalmóloga hematóloga
    integrante firmante guardagujas deshollinadora gremialista ceo regente protagonista
    sumiller orfebre luthier guardameta veraneante dibujante
    dt burgomaestre guardavallas pugilista pedalista pesista halterista ruralista litigante jerarca terapeuta
    tiktoker streamer ambientalista aspirante postulante concertista sanitarista
    coach seremi piragüista
  `,
);

/** Behind "se": what stands somewhere, of nobody who is told. */
const IS_READ = 'leen?|leían?|(?:pueden?|podían?|pudo|pudieron) leer';
const IS_TOLD = '(?:dice|decía|afirma)';

/** "la primera autoridad municipal", "la máxima autoridad de la provincia": whoever governs there. */
const FIRST_IN_TOWN = withEach('primera autoridad, máxima autoridad', 'municipal comunal local');
const FIRST_IN_PROVINCE = withEach(
  'primera autoridad, máxima autoridad', 'insular provincial provincia regional estatal autonómica foral',
);

export const es = (): Lexicon => ({
  language: 'es',
  saying: verbsOfSaying('es'),
  reporting: new Set(words(`
    hablan hablaron hablaban calificó califica calificado calificaron tildó tilda tachó describió describe descrito
    llamó llama definió define
    definido habló habla hablado condenó condena condenado saludó elogió elogia agradeció agradece atribuyó acusó acusa
    comparó compara refirió refiere calificando describen definen llamaron bautizó elogiaron cuestiona apeló apela
    reivindica pidió pide exigió atacó ataca celebró promete retrató considera ve ven vio advierte atribuye justifica
    defiende reclama
  `)),
  stance: new Set(words('teme temía espera esperaba piensa pensaba siente sentía confía')),
  standing: {
    ofAnybody: pattern('u',
      '(?:^| )(?:',
      '(?:desconfí|dud|sospech|lament)(?:an?|aban?|aron|ó)|desconf(?:iaron|ió|iaban?)|tem(?:en?|ían?|ió|',
      'ieron)|discrepan?|se (?:encog(?:en?|ió|ieron)|quej(?:an?|ó|aron)|indign(?:an?|ó|aron)|resign(?:an?|',
      'ó|aron)|impacientan?|desesperan?|enfad(?:an?|ó|aron)|mofan?|ríen?|sorprend(?:en?|ió|ieron))|',
      'no lo ven? (?:claro|así|igual)|tuerce el gesto|no (?:(?:se|lo|la|le|les|nos) ){0,2}(?:fían?|fiaban?|',
      'creen?|creían?|est(?:á|án|aban?) (?:de acuerdo|conformes?|convencid[oa]s?))|(?:es|son|est(?:á|án|',
      'aban?)|siguen?|permanecen?|se muestran?) (?:más |muy |menos )?(?:hart[oa]s?|furios[oa]s?|',
      'indignad[oa]s?|escéptic[oa]s?|decepcionad[oa]s?|preocupad[oa]s?|satisfech[oa]s?)',
      ')(?: |$)',
    ),
    ofSpeakers: pattern('u',
      '(?:^| )(?:',
      '(?:protest|celebr|rechaz)(?:an?|ó|aron|aban?)|aplaud(?:en?|ió|ieron|ían?)|amenazan?|amenazó|',
      'amenazaron|niegan?|negó|negaron|desmienten?|desmintió|desmintieron|(?:es|son|est(?:á|án|aban?)|',
      'siguen?|se muestran?) (?:más |muy |menos )?(?:caut[oa]s?|molest[oa]s?|tajantes?|prudentes?|',
      'pesimistas?|optimistas?)',
      ')(?: |$)',
    ),
  },
  convinced: new Set(words('convencido convencida convencidos convencidas seguro segura seguros seguras')),
  pronouns: new Map<string, Gender>([
    ['él', 'male'], ['ella', 'female'], ['ellos', 'plural'], ['ellas', 'plural'], ['este', 'male'], ['esta', 'female'],
  ]),
  determiners: new Set(
    words(
      'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos varios ' +
      'varias algunos algunas dos tres cuatro cinco ambos ambas otro otra otros otras todos todas cada ningún ' +
      'ninguna cualquier',
    ),
  ),
  possessives: new Map<string, Gender>([
    ['su', 'neuter'], ['sus', 'neuter'], ['mi', 'neuter'], ['mis', 'neuter'], ['nuestro', 'neuter'],
    ['nuestra', 'neuter'], ['cuyo', 'neuter'], ['cuya', 'neuter'],
  ]),
  prepositions: new Set(
    words(
      'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras ' +
      'como que cuando si aunque porque pues mientras donde',
    ),
  ),
  joins: new Set(words('de del para en por')),
  conjunctions: new Set(words('y e o u pero sino ni')),
  contrasts: new Set(words('mientras')),
  firstOffice: /^-jef[ea]$/,
  unnamedBodies: new Set(words(`
    cámara asociación sindicato entidad cooperativa federación confederación comisión consejo institución
    organización corporación patronal gremio partido
  `)),
  topicOpeners: /^(?:sobre|acerca de|respecto (?:al?|del?)|en cuanto al?|de cara al?) [^,;]+$/u,
  subordinators: new Set(words('que cuando si aunque porque pues mientras donde como')),
  between: new Set(
    words(`
      habría habrían
      ha han había habían he hubo es era fue son está estaba se le les lo la nos me ya también luego después entonces
      además aún todavía solo sólo siempre nunca no así tajante rotundo ayer hoy anoche lunes martes miércoles jueves
      viernes sábado domingo este esta mañana tarde el posteriormente quiere quieren puede pueden debe deben va van
      suele recientemente finalmente asimismo igualmente claramente públicamente incluso ahora tiene tienen tenía tenían
    `),
  ),
  ownViews: [
    ['a', 'su', 'juicio'], ['en', 'su', 'opinión'], ['a', 'sus', 'ojos'], ['a', 'su', 'entender'],
    ['a', 'su', 'parecer'], ['en', 'sus', 'palabras'], ['según', 'sus', 'palabras'],
  ],
  accordingTo: [
    ['según'], ['de', 'acuerdo', 'con'], ['de', 'acuerdo', 'a'], ['conforme', 'a'],
    ...withEach(
      'en palabras, a juicio, en opinión, a criterio, en criterio, a entender, al entender, a ojos, a decir, ' +
      'al decir, por boca, en boca',
      'de del'),
  ],
  fronted: pattern(
    'u',
    '^(?:acto seguido|no obstante|más (?:tarde|adelante)|(?:\\p{L}+ )?(?:minutos|horas|días|semanas|meses|años) ',
    '(?:después|antes|más tarde)|\\p{L}+mente|(?:respecto (?:al?|del?)|luego del?|acerca del?|además del?|previo al|',
    'posterior al?|junto (?:al?|con)|frente al?|(?:consultad|preguntad|interrogad)[oa]) .*)$',
  ),
  acting: pattern(
    'u',
    '^(?:dej(?:an?|ó|aron|aban?)|cuentan?|contaban?|siguen?|siguió|siguieron|hacen?|hizo|p(?:one|uso)|cierran?|cerró|',
    'muestran?|mostró|demuestran?|mantienen?|mantuvo|contienen?|consiguen?|ofrecen?|ofreció|suponen?|supuso|',
    'garantizan?|presentan?|cort(?:an?|ó)|avanzan?|avanzó|completan?|completó|sorprend(?:en?|ió)|devuelven?|devolvió)$',
  ),
  agreeing: /^(?:est[aáeéouy]\p{L}*|m(?:o|ue)str\p{L}+|p(?:o|u)[ns]\p{L}+|(?:muy|más|tan|totalmente|plenamente))$/u,
  wholes: new Set(words('todo toda todos todas ambos ambas')),
  pluralDeterminers: new Set(words(`
    los las varios varias muchos muchas algunos algunas unos unas dos tres cuatro cinco ambos ambas todos todas
    estos estas esos esas
  `)),
  opening: {
    own: pattern(
      'iu',
      String.raw`(?<!\p{L})(?:yo|me|mi|mis|mí|mío|mía|conmigo|nosotros|nosotras|nos|`,
      String.raw`nuestr[oa]s?|(?!(?:últ|próx|máx|mín|pr|legít)imos)\p{L}+[aei]mos)(?!\p{L})`,
    ),
    addressing: pattern(
      'iu',
      String.raw`(?<!\p{L})(?:tú|te|ti|tu|tus|contigo|usted|ustedes|vosotros|os|`,
      String.raw`vuestr[oa]s?|mamá|papá|seño|abuelo|abuela)(?!\p{L})`,
    ),
    pointing: /^(?:la frase es|las palabras son|quien habla|el anuncio es|lo dice)/iu,
  },
  statements: new Set(words(`
    respuesta reacción comentario veredicto conclusión frase palabras análisis opinión promesa advertencia crítica
    acusación pregunta balance lema explicación denuncia petición reclamo diagnóstico réplica temor
    valoración exclamación dichos consuelo lamento queja aviso resumen deseo compromiso ruego reflexión confesión
    disculpa excusa argumento súplica alegato despedida elogio agradecimiento recado pronóstico vaticinio
    testimonio relato revelación justificación matiz apunte invitación llamado llamamiento
    exhortación arenga protesta sentir convicción
  `)),
  questions: new Set(words('pregunta preguntas')),
  beforeQuestions: new Set(words('a ante tras')),
  passages: new Set(words(`
    párrafos observaciones puntos pasajes apartados frases líneas capítulos cláusulas conclusiones recomendaciones
    páginas
  `)),
  documents: new Set(words(`
    comunicado nota carta informe escrito declaración texto publicación mensaje tuit documento auto libro artículo
    estudio encuesta sentencia demanda querella resolución fallo dictamen acta atestado oficio providencia circular
    bando
  `)),
  topics: new Set(words('era caso juicio escándalo polémica muerte dimisión proceso')),
  partitives: {
    ones: new Set(words(
      'parte mayoría resto mitad miles cientos decenas ' +
        'un uno una alguno alguna algunos algunas varios varias muchos muchas otro ' +
        'otra otros otras dos tres cualquiera',
    )),
    of: new Set(words('de del')),
    others: new Set(words('otro otra otros otras ambos ambas')),
  },
  relatives: new Set(words('que quien quienes cual cuales donde cuyo cuya')),
  styles: new Set(words('papa rey reina príncipe princesa sor fray')),
  honorifics: new Map([
    ['sr.', 'male'], ['sr', 'male'], ['señor', 'male'], ['monseñor', 'male'], ['don', 'male'],
    ['d.', 'male'], ['sra.', 'female'],
    ['sra', 'female'], ['señora', 'female'], ['srta.', 'female'], ['señorita', 'female'], ['doña', 'female'],
    ['dña.', 'female'], ['dr.', null], ['dr', null], ['dra.', 'female'], ['dra', 'female'], ['lic.', null],
    ['ing.', null], ['gral.', null], ['mons.', 'male'], ['prof.', null], ['profa.', 'female'], ['arq.', null],
  ]),
  roles: roles(),
  ties: new Set(words(`
    hombre mujer padre madre hijo hija hermano hermana marido esposa esposo viuda viudo tío tía abuelo abuela
    nieto nieta sobrino sobrina cuñado cuñada yerno nuera suegro suegra novio novia compañero compañera vecino
    vecina colega miembro víctima testigo candidato candidata alumno alumna peatón transeúnte desempleado
  `)),
  callings: {
    article: /^(?:el|la)$/,
    speaking: new Set(words('habla habló hablaba compareció')),
    pointing: /^est[ea]$/,
    apart: new Set(words(`
      otro otra joven viejo vieja
    `)),
    age: /(?:genari[oa]|añer[oa])$/u,
    since: /^(?:desde)$/,
    now: /^(?:hoy|actualmente)$/,
    aside: /^(?:él mismo|ella misma) |\shasta \d{4}/u,
  },
  roleEndings: pattern(
    '',
    '(?:[a-záéíóúñ]{3}ólog[oa]|[a-záéíóúñ]{3}ógraf[oa]|(?:inves|admin|coor|legis|obser|opera|produ|conduc|conser|',
    'organi|mode|nego|crea|vende)[a-zñ]*d?t?ora?)$',
  ),
  work: {
    endings: /(?:[aei]dora?|[a-záéíóúñ]{2}ista|[a-zñ]{3}er[oa]|[aeiou]l[oó]g[oa]|[a-z]{2}tora?|triz)$/u,
    nouns: new Set(words(`
      mayor vicefiscal vicealcalde supervisor supervisora concesionario concesionaria ujier abad abadesa
      vicario deán percebeiro percebeira metalúrgico metalúrgica cantaor cantaora tenor soprano barítono mezzosoprano
      contratenor mediocentro pívot gimnasta pelotari aizkolari sobrecargo boticario boticaria rider machi ombudsman
      conserja
      forense auxiliar patrón patrona guarda mozo moza mecánica encargado encargada cartera custodio ambulante
      industrial impresor impresora música intérprete lateral volante guía imán pensionado pensionada
      desempleada parado parada vocal imputado imputada acusado acusada procesado procesada denunciante
      querellante sobreviviente superviviente primo prima padrino madrina amigo amiga contador administrativo
      administrativa cabo botánica representante
    `)),
    nominalised: new Set(words('crítico crítica jeltzale abertzale cómico cómica')),
    not: new Set(words(`
      restaurante presente siguiente reciente corriente cliente instante puente fuente frente mediante durante adelante
      delante bastante restante constante importante excelente evidente diferente caliente ambiente continente accidente
      incidente expediente antecedente volante semejante semblante suficiente independiente pendiente permanente
      inocente ausente consciente paciente urgente potente valiente visible sonriente brillante elegante
      desafiante cortante
      enero primero primera tercero tercera dinero número entero entera verdadero verdadera sincero sincera ligero
      ligera extranjero extranjera soltero soltera carrera bandera manera frontera cartera madera acera escalera
      primavera carretera cabecera tijera derrotero sendero paradero letrero granero invernadero hormiguero agujero
      avispero sombrero cuero acero crucero tablero obrador comedor mirador recibidor asador ordenador aspirador
      secador generador procesador contador sector motor tractor reactor factor autor doctora exterior interior
      demoledor demoledora arrollador arrolladora conmovedor conmovedora prometedor prometedora esperanzador desolador
      desoladora tranquilizador alentador encantador encantadora acogedor acogedora soñador soñadora conciliador
      conciliadora abrumador revelador reveladora rotundo severo severa austero austera duradero duradera certero
      certera anterior posterior revista lista pista vista entrevista conquista optimista pesimista realista egoísta
    `)),
    verbs: [['trabaja', 'como'], ['trabaja', 'de'], ['trabajaba', 'como']],
  },
  institutions: new Set(
    words(`
      congregación prelatura arzobispado obispado municipalidad municipio intendencia gobernación secretaría
      subsecretaría defensoría contraloría procuraduría superintendencia directiva concesionaria constructora
      operadora petrolera aseguradora farmacéutica cooperativa gremio corporación confederación bancada
      oficialismo consorcio institución rectorado cartera promotora distribuidora multinacional filial
      organismo
      entorno jurado entidad consistorio patronal diócesis naviera aerolínea consejería plataforma
      empresa compañía firma grupo banco agencia ministerio oficina comisión comité consejo tribunal juzgado audiencia
      parlamento senado congreso gobierno ejecutivo administración autoridad organización asociación ong fundación
      instituto universidad colegio hospital sindicato federación partido campaña equipo club red diario periódico
      revista medio sitio web cadena emisora televisión radio informe estudio comunicado declaración carta documento
      texto nota encuesta artículo mensaje tuit libro policía guardia ejército fiscalía ayuntamiento alcaldía embajada
      cancillería coalición alianza oposición junta diputación generalitat moncloa kremlin casa presidencia país ciudad
    `),
  ),
  firms: new Set(words('empresa compañía firma grupo multinacional sociedad')),
  anyInstitution: new Set(words(`
    organismo organización institución entidad club colectivo plataforma formación agrupación asociación sindicato
    partido coalición
  `)),
  anyBody: new Set(words(`
    organismo entidad empresa compañía firma grupo banco agencia organización asociación ong fundación instituto
    universidad colegio hospital sindicato federación partido equipo club red diario periódico revista medio sitio
    web cadena emisora plataforma naviera aerolínea institución corporación comisión comité consejo coalición
    alianza autoridad oficina campaña comunicado nota carta informe escrito declaración texto documento estudio
    encuesta artículo mensaje tuit libro gremio confederación multinacional filial cooperativa congregación
  `)),
  nationalBodies: new Set(words(`
    gobierno ejecutivo congreso senado parlamento estado presidencia generalitat contraloría procuraduría fiscalía
  `)),
  people: new Set(words(`
    viajero viajera paseante senderista bañista temporero temporera feligrés feligresa visitante comprador compradora
    oyente chaval chavala peregrino peregrina
    rival contrincante adversario adversaria sucesor sucesora discípulo discípula
    señor señora señores
    integrante integrantes
    fuente fuentes persona personas gente hombres mujeres mujer hombre niños niño niña joven jóvenes amigo amiga amigos
    vecinos residentes residente testigos portavoces voceros representantes empleados empleado empleada trabajadores
    expertos investigadores científicos médicos críticos opositores simpatizantes aficionados usuarios usuario clientes
    lectores manifestantes manifestante activistas abogados profesores padres familia familiares
    familiar policías bomberos diputados ministros dirigentes miembros autoridades soldados agricultores organizadores
    turistas migrantes
    clienta clientas sindicatos compañeros supervivientes superviviente allegados alguien muchos otros
    lector lectora cliente paciente pacientes participante participantes espectador espectadora aficionado
    aficionada hincha seguidor seguidora allegado allegada pasajero pasajera turista migrante colaborador colaboradora
    observador observadores opositor opositora crítico crítica internauta internautas tuitero tuitera dirigente
    funcionario funcionaria funcionarios adolescente menor anciano anciana pareja interesado
    acusado acusada procesado procesada imputado imputada detenido detenida condenado condenada investigado
    sospechoso sospechosa denunciante querellante agresor afectado afectada damnificado damnificada herido
    accidentado octogenario octogenaria muchacho muchacha chico chica uniformado usuaria encargado encargada
  `)),
  common: new Set(
    words(`
      el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
      su sus mi mis tu tus nuestro nuestra nuestros nuestras varios varias algunos algunas algún alguna ambos ambas
      otro otra otros otras todos todas todo toda cada ningún ninguna cualquier yo tú él ella nosotros vosotros ellos
      ellas usted ustedes me te se le les nos os que quien quienes qué quién cuál cuándo dónde cómo cuánto cual cuales
      cuyo y e o u pero sino ni si aunque porque pues mientras cuando como donde así entonces luego a al ante bajo con
      contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras es son era eran fue
      fueron ser sido está están estaba ha han había habían he hay hubo hace hacen puede pueden debe deben va van será
      serán sería no más menos muy ya también además aún todavía solo sólo siempre nunca quizá quizás tal vez casi sí
      embargo asimismo igualmente después antes ahora hoy ayer anoche mañana aquí allí allá tanto finalmente
      actualmente recientemente posteriormente incluso lunes martes miércoles jueves viernes sábado domingo enero
      febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre día días semana mes
      año años hora horas noche tarde miles cientos decenas centenares uno dos tres cuatro cinco seis siete ocho nueve
      diez once doce veinte treinta cien mil millón millones primero primera primer segundo segunda tercero último
      última preguntado preguntada nacido nacida foto fotos vídeo imagen leer ver publicidad suscríbete euros dólares
      pesos periodistas prensa medios rueda gran grande nuevo nueva tampoco nada nadie algo bien mal gracias buenos
      buenas rato ratito momento momentos instante minuto minutos segundos década décadas
    `),
  ),
  demonyms: new Set(
    words(
      'español española españoles francés francesa alemán alemana alemanes británico británica inglés inglesa ' +
      'italiano italiana portugués portuguesa ruso rusa rusos ucraniano ucraniana ucranianos estadounidense ' +
      'estadounidenses norteamericano americano europeo europea mexicano mexicana argentino argentina chileno ' +
      'chilena colombiano colombiana peruano venezolano venezolana cubano brasileño chino china japonés israelí ' +
      'danés danesa sueco sueca noruego noruega finlandés finlandesa neerlandés neerlandesa holandés holandesa belga ' +
      'suizo suiza austriaco austriaca polaco polaca checo checa húngaro húngara griego griega rumano rumana ' +
      'canadiense australiano australiana japonesa coreano coreana turco turca marroquí iraní brasileña peruana ' +
      'ecuatoriano ecuatoriana boliviano boliviana uruguayo uruguaya paraguayo paraguaya gallega palestina catalán ' +
      'catalana vasco vasca gallego andaluz madrileño sirio palestino libanés libanesa iraquí egipcio egipcia ' +
      'afgano afgana saudí pakistaní filipino filipina dominicano dominicana cubana ' +
      'hondureño hondureña salvadoreño salvadoreña guatemalteco guatemalteca nicaragüense costarricense ' +
      'panameño panameña nigeriano nigeriana senegalés senegalesa ' +
      'croata serbio esloveno eslovena eslovaco eslovaca georgiano puertorriqueño puertorriqueña argelino argelina ' +
      'camerunés camerunesa ghanés marfileño maliense islandés islandesa irlandés irlandesa escocés escocesa galés ' +
      'jamaicano jamaicana haitiano haitiana keniano keniana etíope sudafricano sudafricana neozelandés neozelandesa',
    ),
  ),
  naming: new Set(
    words(`
      título titulado titulada titulados tituladas tituló titula libro novela película canción álbum disco obra serie
      programa
      revista periódico diario palabra palabras término expresión lema llamado llamada llamados llamadas denominado
      denominada denominados apodado apodada apodo operación proyecto plan campaña exposición ópera poema hashtag alias
      portal etiqueta dispositivo conocido conocida supuesto supuesta supuestos presunto artículo ensayo documental
      cuadro bautizado bautizada tema banda
      gira
    `),
  ),
  speaksFor: new Set(words('de del para')),
  denying: new Set(words('negó niega rechazó')),
  claims: new Set(words('acusación acusaciones')),
  deniedAs: new Set(['por']),
  deceased: /^(?:murió|falleció|(?:muert|fallecid|asesinad)[oa])$/u,
  hearing: new Set(['oyó']),
  asking: pattern(
    'u',
    '(?<!\\p{L})(?:preguntó|pregunta|preguntaba) (?:al? [^.;:!?«,]{1,60} )?',
    '(?:si|por qué|qué|cómo|cuándo|dónde|quién)(?!\\p{L})',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:escuch(?:a|aba|ó)|mir(?:a|aba|ó)|observ(?:a|aba|ó)|asentía)(?!\p{L})`,
    String.raw`.{0,40}?\s(?:mientras|cuando)\s`,
    String.raw`(?:\p{Lu}|(?:el|la|una?)\s)(?:(?!\sy\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:habl(?:a|aba|ó)|intervenía|declaraba|explicaba|contaba)(?!\p{L})`,
  ),
  lesser: new Set(words('vice ex antiguo antigua')),
  former: new Set(words('antiguo antigua ex')),
  defining: new Set(words('es significa')),
  femaleArticles: new Set(words('la esta esa')),
  maleArticles: new Set(words('el este ese')),
  otherOwners: new Set(words('mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra cuyo cuya')),
  smallWords:
    'en:in, a al:to, desde:from, de del:of, con:with, para:for, sobre:about, por:by, entre:between, ' +
    'contra:against, y e:and, o:or, el la los las:the, un una unos unas:a, su sus:his, como:as, que:that, ' +
    'es:is, era fue:was, ha:has, había:had, puede:can, son:are, llamado llamada:called, hacia:to, según:to',
  placeNouns:
    /(?:ciudad|isla|provincia|región|municipio|barrio|pueblo|localidad|comarca|distrito|cantón|aldea|caserío)$/u,
  sites: pattern(
    'u',
    '^(?:calle|avenida|plaza|paseo|carretera|río|lago|laguna|cerro|valle|sierra|playa|puente|mercado|estadio|capilla|',
    'ermita|catedral|basílica|cementerio|aeropuerto|estación|polígono|finca|dique|muelle|volcán|cordillera|parque|',
    'iglesia|castillo|palacio|teatro|santuario|refugio|caleta|barrio|glorieta|alameda|autovía|autopista|',
    'arroyo|pantano|monasterio|convento|rambla|ronda|pasaje|callejón|quebrada|malecón|bulevar)$',
  ),
  passive: { auxiliaries: new Set(words('fue fueron sido ser')), participle: /[aií]d[oa]s?$/u,
    strong: /(?:[ei]rt|[ui]est|crit|ich|ech)[oa]s?$/u,
    infinitives: new Set(['ser']) },
  recalled: new Set(words(`
    escena historia noche tarde mañana jornada día instante momento episodio drama accidente aventura época anécdota
    recuerdo espera miedo vida lucha caso hecho hombros ceja cejas ojos labios manos cabeza dientes puños
  `)),
  team: [
    new Set(words('entrenador entrenadora técnico técnica míster seleccionador seleccionadora')),
    new Set(words(`
      portero portera guardameta arquero arquera delantero delantera defensa lateral extremo mediocentro
      centrocampista
    `)),
    new Set(words('presidente presidenta')),
    new Set(words('árbitro árbitra colegiado colegiada')),
    new Set(words('speaker')),
  ],
  saidOfNobody: {
    // "Se dice: «…»", "En el texto se dice: «…»"; "Ana Gil se dice: «…»" tells what she says to herself
    read: pattern('u', String.raw`(?:^|[\s,(])(?:[Ss]e (?:${IS_READ})|Se ${IS_TOLD})`,
      String.raw`(?: (?:textualmente|lo siguiente|también|entre otras cosas))?:\s?$|`,
      String.raw`(?:^|[.!?…»”]\s*)(?:En|Del?|Sobre|Allí|Ahí) [^.;:]{0,80}\sse ${IS_TOLD}:\s?$|`,
      String.raw`(?:^|[\s,(])(?:está|estaba) escrito:\s?$`),
    before: pattern('u', String.raw`(?:^|[ (])[Ss]e (?:${IS_READ}|habla|hablaba|alude|menciona|`,
      String.raw`recoge|afirma|sostiene|señala|indica|precisa|advierte|describe) [^.;:]{0,40}:? ?$`),
    called: /(?:^|[ (])que se (?:\p{Ll}+ )?(?:llam|denomin|conoc)\p{Ll}+ (?:como )?$/u,
  },
  nobodys: new Set(words(`
    pancarta pancartas consigna consignas cántico cánticos muro muros pared paredes grada gritos pintada pintadas
    cartel carteles grito coro coros inscripción leyenda
  `)),
  signs: new Set(words(`
    pancarta pancartas cartel carteles letrero letreros cartulina cartulinas pintada pintadas rótulo placa folio lienzo
    lona inscripción
  `)),
  anyone: new Set(words('todos todas algunos algunas muchos muchas otros otras varios varias')),
  noOne: new Set(words('nadie ninguno ninguna ningún ni')),
  generics: new Set(words(`
    hombre mujer persona joven anciano anciana chico chica
    conservador conservadora socialista liberal popular republicano republicana demócrata progresista
  `)),
  gerund: /(?:ando|iendo)(?:l[oae]s?|se)?$/,
  bodyHeads: {
    kinds: {
      offices: pattern(
        'u',
        '^(?:policía|fiscalía|ayuntamiento|alcaldía|gobierno|ministerio|diputación|delegación|consejería|juzgado)$',
      ),
      societies: /^(?:asociación|sindicato|ong|partido|colectivo|plataforma)$/,
      firms: /^(?:empresa|compañía|firma|multinacional|club|constructora|aerolínea|naviera|aseguradora)$/,
      ofState: pattern(
        'u',
        '^(?:Ayuntamiento|Alcaldía|Ministerio|Consejería|Conselleria|Gobierno|Fiscalía|Audiencia|Tribunal|Diputación|',
        'Junta de|Generalitat|Xunta|Policía|Guardia Civil|Congreso|Senado|Parlamento|Juzgado|Cabildo|',
        'Comisión Europea|Secretaría|Procuraduría|Dirección)',
      ),
      ofMembers: pattern(
        'u',
        '^(?:Federación|Asociación|Sindicato|Unión de|Confederación|Plataforma|Comisiones Obreras|CCOO|UGT|CSIF|Liga)',
      ),
    },
    calledBy: [
      [/^(?:departamento|cartera)$/, /^(?:Ministerio|Consejería|Conselleria|Secretaría|Departamento)(?= |$)/],
      [/^(?:consistorio|corporación municipal)$/, /^(?:Ayuntamiento|Concello|Ajuntament)(?= |$)/],
      [/^ministerio público$/, /^(?:Fiscalía|Procuraduría)(?= |$)/],
      [/^(?:instituto armado|benemérita)$/, /^Guardia Civil$/],
    ],
    nouns: new Set(words(`
      Gobierno Ejecutivo Ejército Policía Fiscalía Ministerio Cancillería Parlamento Congreso Senado Justicia Marina
      Armada Fuerza Iglesia Embajada Presidencia Administración Inteligencia Defensa Diplomacia Aviación
    `)),
    adjective: pattern(
      'u',
      '^(?:iraquí|saudí|siri[oa]|liban[eé]sa?|egipci[oa]|afgan[oa]|pakistaní|paquistaní|indi[oa]|jordan[oa]|catarí|',
      'qatarí|emiratí|libi[oa]|tunecin[oa]|argelin[oa]|nigerian[oa]|kenian[oa]|sudafrican[oa]|vietnamita|filipin[oa]|',
      'indonesi[oa]|tailand[eé]sa?|surcorean[oa]|norcorean[oa]|serbi[oa]|croata|búlgar[oa]|lituan[oa]|letón|',
      'estoni[oa]|',
      'irland[eé]sa?|escoc[eé]sa?|gal[eé]sa?|hebre[oa]|comunitari[oa]|salvadoreñ[oa]|hondureñ[oa]|guatemaltec[oa]|',
      'nicaragüense|costarricense|panameñ[oa]|dominican[oa]|haitian[oa]|valencian[oa]|canari[oa]|balear|aragon[eé]sa?|',
      'asturian[oa]|navarr[oa]|riojan[oa]|extremeñ[oa]|cántabr[oa]|andaluza|madrileñ[oa]|murcian[oa]|central|federal|',
      'regional|autonómic[oa]|nacional|local|provincial|estatal)$',
    ),
    articles: new Set(['la']),
    infinitive: /[aei]r$/u,
    ofNationsOnly: true,
  },
  officeFields: new Set(words(`
    Economía Hacienda Sanidad Salud Educación Cultura Interior Justicia Defensa Trabajo Empleo Agricultura Ganadería
    Pesca Turismo Obras Urbanismo Emergencias Igualdad Vivienda Transportes Transporte Fomento Industria Comercio
    Energía Deportes Deporte Juventud Seguridad Ciencia Innovación Exteriores Festejos Movilidad Infraestructuras
    Investigaciones Ambiente Desarrollo Gobernación Finanzas Minas Planeación Personal Limpieza Desastres
  `)),
  namesakes: {
    bodies: new Set(words(`
      colegio instituto escuela hospital clínica ambulatorio consultorio centro residencia guardería teatro
      auditorio museo biblioteca galería fundación universidad cátedra premio premios certamen trofeo copa ies ceip
      asociación cooperativa
    `)),
    places: new Set(words(`
      calle plaza avenida paseo parque puente estadio pabellón polideportivo aeropuerto carretera barrio
      urbanización
    `)),
    houses: new Set(words('colegio instituto escuela hospital clínica fundación')),
  },
  openers: {
    classes: {
      things: new Set(words(`
        vino vinos cava cavas cerveza queso quesos jamón aceite agua licor café buque buques barco fragata
        crucero ferry velero petrolero submarino nave film películas película novela novelas telenovela
        telenovelas serie series romance romances libro libros canción canciones disco álbum ópera programa
        torneo torneos trofeo trofeos copa liga certamen concurso concursos premio premios rally carrera
        caballo yegua toro operación proyecto
      `)),
      called: new Set(words(`
        marca marcas equipo equipos club clubes peña cofradía hotel hoteles restaurante restaurantes bar
        bodega bodegas diario diarios revista revistas agencia agencias asociación colectivo grupo grupos
        plataforma ong banda coral coro
      `)),
      seated: new Set(words(`
        municipio municipios ciudad país pueblo distrito provincia estado ayuntamiento alcaldía comuna junta
        región comunidad casa parroquia
      `)),
    },
    bodies: new Set(words(`
      museo biblioteca teatro escuela facultad conservatorio academia liceo ies ceip orquesta coral ballet filarmónica
      clínica sanatorio ambulatorio policlínico policlínica residencia parroquia hermandad cofradía archidiócesis
      concello concejalía cabildo conselleria consellería legislatura cortes corte cuerpo bomberos carabineros
      regimiento batallón brigada armada gendarmería comisaría comandancia inspección procuraduría
      comisiones coordinadora foro observatorio liga patronato mancomunidad peña ateneo agrupación cáritas
      transportes bodegas construcciones constructora talleres cervecería cervecerías lácteos inmobiliaria
      supermercado supermercados hotel hoteles panadería pastelería librería restaurante farmacia farmacias
      ferrocarriles aguas aerolíneas autobuses autocares seguros laboratorios laboratorio editorial ediciones viajes
      muebles aceros cementos conservas embutidos frutas pinturas industrias frigorífico frigoríficos astilleros
      almacenes confecciones calzados distribuciones excavaciones consultora bufete joyería ferretería imprenta
      cafetería hostal gimnasio caja mutua mutualidad metalúrgica siderúrgica papelera azucarera viveros destilerías
      heraldo correo gaceta voz tribuna semanario onda
      atlético deportivo racing sporting balonmano baloncesto cd ud sd cf ad cb fc rc conferencia centro salvemos
      viñedos minera ingenio granja electrodomésticos gasolineras promociones textiles molinos autoescuela noticias
      eco banda salvamento dirección subdirección viceconsejería concejo servicio comisionado filmoteca
    `)),
    trades: /^(?!ingeni|min|artill|infant|caball)\p{L}{3,}erías?$/u,
    ends: new Set(words(`
      energía renovables inmobiliaria asociados abogados consultores telecom alimentación logística ingeniería
      producciones editores hermanos hijos construcciones solar seguros
    `)),
    sites: new Set(words(`
      calle avenida plaza plazuela paseo carretera autovía autopista glorieta parque playa cerro barrio urbanización
      aeropuerto estadio pabellón polideportivo polígono cementerio catedral basílica ermita embalse pantano laguna
      volcán cordillera península golfo bahía arroyo páramo
    `)),
    sitesBeforeOf: new Set(words(`
      sierra valle monte puente río lago puerto castillo camino costa cabo mercado estación palacio isla cueva torre
      santuario convento monasterio villa puebla aldea jardín jardines
    `)),
  },
  somebodys: [
    {
      sign: 'deed of', reach: 1, prepositions: new Set(words('de del')), words: new Set(words(`
      obra obras libro libros novela novelas romance cuadro cuadros poema poemas poesía canción canciones
      disco película escultura gol goles tiro remate penal penalti pase cruce centro doblete muerte discurso
      propuesta gobierno victoria derrota salida dimisión fichaje familia hermano hermana hermanos viuda
      palabras llamada carta elección voz
    `)),
    },
    {
      sign: 'case against', reach: 1, prepositions: new Set(words('contra')), words: new Set(words(`
      juicio juicios proceso denuncia denuncias queja causa cargos acusación querella investigación sentencia
      condena moción voto votos
    `)),
    },
  ],
  calling: new Set(words(`
    califica calificó calificado calificaba define definió definido definía considera consideró considerado
    consideraba tacha tachó
    tachado tilda tildó tildado describe describió descrito describía llama llamó llamado ve vio juzga juzgó juzgado
    bautizó
    tildaba tachaba calificaron consideran
  `)),
  selves: new Set(words('yo nosotros nosotras')),
  asked: new Set(words(`
    preguntado preguntada preguntados preguntadas cuestionado cuestionada consultado consultada interrogado interrogada
    confrontado confrontada interpelado interpelada inquirido inquirida requerido requerida entrevistado entrevistada
    entrevistados entrevistadas
  `)),
  asks: [['quiso', 'saber'], ['quiere', 'saber'], ['quería', 'saber'], ['quisieron', 'saber']],
  written: /^(?:escrit|pintad|bordad|grabad|rotulad|garabatead|impres)[oa]s?$/u,
  capitalisesNouns: false,
  headFirst: true,
  dropsSubject: true,
  perfect: /^(?:h(?:a|an|e|emos|as|aya|ayan|ubo|ubiera|ubieran|aber|abiendo)|hab(?:ía|ían|rá|rán|ría|rían))$/u,
  infinitives: /^\p{Ll}{2,}[aeií]r(?:se|l[aeo]s?|me|nos)?$/u,
  residents: new Set(words(`
    vecino vecina residente habitante paciente pasajero pasajera cliente clienta usuario usuaria lector lectora turista
    aficionado aficionada hincha espectador espectadora
  `)),
  pluralVerbs: /n$/,
  theySay: /n (?:ellos|ellas)$/,
  incise: 'either',
  asSaid: new Set(words('como según conforme')),
  asOpeners: new Set(words('tal y así')),
  tagEndings: /(?:ó|aron|ieron)$/,
  bringsIn: pattern(
    'iu',
    '^(?:(?:son|estas son|esas son) (?:las )?palabras |la frase es |quien habla(?: así)? es |',
    '(?:es|fue) (?:la opinión|el comentario|el mensaje|el análisis|la respuesta|',
    'la reflexión|el testimonio|el relato|la advertencia) |palabra |',
    '(?:la (?:denuncia|queja|protesta|advertencia|petición|crítica|reflexión)|el (?:aviso|testimonio|relato|lamento)) ',
    '(?:es|fue|llega|viene) (?=del? ))',
  ),
  backPhrases: [
    ['con', 'esa', 'frase'], ['con', 'esta', 'frase'], ['con', 'estas', 'palabras'], ['con', 'esas', 'palabras'],
  ],
  impersonal: [['lee', 'se'], ['asegura', 'se'], ['afirma', 'se'], ['señala', 'se'], ['indica', 'se']],
  there: {
    prepositions: new Set(words('en desde')),
    phrases: [],
    nobody: new Set(words('se')),
  },
  sourceWords: new Set(['desde']),
  viewWords: new Set(['para']),
  agents: new Set(['por']),
  genitives: new Set(words('de del')),
  contractions: new Set(words('del al')),
  demonstratives: new Set(words('este esta ese esa')),
  answering: new Set(words(`
    respondió responde respondido contestó contesta contestado replicó replica replicado
  `)),
  adding: new Set(words(`
    añadió añade añadía añadido agregó agrega agregaba agregado prosiguió prosigue continuó continúa abundó abunda
  `)),
  answers: new Set(words('sí no claro nunca')),
  firstInOffice: /^(?:primera|máxima) autoridad$/u,
  inCharge: new Set(words('responsable dirigente gestor gestora titular')),
  anyOffice: new Set(words('jefe jefa líder lideresa dirigente responsable titular representante número mandatario')),
  hearsay: /^(?:habría)$/,
  someTime: pattern(
    'u',
    '^(?:un (?:buen )?día|una (?:noche|tarde|mañana|vez)|',
    'cada (?:día|noche|mañana|tarde|semana|año|vez|domingo|lunes)|',
    'todos los (?:días|años)|todas las (?:noches|mañanas|tardes|semanas)|',
    '(?:ese|aquel) día|(?:esa|aquella) (?:noche|tarde|mañana)|la semana pasada|',
    '(?:el|este) (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))$',
  ),
  latter: {
    female: /^(?:esta|ésta|esta última|ésta última|aquella|aquélla)$/,
    male: /^(?:este|éste|este último|éste último|aquel|aquél)$/,
  },
  manner: nouns(`
    riendo riéndose sonriendo llorando suspirando bromeando sollozando temblando balbuceando gritando
    susurrando ironizando concluyendo
  `),
  releases: /^comunicado$/,
  toThem: /^le$/,
  fields: {
    over: {
      office: nouns(`
        alcalde alcaldesa intendent[ea] president[ea] juez jueza magistrad[oa] fiscal fiscala abogad[oa]
        letrad[oa] notari[oa] cura párroco sacerdote obispo ministr[oa] gobernadora? comisari[oa] médic[oa]
        cirujan[oa] forense guarda guardabosques árbitro árbitra rectora?
      `),
      coach: nouns('entrenadora? seleccionadora? técnic[oa]'),
      played: nouns(`
        marcó anotó goles gol doblete triplete hat-trick penalti penal lesionó lesionad[oa] fichad[oa]
        cabezazo suplente paró atajó
      `),
    },
    of: [
      nouns(`
        ministr[oa] exministr[oa] subsecretari[oa] viceministr[oa] president[ea] vicepresident[ea] alcalde alcaldesa
        edil edila concejala? diputad[oa] senadora? consejer[oa] parlamentari[oa] legisladora? candidat[oa]
        gobernadora? delegad[oa] mandatari[oa] jef[ea] líder dirigente polític[oa] embajadora? diplomátic[oa] portavoz
        vocer[oa] funcionari[oa] titular regidora? intendent[ea] munícipe corporad[oa] cabildante cancillera?
        canciller eurodiputad[oa] comisari[oa] comisionad[oa] directora? síndic[oa] premier socialista popular
        comunista independentista nacionalista republican[oa] funcionaria
      `),
      nouns(`
        juez jueza magistrad[oa] instructora? fiscal fiscala abogad[oa] letrad[oa] jurista penalista defensora?
        funcionari[oa] persecutora? acusadora? procuradora? notari[oa] togad[oa] president[ea] administradora?
        liquidadora?
      `),
      nouns(`
        policía agente inspectora? comisari[oa] investigadora? oficial teniente capitán capitana sargent[oa]
        comandante cabo coronel general militar guardia subinspectora? uniformad[oa] suboficial soldado mayor
        bomber[oa] jef[ea] rescatista brigadista mando funcionari[oa]
      `),
      nouns(`
        médic[oa] doctora? facultativ[oa] cirujan[oa] pediatra psiquiatra especialista galen[oa] internista
        anestesista dentista [a-záéíóúñ]{3,}ólog[oa] jef[ea] directora? catedrátic[oa] veterinari[oa] intensivista
      `),
      nouns(`
        enfermer[oa] sanitari[oa] matrona auxiliar celadora? partera cuidadora? paramédic[oa] supervisora?
      `),
      nouns(`
        científic[oa] investigadora? expert[oa] catedrátic[oa] profesora? académic[oa] especialista autora? directora?
        docente [a-záéíóúñ]{2,}ólog[oa] [a-záéíóúñ]{3,}ógraf[oa] físic[oa] químic[oa] historiadora? economista
        astrónom[oa] rectora? ensayista doctora? ingenier[oa] técnic[oa] matemátic[oa] estudios[oa] decan[oa]
      `),
      nouns(`
        artista cantante músic[oa] raper[oa] compositora? pianista violinista guitarrista cantautora? intérprete
        estrella vocalista directora? tenor soprano baterista bajista trompetista saxofonista acordeonista flautista
        clarinetista violonchelista arpista percusionista
      `),
      nouns(`
        artista pintora? escultora? fotógraf[oa] dibujante ilustradora? muralista grafitera? grafiter[oa] diseñadora?
        creadora? ceramista alfarer[oa] artesan[oa] modist[oa]
      `),
      nouns(`
        escritora? autora? novelista poeta poetisa ensayista periodista dramaturg[oa] literat[oa] reporter[oa]
        columnista cronista editora? premiad[oa] ganadora? galardonad[oa] traductora? narradora? libretista
      `),
      nouns(`
        actor actriz intérprete cómic[oa] humorista artista estrella presentadora? comediante animadora? conductora?
        bailarina? bailarín cantante modelo conductora
      `),
      nouns(`
        cineasta directora? realizadora? documentalista guionista productora? autora?
      `),
      nouns(`
        jugadora? futbolista delanter[oa] atacante porter[oa] guardameta arquer[oa] defensa defensora? centrocampista
        mediocampista volante extremo lateral central capitán capitana campeona? campeón atleta deportista corredora?
        ciclista piloto nadadora? tenista boxeadora? púgil ganadora? goleadora? pivote pívot base internacional
        velocista estudiante universitari[oa] maratonista medallista olímpic[oa] balonmanista escaladora? alpinista
        montañer[oa] patinadora? remera? remer[oa] regatista judoca gimnasta canterano veteran[oa] líder esquiadora?
        surfista plusmarquista vallista triatleta
      `),
      nouns(`
        entrenadora? técnic[oa] seleccionadora? preparadora? estratega míster timonel director[a]?
      `),
      nouns(`
        empresari[oa] emprendedora? fundadora? dueñ[oa] propietari[oa] gerente directora? directiv[oa] ejecutiv[oa]
        jef[ea] patrón patrona president[ea] consejer[oa] comerciante hosteler[oa] hotelera? hoteler[oa] restauradora?
        cociner[oa] chef tender[oa] panader[oa] carnicer[oa] librer[oa] fruter[oa] inversora? industrial magnate
        responsable ceo productora? bodeguer[oa] artesan[oa] carpinter[oa] herrer[oa] lutier peluquer[oa] pasteler[oa]
        loter[oa] estanquer[oa] quiosquer[oa] pescader[oa] cafeter[oa] zapater[oa] sastre bodeguera encargad[oa]
        administradora? compradora? exportadora? importadora? constructora?
      `),
      nouns(`
        sacerdote cura párroco obispo arzobispo prelado religios[oa] cardenal monje monja padre fraile pastora?
        vicario capellán deán imán rabino abad abadesa teólog[oa] clérigo purpurado presbítero pontífice papa jesuita
      `),
      nouns(`
        agricultora? ganader[oa] productora? viticultora? apicultora? campesin[oa] labradora? pastora? horticultora?
        olivarer[oa] citricultora? cosecher[oa] criadora? pescadora? mariscadora? arrocer[oa] cafetaler[oa]
        caficultora? marinero
      `),
      nouns(`
        profesora? maestr[oa] docente educadora? directora? catedrátic[oa] rectora? pedagog[oa] tutora? académic[oa]
      `),
      nouns(`
        conductora? chófer chofer taxista camioner[oa] transportista motorista automovilista maquinista piloto
      `),
      nouns(`
        alumn[oa] estudiante universitari[oa] joven adolescente escolar aprendiz[a]? menor bachiller
      `),
      nouns(`
        sindicalista delegad[oa] secretari[oa] líder dirigente portavoz vocer[oa] trabajadora? operari[oa] activista
        gremialista
      `),
    ],
    beside: nouns(`
      portavoz vocer[oa] miembro ponente candidat[oa] expert[oa] fundadora? cofundadora? impulsora? voluntari[oa]
      activista jubilad[oa] pensionista copresident[ea] vicepresident[ea] tesorer[oa] representante organizadora?
      autora? padrin[oa] madrina delegad[oa] responsable titular integrante coordinadora? militante socia socio
      residente
    `),
    below: [
      [nouns('soldado soldada recluta cadete marinero marinera grumete'),
        nouns('sargento sargenta teniente capitán capitana comandante coronel general oficial suboficial ' +
          'instructora?')],
      [nouns('aprendiza? alumn[oa] estudiante escolar becari[oa] pupil[oa] pianista violinista bailarina? ' +
          'bailarín gimnasta'),
        nouns('maestr[oa] profesora? instructora? monitora? tutora? directora?')],
      [nouns('obrer[oa] operari[oa] trabajadora? peón emplead[oa] camarer[oa] dependient[ae]'),
        nouns('encargad[oa] capataz supervisora? gerente')],
      [nouns('enfermer[oa] celadora? paciente'),
        nouns('médic[oa] doctora? cirujan[oa]')],
    ],
    struck: nouns(`
      víctima herid[oa] lesionad[oa] agredid[oa] afectad[oa] damnificad[oa]
    `),
    family: nouns(`
      niñ[oa]s? bebé hijos hijas menor menores pequeñ[oa] padres familia pareja matrimonio cónyuges mellizos gemelos
    `),
    anyone: nouns(String.raw`
      \p{L}+(?:genari[oa]|entenari[oa]|eñ[oa]|ense|an[oa]|és|esa) croata mendocin[oa] tucuman[oa] sanjuanin[oa]
      correntin[oa] santafesin[oa] salmantin[oa] capitalin[oa] granadin[oa] galleg[oa] vasc[oa] navarr[oa] catalán
      catalana andaluz andaluza canari[oa] cántabr[oa] mallorquín mallorquina donostiarra bilbaín[oa] guipuzcoan[oa]
      vizcaín[oa] vallisoletan[oa] lojan[oa] paisa costeñ[oa] rolo
    `),
    party: nouns(`
      morenista panista priista perredista emecista
      peronista kirchnerista macrista libertari[oa] correísta uribista petrista chavista fujimorista aprista masista
      socialista popular comunista republican[oa] nacionalista independentista
    `),
  },
  unintroduced: new Set(words(`
    madre padre hermano hermana hijo hija abuelo abuela tío tía sobrino sobrina primo prima esposo esposa marido
    mujer viuda viudo novio novia nieto nieta suegro suegra cuñado cuñada
    víctima acusado acusada detenido detenida imputado imputada procesado procesada testigo
  `)),
  offices: [
    words('sindicato ugt ccoo cgt csif sindicalista'),
    words('rector catedrático profesor académico'), words('rectora catedrática profesora académica'),
    words('teniente capitán sargento comandante agente uniformado oficial'), words('concejal edil munícipe'),
    words('concejala edil'), words('gerente director directivo'), words('gerente directora directiva'),
    words('presidente mandatario jefe'), words('presidenta mandataria jefa'), words('gobernador mandatario'),
    words('ministra secretaria titular'), words('ministro secretario titular'),
    words('alcalde edil regidor intendente munícipe'),
    words('entrenador técnico seleccionador preparador estratega míster adiestrador'),
    words('diputado parlamentario legislador'),
    words('diputada parlamentaria legisladora'), words('senador parlamentario legislador'),
    words('sacerdote religioso cura'), words('juez magistrado instructor'), words('investigador científico experto'),
    words('investigadora científica experta'), words('escritor autor novelista'), words('piloto corredor'),
    words('fiscal funcionario'), words('fiscal funcionaria'), words('ministro funcionario'),
    words('ministra funcionaria'), words('menor niño'), words('menor niña'), words('menor adolescente'),
    words('economista académico'), words('economista académica'),
    words('alcaldesa edil regidora intendenta'), words('jueza magistrada instructora'),
    words('abogado letrado jurista'), words('abogada letrada jurista'), words('entrenadora técnica seleccionadora'),
    words('senadora parlamentaria legisladora'), words('portavoz vocero vocera dirigente'),
    words('presidente líder dirigente'), words('presidenta líder dirigente'), words('secretario líder dirigente'),
    words('secretaria líder dirigente'), words('ministra consejera'), words('médico doctor facultativo'),
    words('médica doctora facultativa'), words('escritora autora novelista'), words('cantante artista músico'),
    words('delantero jugador futbolista atacante'), words('portero guardameta jugador futbolista'),
    words('agricultor productor'), words('ganadero productor'), words('patrón dirigente'),
    words('fiscal persecutor acusador'), words('fiscal persecutora acusadora'), words('monseñor obispo prelado'),
    words('criancero ganadero'), words('arquero portero guardameta golero'),
    words('acusado procesado imputado encausado investigado inculpado encartado'),
    words('acusada procesada imputada encausada investigada inculpada encartada'), words('delantero ariete'),
    words('presidenta dirigenta'), words('detenido imputado'), words('detenida imputada'),
    words('sacerdote cura párroco presbítero'), words('directora gestora'),
    words('director gestor'), words('edil concejal concejala'),
    ...kinds('funcionario', `
      secretario ministro viceministro subsecretario exministro director fiscal comisionado superintendente intendente
      gobernador alcalde delegado procurador canciller
    `),
    ...kinds('funcionaria', `
      secretaria ministra viceministra subsecretaria exministra directora fiscal comisionada superintendente intendenta
      gobernadora alcaldesa delegada procuradora canciller
    `),
    ...kinds('voluntario', 'bombero comandante capitán'),
    ...kinds('voluntaria', 'bombera comandante capitana'),
    ...kinds('galeno profesional', 'médico doctor cirujano pediatra psiquiatra'),
    ...kinds('profesional', `
      médica doctora cirujana psicólogo psicóloga enfermero enfermera abogado abogada arquitecto arquitecta
      nutricionista veterinario veterinaria ingeniero ingeniera
    `),
    ...kinds('prelado religioso jerarca', 'obispo arzobispo cardenal'),
    ...kinds('sindicalista gremialista', 'secretario secretaria delegado delegada presidente presidenta'),
    ...kinds('empresario', 'dueño propietario fundador cofundador gerente hotelero industrial constructor comprador'),
    ...kinds('empresaria', 'dueña propietaria fundadora cofundadora gerente hotelera compradora'),
    ...kinds('político', 'alcalde concejal diputado senador ministro consejero exministro presidente exalcalde'),
    ...kinds('política', 'alcaldesa concejala diputada senadora ministra consejera exministra presidenta exalcaldesa'),
    ...kinds('jugador futbolista', 'centrocampista mediocampista defensa volante lateral extremo delantero central'),
    ...kinds('jugadora futbolista', 'centrocampista mediocampista defensa volante delantera portera guardameta'),
    ...kinds('guardameta cancerbero', 'portero arquero'),
    ...kinds('timonel', 'entrenador entrenadora técnico técnica presidente presidenta'),
    ...kinds('policía agente', 'comisario inspector subinspector'),
    ...kinds('bióloga', 'ecóloga zoóloga botánica ornitóloga herpetóloga'),
    ...kinds('biólogo', 'ecólogo zoólogo botánico ornitólogo herpetólogo'),
    ...kinds('experta especialista', 'meteoróloga geóloga sismóloga vulcanóloga climatóloga epidemióloga economista'),
    ...kinds('experto especialista', 'meteorólogo geólogo sismólogo vulcanólogo climatólogo epidemiólogo economista'),
    ...kinds('comunicador periodista', 'reportero locutor'),
    ...kinds('médico doctor facultativo', `
      cirujano pediatra psiquiatra cardiólogo oncólogo neurólogo epidemiólogo internista anestesista
    `),
    ...kinds('médica doctora facultativa', `
      cirujana pediatra psiquiatra cardióloga oncóloga neuróloga epidemióloga internista anestesista
    `),
    ...kinds('sanitaria', 'enfermera matrona'),
    ...kinds('sanitario', 'enfermero'),
    ...kinds('científico investigador', `
      biólogo físico químico geólogo historiador sociólogo climatólogo ecólogo ornitólogo astrónomo economista
      politólogo arqueólogo
    `),
    ...kinds('científica investigadora', `
      bióloga geóloga historiadora socióloga ecóloga astrónoma economista politóloga arqueóloga meteoróloga
    `),
    ...kinds('artista', 'pintor pintora escultor escultora fotógrafo fotógrafa bailarín bailarina'),
    ...kinds('músico artista', 'pianista violinista guitarrista compositor'),
    ...kinds('artesano', 'carpintero alfarero lutier herrero panadero'),
    ...kinds('artesana', 'alfarera panadera'),
    ...kinds('comerciante', 'panadero panadera librero librera carnicero frutero'),
    ...kinds('productor agricultor', 'viticultor apicultor'),
    ...kinds('productora agricultora', 'viticultora apicultora'),
    ...kinds('docente', 'profesor profesora'),
    ...kinds('jurista', 'juez jueza magistrado magistrada notario'),
    ...kinds('militar', 'general coronel comandante capitán teniente sargento'),
    ...kinds('autor escritor literato', 'novelista dramaturgo poeta ensayista cuentista narrador cronista'),
    ...kinds('autora escritora literata', 'novelista dramaturga poeta poetisa ensayista cuentista narradora cronista'),
    ...kinds('autor', 'historiador investigador periodista guionista compositor cantautor ilustrador coreógrafo'),
    ...kinds('autora', 'historiadora investigadora periodista guionista compositora cantautora ilustradora coreógrafa'),
    ...kinds('creador', 'artista diseñador dramaturgo coreógrafo ilustrador'),
    ...kinds('creadora', 'artista diseñadora dramaturga coreógrafa ilustradora'),
    ...kinds('intérprete artista', `
      actor actriz cantante cantautor cantautora cantaor cantaora bailarín bailarina pianista guitarrista violinista
    `),
    ...kinds('cantante', 'cantautor cantautora solista vocalista'),
    ...kinds('cineasta realizador', 'director'),
    ...kinds('cineasta realizadora', 'directora'),
    ...kinds('mandatario', 'gobernador alcalde intendente expresidente exgobernador'),
    ...kinds('mandataria', 'gobernadora alcaldesa intendenta expresidenta exgobernadora'),
    ...kinds('congresista legislador parlamentario', 'diputado senador'),
    ...kinds('congresista legisladora parlamentaria', 'diputada senadora'),
    ...kinds('regidor', 'concejal'),
    ...kinds('regidora', 'concejala'),
    ...kinds('munícipe', 'alcaldesa'),
    ...kinds('responsable', 'consejero consejera concejal concejala delegado delegada director directora'),
    ...kinds('dirigente', 'coordinador coordinadora diputado diputada'),
    ...kinds('representante', 'presidente presidenta portavoz secretario secretaria delegado delegada'),
    ...kinds('jugador futbolista', 'portero arquero guardameta goleador atacante zaguero'),
    ...kinds('jugadora futbolista', 'arquera lateral extremo central goleadora atacante zaguera'),
    ...kinds('jugador jugadora', 'base alero alera pívot escolta líbero'),
    ...kinds('guardameta cancerbera', 'portera arquera'),
    ...kinds('jugador jugadora', 'tenista pelotari golfista ajedrecista'),
    ...kinds('deportista', `
      atleta nadador nadadora ciclista tenista gimnasta boxeador boxeadora piloto judoca piragüista futbolista remero
      remera velocista maratonista alpinista escalador escaladora surfista
    `),
    ...kinds('corredor', 'ciclista atleta maratonista'),
    ...kinds('corredora', 'ciclista atleta maratonista'),
    ...kinds('púgil', 'boxeador boxeadora'),
    ...kinds('montañero escalador', 'alpinista'),
    ...kinds('montañera escaladora', 'alpinista'),
    ...kinds('preparadora estratega', 'entrenadora técnica seleccionadora'),
    ...kinds('togado', 'juez magistrado'),
    ...kinds('togada', 'jueza magistrada'),
    ...kinds('experto especialista', `
      psicólogo psiquiatra nutricionista dermatólogo cardiólogo oncólogo pediatra veterinario abogado arquitecto
      ingeniero profesor catedrático investigador doctor médico
    `),
    ...kinds('experta especialista', `
      psicóloga psiquiatra nutricionista dermatóloga cardióloga oncóloga pediatra veterinaria abogada arquitecta
      ingeniera profesora catedrática investigadora doctora médica
    `),
    ...kinds('académico investigador docente', 'profesor catedrático decano rector'),
    ...kinds('académica investigadora docente', 'profesora catedrática decana rectora'),
    ...kinds('docente educador', 'maestro'),
    ...kinds('docente educadora', 'maestra'),
    ...kinds('religioso clérigo sacerdote', 'párroco cura'),
    ...kinds('religiosa', 'monja superiora abadesa'),
    ...kinds('purpurado', 'cardenal'),
    ...kinds('pontífice', 'papa'),
    ...kinds('directivo', 'presidente vicepresidente consejero'),
    ...kinds('directiva', 'presidenta vicepresidenta consejera'),
    ...kinds('emprendedor', 'fundador cofundador empresario'),
    ...kinds('emprendedora', 'fundadora cofundadora empresaria'),
    ...kinds('chef', 'cocinero cocinera'),
    ...kinds('cocinero', 'chef'),
    ...kinds('cocinera', 'chef'),
    ...kinds('periodista comunicadora', 'reportera locutora presentadora'),
    ...kinds('conductor', 'camionero taxista chófer'),
    ...kinds('conductora', 'camionera taxista'),
    ...kinds('uniformado oficial', 'comisario inspector subinspector cabo general coronel'),
    ...kinds('profesional especialista', `
      odontólogo odontóloga dentista kinesiólogo kinesióloga fisioterapeuta fonoaudiólogo fonoaudióloga logopeda
      psicopedagogo psicopedagoga ginecólogo ginecóloga obstetra traumatólogo traumatóloga oftalmólogo oftalmóloga
      urólogo nefrólogo nefróloga neumólogo neumóloga infectólogo infectóloga endocrinólogo endocrinóloga alergólogo
      alergóloga dermatólogo dermatóloga cardiólogo cardióloga oncólogo oncóloga neurólogo neuróloga bioquímico
      bioquímica farmacéutico farmacéutica podólogo podóloga cirujano matrona
    `),
    ...kinds('sanitarista', 'médico médica enfermero enfermera doctor doctora'),
    ...kinds('boticario', 'farmacéutico'), ...kinds('boticaria', 'farmacéutica'),
    ...kinds('terapeuta', 'psicólogo psicóloga fisioterapeuta'),
    ...kinds('animador comunicador presentador', 'locutor presentador'),
    ...kinds('animadora comunicadora presentadora', 'locutora presentadora'),
    ...kinds('comediante humorista cómico artista imitador', 'humorista comediante cómico'),
    ...kinds('comediante humorista cómica artista imitadora', 'humorista comediante cómica'),
    ...kinds('comediante', 'actor actriz'),
    ...kinds('burgomaestre', 'alcalde alcaldesa'),
    ...kinds('jerarca', `
      ministro ministra subsecretario subsecretaria secretario secretaria director directora intendente intendenta
      gobernador gobernadora presidente presidenta viceministro viceministra
    `),
    ...kinds('personero', 'subsecretario director ministro jefe presidente vicepresidente'),
    ...kinds('personera', 'subsecretaria directora ministra jefa presidenta vicepresidenta'),
    ...kinds('funcionario', 'coordinador jefe gerente administrador responsable seremi'),
    ...kinds('funcionaria', 'coordinadora jefa gerente gerenta administradora responsable seremi'),
    ...kinds('responsable', 'coordinador coordinadora jefe jefa gerente gerenta encargado encargada'),
    ...kinds('dirigente directiva', 'vicepresidenta tesorera'),
    ...kinds('dirigente directivo', 'vicepresidente tesorero'),
    ...kinds('representante', 'vicepresidente vicepresidenta dirigente coordinador coordinadora'),
    ...kinds('gremialista', 'dirigente'), ...kinds('mandamás', 'presidente'),
    ...kinds('dt entrenador técnico preparador adiestrador orientador', 'entrenador técnico coach dt'),
    ...kinds('dt entrenadora técnica preparadora adiestradora orientadora', 'entrenadora técnica coach dt'),
    ...kinds('coach míster', 'entrenador entrenadora técnico técnica'),
    ...kinds('guardavallas meta golero', 'portero arquero guardameta'),
    ...kinds('guardavallas meta golera portera', 'portera arquera guardameta'),
    ...kinds('artillero punta goleador', 'delantero'), ...kinds('atacante punta goleadora', 'delantera'),
    ...kinds('zaguero central defensor', 'defensa'), ...kinds('zaguera central defensora', 'defensa'),
    ...kinds('volante mediocampista', 'centrocampista mediocentro'),
    ...kinds('jugador futbolista', 'capitán'), ...kinds('jugadora futbolista', 'capitana'),
    ...kinds('pugilista peleador', 'boxeador'), ...kinds('pugilista peleadora', 'boxeadora'),
    ...kinds('pedalista', 'ciclista'), ...kinds('palista', 'piragüista'),
    ...kinds('atleta deportista', 'pesista halterista gimnasta nadador nadadora velocista corredor corredora'),
    ...kinds('deportista', 'piragüista esquiador esquiadora luchador luchadora pesista'),
    ...kinds('velocista', 'atleta'), ...kinds('levantadora', 'pesista'), ...kinds('levantador', 'pesista'),
    ...kinds('vate', 'poeta'), ...kinds('informador', 'periodista'), ...kinds('informadora', 'periodista'),
    ...kinds('ruralista', 'productor productora ganadero ganadera agricultor agricultora'),
    ...kinds('labriego campesino', 'agricultor'), ...kinds('campesina', 'agricultora'),
    ...kinds('productora criadora', 'ganadera'), ...kinds('criador', 'ganadero'),
    ...kinds('litigante penalista', 'abogado abogada'), ...kinds('defensor', 'abogado letrado'),
    ...kinds('defensora', 'abogada letrada'), ...kinds('juzgador', 'juez magistrado'),
    ...kinds('juzgadora', 'jueza magistrada'), ...kinds('legislador parlamentario congresista', 'asambleísta'),
    ...kinds('legisladora parlamentaria congresista', 'asambleísta'), ...kinds('cabildante', 'concejal concejala edil'),
    ...kinds('edila', 'concejala'),
    ...kinds('analista experto especialista académico', 'economista politólogo analista sociólogo'),
    ...kinds('analista experta especialista académica', 'economista politóloga analista socióloga'),
    ...kinds('economista', 'analista'),
    ...kinds('experto especialista', `
      arqueólogo historiador antropólogo biólogo ecólogo botánico ornitólogo físico químico urbanista virólogo
      microbiólogo paleontólogo oceanógrafo geógrafo criminólogo científico
    `),
    ...kinds('experta especialista', `
      arqueóloga historiadora antropóloga bióloga ecóloga botánica ornitóloga física química urbanista viróloga
      microbióloga paleontóloga oceanógrafa geógrafa criminóloga científica
    `),
    ...kinds('científico investigador', `
      sismólogo vulcanólogo meteorólogo microbiólogo virólogo inmunólogo paleontólogo oceanógrafo antropólogo botánico
      zoólogo
    `),
    ...kinds('científica investigadora', `
      sismóloga vulcanóloga meteoróloga microbióloga viróloga inmunóloga paleontóloga oceanógrafa antropóloga botánica
      zoóloga física química
    `),
    ...kinds('académico', 'historiador antropólogo politólogo decano filósofo lingüista'),
    ...kinds('académica', 'historiadora antropóloga politóloga decana filósofa lingüista'),
    ...kinds('profesor', 'decano maestro'), ...kinds('profesora', 'decana maestra'),
    ...kinds('maestro educador', 'profesor'), ...kinds('maestra educadora', 'profesora'),
    ...kinds('técnico urbanista', 'arquitecto ingeniero'), ...kinds('técnica urbanista', 'arquitecta ingeniera'),
    ...kinds('gastrónomo restaurador', 'chef cocinero'),
    ...kinds('bailarina artista creadora', 'coreógrafa bailaora'),
    ...kinds('bailarín artista creador', 'coreógrafo bailaor'),
    ...kinds('creador', 'pintor escultor artesano ceramista'),
    ...kinds('creadora', 'pintora escultora artesana ceramista'),
    ...kinds('artista', 'diseñador diseñadora ceramista artesano artesana muralista ilustrador ilustradora'),
    ...kinds('modista', 'diseñador diseñadora'), ...kinds('concertista', 'pianista guitarrista violinista'),
    ...kinds('maestro', 'compositor'),
    ...kinds('vendedora comerciante', 'tendera quiosquera frutera carnicera pescadera'),
    ...kinds('vendedor comerciante', 'tendero quiosquero frutero carnicero pescadero'),
    ...kinds('tendera vendedora empresaria', 'comerciante'), ...kinds('tendero vendedor empresario', 'comerciante'),
    ...kinds('residente pobladora lugareña', 'vecina'), ...kinds('residente poblador lugareño', 'vecino'),
    ...kinds('creadora youtuber tiktoker streamer', 'influencer youtuber tiktoker'),
    ...kinds('creador youtuber tiktoker streamer', 'influencer youtuber tiktoker'),
    ...kinds('exmandatario político', 'expresidente exgobernador'),
    ...kinds('exmandataria política', 'expresidenta exgobernadora'),
    ...kinds('exfuncionario político', 'exministro exdirector'),
    ...kinds('exfuncionaria política', 'exministra exdirectora'),
    ...kinds('exjugador', 'exfutbolista exdelantero'), ...kinds('exjugadora', 'exfutbolista'),
    ...kinds('empleada operaria', 'trabajadora'), ...kinds('trabajadora', 'empleada obrera operaria limpiadora cajera'),
    ...kinds('empleado operario obrero', 'trabajador'), ...kinds('trabajador', 'empleado obrero operario albañil'),
    ...kinds('activista ambientalista', 'ecologista'), ...kinds('ecologista ambientalista militante', 'activista'),
    ...kinds('conductor chofer chófer transportista', 'taxista camionero chofer chófer'),
    ...kinds('aspirante postulante abanderado', 'candidato'), ...kinds('aspirante postulante abanderada', 'candidata'),
    ...kinds('rescatista', 'bombero bombera'), ...kinds('pastor', 'obispo arzobispo'),
    ...kinds('suboficial', 'sargento cabo'), ...kinds('marinero', 'pescador'),
    ...kinds('diestro matador', 'torero'), ...kinds('empresario', 'armador'),
    ...kinds('estudiante', 'alumno alumna'), ...kinds('alumno universitario', 'estudiante'),
    ...kinds('alumna universitaria', 'estudiante'), ...kinds('pensionista', 'jubilado jubilada'),
  ],
  knownFor: [
    { before: /(?:película|filme?|documental|largometraje) de $/u, nouns: words('director directora cineasta') },
    { before: /(?:novela|libro|ensayo|poemario) de $/u, nouns: words('escritor escritora autor autora novelista') },
    { behind: pattern(
      'u', String.raw`^,? (?:(?:de )?\d+ años,? )?(?:(?:que|quien) )?`,
      '(?:(?:está|es|fue|será|ha sido|era) )?(?:siendo )?(?:acusad[oa] de|procesad[oa] por|juzgad[oa] por)'),
      nouns: words('acusado acusada procesado procesada') },
  ],
  titles: [[['primer', 'ministro'], ['jefe', 'gobierno'], ['jefe', 'ejecutivo'], ['premier']],
    [['primera', 'ministra'], ['jefa', 'gobierno'], ['jefa', 'ejecutivo'], ['premier']],
    [['presidente', 'gobierno'], ['jefe', 'ejecutivo'], ['jefe', 'gobierno']],
    [['presidenta', 'gobierno'], ['jefa', 'ejecutivo'], ['jefa', 'gobierno']],
    [['presidenta', 'comisión'], ['jefa', 'ejecutivo']], [['presidente'], ['jefe', 'estado']],
    [['presidenta'], ['titular', 'ejecutivo', 'federal'], ['titular', 'ejecutivo'], ['mandataria', 'federal'],
      ['mandataria', 'nacional']],
    [['presidente'], ['titular', 'ejecutivo', 'federal'], ['titular', 'ejecutivo'], ['mandatario', 'federal'],
      ['mandatario', 'nacional']],
    [['gobernadora'], ['titular', 'ejecutivo', 'estatal'], ['titular', 'ejecutivo'], ['mandataria', 'estatal'],
      ['mandataria', 'provincial']],
    [['gobernador'], ['titular', 'ejecutivo', 'estatal'], ['titular', 'ejecutivo'], ['mandatario', 'estatal'],
      ['mandatario', 'provincial']],
    [['alcalde'], ['presidente', 'municipal'], ['primer', 'edil'], ['jefe', 'comunal'], ['jefe', 'edil'],
      ['primer', 'ejecutivo'], ['ejecutivo', 'municipal'], ...FIRST_IN_TOWN],
    [['alcaldesa'], ['presidenta', 'municipal'], ['primera', 'edil'], ['jefa', 'comunal'], ['jefa', 'edil'],
      ['primera', 'ejecutiva'], ['ejecutiva', 'municipal'], ...FIRST_IN_TOWN],
    [['entrenador'], ['director', 'técnico']], [['entrenadora'], ['directora', 'técnica']],
    [['técnico'], ['director', 'técnico']], [['comisario'], ['jefe', 'policial']], [['coronel'], ['jefe', 'policial']],
    [['empresaria'], ['mujer', 'negocios']],
    [['intendente'], ['jefe', 'comunal'], ...FIRST_IN_TOWN], [['intendenta'], ['jefa', 'comunal'], ...FIRST_IN_TOWN],
    [['presidente'], ...FIRST_IN_PROVINCE], [['presidenta'], ...FIRST_IN_PROVINCE],
    [['gobernador'], ...FIRST_IN_PROVINCE], [['gobernadora'], ...FIRST_IN_PROVINCE],
    [['prefecto'], ...FIRST_IN_PROVINCE], [['prefecta'], ...FIRST_IN_PROVINCE],
    [['ministra'], ['titular', 'cartera'], ['jefa', 'cartera'], ['secretaria', 'estado']],
    [['ministro'], ['titular', 'cartera'], ['jefe', 'cartera'], ['secretario', 'estado']],
    [['consejera'], ['titular', 'departamento']], [['consejero'], ['titular', 'departamento']],
    [['fiscal'], ['representante', 'ministerio', 'público']], [['empresario'], ['hombre', 'negocios']]],
  demanded: new Set(words('pedido exigido reclamado solicitado')),
  definite: new Set(words('el la este esta ese esa dicho dicha')),
  roleModifiers: pattern(
    'u',
    '^(?:ex|exprimer|primer|primera|nuevo|nueva|actual|antiguo|antigua|vice|joven|veterano|veterana|gran|entonces|',
    'futuro|futura)$',
  ),
  backPointers: new Set(['así', 'lo', 'esto']),
  epicene: new Set(words('víctima persona estrella figura leyenda miembro piloto juez')),
  copulas: new Set(words('es era fue')),
  occasions: new Set(
    words(
      'meta parlamento congreso senado hemiciclo radio televisión redes sala acto mitin pleno tribunal juicio ' +
        'pasillos defensa alusión referencia respuesta relación tono declaraciones declaración comunicado ' +
        'entrevista rueda ' +
        'conferencia conversación diálogo mensaje carta audio ' +
        'vídeo video perfil cuenta muro',
    ),
  ),
  femaleEndings: /(?:ora|óloga|ógrafa|esa|triz|era|aria|ada)$/,
  unsigned: [['se', 'lee']],
  works: {
    making: new Set(words(
      'rueda rodó rodado publica filma estrena estrenó estrenará dirige presenta presentó grabó expone',
    )),
    baptising: new Set(words('bautizó bautiza bautizado rebautizó rebautizado')),
    for: 'por',
    prizes: new Set(words('premio')),
  },
  saidByObject: {
    seeing: pattern(
      'u', '^(?:visto|oy(?:ó|e)|oía|oído|escuch(?:a|ó|aba|ado)|vio|ve|veía|grab(?:ó|a|aba|ado)|film(?:a|ado|aba|ó)|',
      'sorprend(?:e|ió))$',
    ),
    blaming: pattern(
      'u', '^(?:reproch|acus|conden|critic|felicit|denunci|recrimin|reprend|agrade|demand(?:ó|a)$|querell|proces|',
      'expuls|exclu|sancion|suspend|mult(?:ó|aron)$|despid|censur|castig|atac|increp|elogi|alab|aplaud|perdon[aó]|',
      'detuv|deten)\\p{L}*$',
    ),
    infinitives: /^(?:decir(?:l[aeo]s?)?|(?:llam|grit)ar(?:l[aeo]s?)?)$/,
    forms: /^(?:gritando|llam\p{L}+)$/u,
    have: /^haber(?:l[aeo]s?)?$/, clitics: /^l[aeo]s?$/, for: 'por', isForReason: true,
  },
  mood: {
    wishing: pattern(
      'u', '(?<!\\p{L})(?:(?:p[ie]d|exig|reclam|qui(?:s|er)|quer|dese|esper|prop|recom|aconsej|suger|sugir|gustar|soñ|',
      'tem[eíi]|hizo|hace|hacer|imp[ie]d|evit|prohib|orden|rog|rueg|suplic|ojalá|quizá)\\p{L}*(?!\\p{L})|',
      '(?:hasta|para|sin|a|antes de)$)',
    ),
    denying: /^(?:n(?:eg|ieg)|desm(?:int|ient|ent)|dud|descart|rechaz)/,
    said: /^(?:dij(?:era|ese)|(?:llam|afirm|calific|declar|asegur)a(?:ra|se))$/,
    have: /^(?:haya|hubiera|hubiese)$/,
    done: /^(?:dicho|escrito|(?:llam|afirm|calific|declar|asegur)ado)$/,
  },
  spoken: pattern(
    'iu',
    '^\\P{L}*(?:(?:y|no|ya|si|que) ){0,2}(?:(?:l[aeo]s?|[mt]e|se|[no]s) )?',
    '(?:(?:yo|tú|usted(?:es)?|nosotr[oa]s|vosotr[oa]s)',
    '(?!\\p{L})(?=\\s*\\p{L})|(?:sois|eres|soy|estoy|voy|vamos|somos|estamos|tenemos|hemos|podemos|queremos|debemos|',
    '\\p{L}+[aei]remos|\\p{L}{2,}(?:áis|éis))(?!\\p{L}))',
  ),
  ofSelf: pattern(
    'iu', '(?<!\\p{L})(?:yo|mí|me|mis?|conmigo|estoy|soy|he|voy|tengo|quiero|creo|fui|vengo|puedo|debo|sé|hago|llevo|',
    'siento|vivo|pienso|espero|vuelvo|gracias|\\p{L}{2,}[aei]ré)(?!\\p{L})',
  ),
  happened: /^(?:\p{L}+[óú]|est(?:á|uvo)|hizo|vino|dijo|quiso|pudo|supo|tuvo|fue|dio|vio|ha|había|habla|pide)$/u,
  relays: {
    citing: new Set(words('cita citó citaba citado citando citar citan')),
    passing: new Set(words(`
      recordó recuerda recordaba recordado recordando recordar rememoró rememora reprodujo reproduce reproducía
      reproducido compartió comparte compartía compartido lee leyó leía leído leyendo difundió difunde difundido
      transmitió transmite trasladó traslada repitió repite repetía repetir evocó evoca publicó relató relata parafraseó
      tradujo traduce traducido mostró muestra refirió recitó recita recitaba recitado cantó canta cantaba cantado
      colgó declamó coreó
    `)),
    receiving: new Set(words(`
      recibió recibe recibía recibido recibieron obtuvo obtiene obtenido oyó oye oía oído escuchó escucha escuchaba
      escuchado
    `)),
    hearing: new Set(words('oyó oye oía oído escuchó escucha escuchaba escuchado')),
    onScreens: {
      reading: new Set(words('leyó lee leía leído')),
      screens: new Set(words('móvil pantalla teléfono celular')),
    },
    translating: new Set(words('tradujo traduce traducía traducido traduciendo')),
    mottos: new Set(words('lema máxima')),
    following: new Set(words('aplica aplicaba respeta sigue siguió seguía seguido siguiendo adoptó suyo suya')),
    messages: pattern(
      'u',
      String.raw`^(?:cartas?|correos?|e-mails?|mails?|sms|mensajes?|respuestas?|palabras|frases?|versos?|`,
      String.raw`declaraci(?:ón|ones)|testimonios?|confesión|notas?|tuits?|publicaci(?:ón|ones)|consejos?|poemas?|`,
      String.raw`discursos?|postal|preguntas?|negativa|llamadas?|comentarios?|comunicados?|cita|audios?|escritos?|`,
      String.raw`whatsapps?|páginas?|fragmentos?|pasajes?|canci(?:ón|ones)|estribillo|estrofas?|lema|máxima)$`,
    ),
    aside: new Set(words('de del')),
  },
  auxiliaries: new Set(words('ha han había es era fue')),
});
