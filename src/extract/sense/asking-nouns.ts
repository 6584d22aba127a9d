/**
 * Nouns that, with "the" and nothing more, ask which one: somebody, a body or its town, a work or a decision. On a card
 * one of them needs somebody, a body or that very noun beside it. Data only.
 */
import { byLanguage } from '../../text/by-language.ts';
import { wordSet } from '../../text/word-set.ts';

interface AskingNouns {
  /** One person: told by whoever the headline names, or the card before. */
  people: ReadonlySet<string>;
  /** A body, a house, a town and who heads it: told by a name. */
  bodies: ReadonlySet<string>;
  /** What somebody made, wrote or decided: told by itself alone. */
  works: ReadonlySet<string>;
}

const en = (): AskingNouns => ({
  people: wordSet(
    'man woman boy girl teenager pensioner toddler victim suspect defendant motorist driver cyclist motorcyclist ' +
      'pedestrian passenger rider striker midfielder defender goalkeeper winger batsman bowler captain coach trainer ' +
      'actor actress singer rapper author writer novelist artist painter sculptor director photographer guide couple ' +
      'father mother husband wife widow widower brother sister detective lawyer doctor surgeon nurse patient teacher ' +
      'pupil farmer landlord tenant chef waiter businessman businesswoman entrepreneur billionaire veteran ' +
      'researcher scientist professor porter designer architect musician comedian',
  ),
  // "the council" and "the school" are a local paper's own
  bodies: wordSet(
    'company firm manufacturer retailer airline bank charity club team band orchestra restaurant hotel museum ' +
      'theatre theater gallery factory shop store startup trust foundation magazine newspaper village island ' +
      'peninsula',
  ),
  works: wordSet(
    'film movie book novel play album song documentary study survey poll letter word phrase video footage clip ' +
      'incident motion',
  ),
});

const de = (): AskingNouns => ({
  people: wordSet(
    'mann mannes frau junge mädchen täter täterin opfer angeklagte angeklagten beschuldigte beschuldigten ' +
      'verdächtige verdächtigen verurteilte verurteilten fahrer fahrers fahrerin trainer trainers trainerin coach ' +
      'autor autorin sänger sängerin schauspieler schauspielerin regisseur regisseurin künstler künstlerin chef ' +
      'chefin direktor direktorin leiter leiterin geschäftsführer geschäftsführerin vorsitzende vorsitzenden ' +
      'sprecher sprecherin minister ministerin politiker politikerin abgeordnete abgeordneten richter richterin ' +
      'anwalt anwältin verteidiger verteidigerin zeuge zeugen zeugin polizist polizistin arzt ärztin patient ' +
      'patientin lehrer lehrerin pfarrer pfarrerin torhüter stürmer kapitän spieler spielerin schütze sohn tochter ' +
      'vater mutter ehemann ehefrau paar unternehmer unternehmerin besitzer besitzerin inhaber inhaberin',
  ),
  bodies: wordSet(
    'verein vereins klub klubs club clubs unternehmen unternehmens firma konzern konzerns betrieb betriebs partei ' +
      'fraktion gruppe mannschaft team teams verband verbands behörde kammer vorstand vorstands aufsichtsrat ' +
      'verwaltungsrat betriebsrat stiftung organisation gemeinde stadt ort dorf insel schule klinik krankenhaus ' +
      'museum theater hotel restaurant laden band orchester bank hersteller betreiber veranstalter verlag sender ' +
      'redaktion ministerium amt werk fabrik bürgermeister bürgermeisterin landrat gemeinderat stadtrat',
  ),
  works: wordSet(
    'film films buch buches roman romans stück serie album studie bericht gutachten umfrage antrag projekt vorhaben ' +
      'maßnahme maßnahmen entwurf beschluss entscheidung vorschlag brief schreiben tat vorfall vereinbarung',
  ),
});

const fr = (): AskingNouns => ({
  people: wordSet(
    'homme femme accusé accusée prévenu prévenue suspect suspecte victime conducteur conductrice chauffeur ' +
      'automobiliste motard entraîneur coach auteur autrice chanteur chanteuse acteur actrice réalisateur ' +
      'réalisatrice cinéaste artiste directeur directrice présidente patron patronne porte-parole ministre député ' +
      'députée élu élue avocat avocate juge procureur procureure témoin policier gendarme médecin professeur pilote ' +
      'joueur joueuse capitaine attaquant propriétaire gérant gérante père mère fils couple trentenaire ' +
      'quadragénaire quinquagénaire sexagénaire septuagénaire adolescent adolescente',
  ),
  bodies: wordSet(
    'club association société entreprise groupe parti syndicat équipe formation fédération ville commune village ' +
      'municipalité mairie maire île école collège lycée hôpital clinique musée théâtre usine magasin restaurant ' +
      'hôtel banque direction ministère établissement préfet',
  ),
  works: wordSet(
    'film livre roman pièce série album chanson étude rapport sondage projet mesure mesures texte accord décision ' +
      'faits incident lettre vidéo communiqué proposition',
  ),
});

