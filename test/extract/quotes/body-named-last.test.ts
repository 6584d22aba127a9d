/** "Vivento weist das zurück. „…“, teilte das Unternehmen mit": the only body that the sentence before has acting. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['de', 'Die Brücke brach ein. Die Lerna Beton AG weist das zurück. „Der Fluss stieg nicht“, betont das ' +
    'Unternehmen.', 'Lerna Beton AG'],
  ['de', 'Die Brücke brach ein. Der Hersteller Vivento weist Vorwürfe zurück. „Der Beton war gut“, teilte der ' +
    'Konzern mit.', 'Vivento'],
  ['de', 'Die Brücke brach ein. Greenpeace übt Kritik. „Der Beton war schlecht“, schreibt die Organisation.',
    'Greenpeace'],
  ['es', 'El puente cayó. La constructora Vivento rechaza las críticas. “El cemento era bueno”, aseguró la compañía.',
    'Vivento'],
  ['es', 'El puente cayó. El Instituto Nacional de Aguas publicó ayer su informe. “El río no creció”, resalta el ' +
    'organismo.', 'Instituto Nacional de Aguas'],
  ['es', 'La petrolera Andes Crudo anunció ayer el cierre de dos pozos. “Es temporal”, aseguró la compañía.',
    'Andes Crudo'],
  ['es', 'El Ministerio de Agricultura respondió anoche. «Se mantendrá», sostiene el departamento.',
    'Ministerio de Agricultura'],
  ['es', 'El Ayuntamiento de Lugo respondió anoche. «Se mantendrá», sostiene el consistorio.', 'Ayuntamiento de Lugo'],
  ['es', 'La Guardia Civil detuvo en Lugo a siete personas. «Eran ocho», explica el instituto armado.', 'Guardia Civil'],
  ['es', 'El Real Betis respondió anoche. «Se mantendrá», sostiene el club.', 'Real Betis'],
  ['es', 'La Cruz Roja pidió ayer otra barca para el puerto. La entidad sostiene que el puerto «se cierra» hoy.', 'Cruz Roja'],
  ['es', 'La Cámara de Fruteros vio ayer a Luis Gil. La cámara sostiene que el mercado «se cierra» hoy.',
    'Cámara de Fruteros'],
  ['fr', 'La Ligue des riverains a vu Paul Morin hier. « Ce mur est illégal », soutient la ligue.', 'Ligue des riverains'],
  ['fr', 'Le pont est tombé. « Le ciment était bon », assure Vivento dans un communiqué. « Nous allons tout ' +
    'vérifier », ajoute le groupe.', 'Vivento'],
  ['fr', 'Le pont est tombé. L\'Office national de l\'eau a publié hier son rapport. « La rivière n\'a pas monté », ' +
    'souligne l\'organisme.', 'Office national de l\'eau'],
  ['fr', 'La Ligue des riverains a saisi le tribunal. « Ce mur est illégal », soutient l\'association.',
    'Ligue des riverains'],
  ['fr', 'La CGT Ports a posé un préavis. La Fédération nationale des armateurs l\'a condamné. « C\'est une grève ' +
    'pour rien », estime la fédération. « Nos salaires baissent », répond le syndicat.', 'CGT Ports'],
  ['fr', 'Le FC Lorient a changé d\'entraîneur. « Il le fallait », explique le club breton.', 'FC Lorient'],
  ['fr', 'La Mairie de Dinan a fait ses comptes. « Rien n\'augmentera », promet la municipalité.', 'Mairie de Dinan'],
  ['it', 'La Ferri Acciai chiude. L’azienda parla di «scelta obbligata».', 'Ferri Acciai'],
  ['it', 'Il ponte è caduto. L\'Istituto nazionale delle acque ha pubblicato ieri la sua relazione. «Il fiume non è ' +
    'salito», sottolinea l\'ente.', 'Istituto nazionale delle acque'],
  ['pt', 'A ponte caiu. O Instituto Nacional de Águas publicou ontem o seu relatório. “O rio não subiu”, destaca o ' +
    'órgão.', 'Instituto Nacional de Águas'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, never: string, why: string]>([
  ['de', 'Greenpeace klagt gegen die Lerna Beton AG. „Der Beton war gut“, erklärte das Unternehmen.', 'Greenpeace',
    'two bodies'],
  ['it', 'La Fiom ha scioperato davanti ai cancelli. Gli operai restano. «Serve equilibrio», replica l\'azienda.', 'Fiom',
    'not of the sentence before'],
  ['de', 'Das Innenministerium prüft den Fall. „Der Beton war gut“, erklärte das Unternehmen.', 'Innenministerium',
    'no firm'],
  ['de', 'Greenpeace kritisiert das Werk. „Der Beton war gut“, teilte das Unternehmen mit.', 'Greenpeace',
    'the works acted upon'],
  ['de', 'Greenpeace kritisiert das Umweltamt. „Der Beton war gut“, erklärte die Behörde.', 'Greenpeace',
    'the office acted upon'],
  ['es', 'El Instituto Nacional de Aguas multó a la fábrica. “El cemento era bueno”, explica la empresa.',
    'Instituto Nacional de Aguas', 'the works acted upon'],
  ['es', 'El Ministerio de Salud cerró la clínica. «Es falso», explica la institución.',
    'Ministerio de Salud', 'the clinic acted upon'],
  ['fr', 'L\'Office de tourisme a critiqué hier l\'hôtel. « C\'est faux », répond l\'établissement.', 'Office de tourisme',
    'the hotel acted upon'],
  ['es', 'La Cámara de Fruteros criticó ayer al sindicato. «Es falso», responde la organización.', 'Cámara de Fruteros',
    'the union acted upon'],
  ['es', 'Greenpeace denuncia a la eléctrica. “El cemento era bueno”, explica la empresa.', 'Greenpeace',
    'the works acted upon'],
  ['es', 'El Sevilla y el Betis empataron. «Es falso», sostiene el club.', 'Betis', 'two clubs'],
  ['es', 'La Federación denunció al Betis. «Es falso», sostiene el club.', 'Federación', 'no club'],
  ['es', 'El Ministerio de Agricultura avisó al Ministerio de Salud. «Es falso», sostiene el departamento.',
    'Ministerio de Agricultura', 'two of that kind'],
  ['fr', 'Greenpeace accuse l’usine. « Le ciment était bon », répond l’entreprise.', 'Greenpeace',
    'the works acted upon'],
  ['pt', 'O Greenpeace acusa a usina. “O cimento era bom”, explica a empresa.', 'Greenpeace', 'the works acted upon'],
  ['es', 'El incendio arrasó Tortella. “El cemento era bueno”, justifica la compañía.', 'Tortella', 'a place'],
])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));