const es = (): AskingNouns => ({
  people: wordSet(
    'hombre mujer joven acusado acusada procesado procesada imputado imputada sospechoso sospechosa víctima ' +
      'conductor conductora entrenador técnico autor autora cantante actor actriz director directora cineasta ' +
      'artista presidenta portavoz ministro ministra diputado diputada parlamentario parlamentaria concejal ' +
      'abogado abogada letrado letrada juez jueza magistrado fiscal testigo agente médico profesor piloto ' +
      'jugador jugadora portero capitán delantero propietario propietaria dueño dueña padre madre hijo hija pareja ' +
      'menor funcionario funcionaria mandatario mandataria dirigente legislador senador militar uniformado aludido ' +
      'investigador investigadora religioso religiosa vicepresidenta',
  ),
  bodies: wordSet(
    'club asociación sociedad empresa compañía grupo partido sindicato equipo conjunto federación localidad ' +
      'municipio pueblo ciudad ayuntamiento alcalde alcaldesa isla colegio escuela instituto hospital clínica museo ' +
      'teatro fábrica tienda restaurante hotel banco dirección ministerio institución entidad organismo comuna ' +
      'cartera concesionaria',
  ),
  works: wordSet(
    'película cinta filme libro novela obra serie disco álbum canción estudio informe encuesta proyecto medida ' +
      'medidas texto acuerdo decisión hechos incidente carta vídeo video comunicado propuesta petición iniciativa ' +
      'hallazgo frase',
  ),
});

const it = (): AskingNouns => ({
  people: wordSet(
    'uomo donna giovane ragazzo ragazza imputato imputata indagato indagata sospettato vittima conducente ' +
      'automobilista autista allenatore tecnico mister autore autrice cantante attore attrice regista artista ' +
      'direttore direttrice portavoce ministro ministra deputato deputata assessore consigliere avvocato giudice pm ' +
      'procuratore testimone agente carabiniere militare poliziotto medico professore pilota giocatore portiere ' +
      'capitano attaccante proprietario titolare padre madre figlio figlia coppia cineasta consigliera inquilino ' +
      'inquilina custode',
  ),
  bodies: wordSet(
    'società club associazione azienda impresa ditta gruppo partito sindacato squadra formazione federazione comune ' +
      'città sindaco sindaca amministrazione giunta isola scuola istituto ospedale clinica museo teatro fabbrica ' +
      'negozio ristorante albergo hotel banca direzione ministero ente struttura',
  ),
  works: wordSet(
    'film pellicola libro romanzo opera serie album disco canzone studio rapporto sondaggio progetto misura misure ' +
      'testo accordo decisione fatti lettera video comunicato proposta delibera mozione stoccata',
  ),
});

const pt = (): AskingNouns => ({
  people: wordSet(
    'homem mulher jovem rapaz acusado acusada réu ré arguido arguida suspeito suspeita vítima condutor condutora ' +
      'motorista treinador técnico autor autora cantor cantora ator atriz diretor diretora realizador realizadora ' +
      'artista porta-voz ministro ministra deputado deputada parlamentar vereador vereadora advogado advogada juiz ' +
      'juíza promotor delegado delegada testemunha agente militar médico professor piloto jogador capitão atacante ' +
      'avançado proprietário dono dona pai mãe filho filha casal menor dirigente governante autarca edil zagueiro ' +
      'pesquisador pesquisadora detido detida',
  ),
  bodies: wordSet(
    'clube associação sociedade empresa companhia grupo partido sindicato equipa equipe time federação município ' +
      'cidade vila freguesia concelho prefeitura prefeito prefeita câmara autarquia ilha escola colégio hospital ' +
      'clínica museu teatro fábrica loja restaurante hotel banco direção ministério instituição entidade corporação',
  ),
  works: wordSet(
    'filme livro romance série disco álbum música estudo relatório pesquisa sondagem projeto projecto medida medidas ' +
      'texto acordo decisão factos fatos incidente ocorrência carta vídeo comunicado proposta desabafo declaração ' +
      'publicação mensagem postagem temor',
  ),
});

const asking = byLanguage<AskingNouns>({ en, de, fr, es, it, pt });

/** null for a language without a list. */
export const askingNouns = (language: string): AskingNouns | null => asking(language) ?? null;
