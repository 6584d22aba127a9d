/** French and Italian: a small noun and what stands behind it are one name, and a noun with a capital begins one. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

function lists(language: string, text: string): Record<'bodies' | 'places' | 'people', string[]> {
  const document = documentOf(text, language);
  const { organisations, places, people } = extract(document, CONTEXT);
  const named = (list: { name: string; start?: number; end?: number }[]): string[] => list.map(({ name, start, end }) => {
    if (start !== undefined) expect(document.text.slice(start, end)).toBe(name);
    return name;
  });
  return { bodies: named(organisations), places: named(places), people: named(people) };
}

describe('bodies', () => {
  it.each<[language: string, text: string, bodies: string[]]>([
    ['fr', 'Le conseil municipal de Vernoy a voté.', ['conseil municipal de Vernoy']],
    ['fr', 'La communauté de communes du Vernois décidera.', ['communauté de communes du Vernois']],
    ['fr', 'Selon la cour d’appel de Riom, il avait raison.', ['cour d’appel de Riom']],
    ['fr', 'Elle travaille pour la préfecture du Gers.', ['préfecture du Gers']],
    ['fr', 'La fromagerie Brussol embauche.', ['fromagerie Brussol']],
    ['fr', 'Il étudie au lycée professionnel Camille-Sirven de Nantes.', ['lycée professionnel Camille-Sirven']],
    ['fr', 'C’est l’avis du ministère de l’Économie, des Finances et du Budget.',
      ['ministère de l’Économie, des Finances et du Budget']],
    ['fr', 'Le ministère de l’Intérieur et la préfecture de Loire ont parlé.',
      ['ministère de l’Intérieur', 'préfecture de Loire']],
    ['it', 'Lo dice la procura di Torano.', ['procura di Torano']],
    ['fr', 'Le ministère des Pêches et des Océans hésite.', ['ministère des Pêches et des Océans']],
    ['fr', 'Le Parti socialiste et la Commission européenne ont réagi.', ['Parti socialiste', 'Commission européenne']],
    ['fr', 'Le Grand Conseil vaudois a voté.', ['Grand Conseil vaudois']],
    ['fr', 'La Fédération ovine de France est d’accord.', ['Fédération ovine de France']],
    ['fr', 'L’Institut de recherche pour le développement publie.',
      ['Institut de recherche pour le développement']],
    ['fr', 'La Chambre de commerce et d’industrie de Vernoy aide.', ['Chambre de commerce et d’industrie de Vernoy']],
    ['fr', 'Le Courrier du Vernois et les Transports Martel se taisent.', ['Courrier du Vernois', 'Transports Martel']],
    ['fr', 'La communauté de communes du Val d’Orne décidera.', ['communauté de communes du Val d’Orne']],
    ['fr', 'La Ligue contre le cancer alerte. Le Parti communiste suit.', ['Ligue contre le cancer', 'Parti communiste']],
    ['fr', 'Elle dirige la Société d’histoire de Vernoy.', ['Société d’histoire de Vernoy']],
    ['fr', 'La Fondation pour la recherche et la formation médicale aide.',
      ['Fondation pour la recherche et la formation médicale']],
    ['fr', 'La Fondation pour la coopération en Europe ferme.', ['Fondation pour la coopération en Europe']],
    ['fr', 'La maison de retraite Les Genêts ferme.', ['maison de retraite Les Genêts']],
    ['it', 'L’Associazione utenti del mare protesta.', ['Associazione utenti del mare']],
    ['it', 'La Federazione italiana rugby tace.', ['Federazione italiana rugby']],
    ['it', 'La Polizia Municipale indaga.', ['Polizia Municipale']],
    ['it', 'Il consiglio comunale di Orvano ha votato.', ['consiglio comunale di Orvano']],
    ['it', 'La diocesi di Orvano tace.', ['diocesi di Orvano']],
    ['it', 'Il consorzio Rossi vende.', ['consorzio Rossi']],
    ['it', 'Il Ministero delle Infrastrutture e dei Trasporti frena.', ['Ministero delle Infrastrutture e dei Trasporti']],
    ['it', 'La decisione è stata presa dalla Pallavolo Orvano a giugno.', ['Pallavolo Orvano']],
    ['it', 'L’ha comprata la Brembati Costruzioni a giugno.', ['Brembati Costruzioni']],
    ['it', 'L’Unione agricoltori di Orvano protesta.', ['Unione agricoltori di Orvano']],
    ['it', 'L’Unione sportiva Orvano vince.', ['Unione sportiva Orvano']],
    ['it', 'La Fondazione per la ricerca sul cancro cerca soci.', ['Fondazione per la ricerca sul cancro']],
    ['fr', 'La cour d’appel de Pau et le tribunal de Nancy ont jugé.', ['cour d’appel de Pau', 'tribunal de Nancy']],
    ['fr', 'L’US Vernoy a gagné.', ['US Vernoy']],
    ['it', 'La Fondazione per la ricerca ambientale di concerto con i soci vota.',
      ['Fondazione per la ricerca ambientale']],
    ['it', 'L’Istituto per la tutela ambientale d’intesa con la scuola vota.', ['Istituto per la tutela ambientale']],
    ['fr', 'L’Institut de recherche de concert avec ses membres vote.', ['Institut de recherche']],
    ['it', 'Il circolo Il Melograno di Orvano ha vinto.', ['circolo Il Melograno di Orvano']],
    ['it', 'Così il Comando della Difesa Polare del Nord America vota.',
      ['Comando della Difesa Polare del Nord America']],
    ['fr', 'Elle enseigne à l’université Libre de Nantes.', ['université Libre de Nantes']],
    ['fr', 'C’est dans la revue de l’université de Stanford Disinformation letters.', ['université de Stanford']],
    ['fr', 'Les plans au format Folio PDF s’ouvrent mal.', []],
    ['it', 'Movimento 5 Stelle e Fratelli d’Italia votano no.', ['Movimento 5 Stelle', 'Fratelli d’Italia']],
  ])('%s: %s', (language, text, bodies) => expect(lists(language, text).bodies.sort()).toEqual(bodies.sort()));

  it.each([
    ['fr', 'Le conseil municipal a voté. La police judiciaire enquête.'],
    ['fr', 'Le Conseil municipal a voté. La police arrive.'],
    ['fr', 'La Fédération contre la Fédération, c’est la Ligue contre les ministres.'],
    ['it', 'Il Consiglio Comunale ha votato.'],
    ['fr', 'L’école de Paul est fermée. Le comité de Paul Roux aussi.'],
    ['it', 'La Polizia locale indaga. La Giunta regionale approva. La Regione arriva.'],
    ['it', 'La scuola di Paolo è chiusa.'],
    ['fr', 'Le tribunal de Marie a jugé. Marie Roux a perdu.'],
    ['fr', 'Le tribunal de Twitter juge vite.'],
    ['fr', 'L’US Open commence lundi. Le tribunal de la Rue juge, écrit Paul Roux.'],
    ['fr', 'École de Marie, cour, cris. Les Amis de Peter passent à la télévision.'],
    ['it', 'Villa Serena, casa di riposo di Torano, cerca infermieri.'],
  ])('none in %s: %s', (language, text) => expect(lists(language, text).bodies).toEqual([]));
});

describe('places', () => {
  it.each<[language: string, text: string, places: string[]]>([
    ['fr', 'À la mairie de Vernoy, on attend.', ['Vernoy']],
    ['fr', 'Elle joue en nationale 2, mais la nationale 7 est fermée.', ['nationale 7']],
    ['fr', 'L’incendie a touché la rue de la Paix et le lac de Neuchâtel.', ['rue de la Paix', 'lac de Neuchâtel']],
    ['fr', 'L’aéroport de Lima et le lycée Marcel-Mézen de Lima sont fermés.', ['Lima']],
    ['fr', 'La place de l’Église est fermée. La place de l’Opéra en 2020 aussi.', ['place de l’Église', 'place de l’Opéra']],
    ['fr', 'La place de l’Église dans la société recule, la place de l’État aussi.', []],
    ['fr', 'La place de l’Académie dans ce débat intrigue.', []],
    ['fr', 'Le pont de la Pentecôte a rempli les hôtels.', []],
    ['fr', 'La cour d’appel de Pau a jugé. Pau attendait.', ['Pau']],
    ['fr', 'Le marché de Zogbodji a brûlé. Les vendeuses du marché de Zogbodji pleurent.', ['Zogbodji']],
    ['fr', 'Verdalys est fragile. La part de marché de Verdalys recule, le marché de Samsung aussi.', []],
    ['fr', 'C’est dans la revue de l’université de Stanford Disinformation letters.', []],
    ['it', 'Il teatro La Fenice chiude.', ['teatro La Fenice']],
    ['it', 'Il rifugio Garibaldi riapre, il rifugio Enpa e il rifugio di Stato no.', ['rifugio Garibaldi']],
    ['it', 'La riunione è avvenuta via Zoom.', []],
    ['it', 'Il corteo parte da via Trieste e blocca la statale 106.', ['via Trieste', 'statale 106']],
    ['it', 'È crollato il vicolo Stretto.', ['vicolo Stretto']],
  ])('%s: %s', (language, text, places) => expect(lists(language, text).places.sort()).toEqual(places.sort()));
});

describe('people', () => {
  it.each<[language: string, text: string, people: string[]]>([
    ['fr', 'La directrice de la clinique Anne Roux réclame un délai.', ['Anne Roux']],
    ['fr', 'Le président du tribunal judiciaire Paul Roux a tranché.', ['Paul Roux']],
    ['fr', 'La boulangerie Martel ferme.', []],
    ['fr', 'La cour d’appel de Pau a jugé. Pau attendait.', []],
    ['fr', 'L’université de Nancy a invité Paul Roux.', ['Paul Roux']],
    ['it', 'Il presidente del consiglio comunale Anna Rossi ha parlato.', ['Anna Rossi']],
    ['it', 'La presidente della cooperativa Anna Rossi lascia.', ['Anna Rossi']],
    ['it', 'La cantina Martelli, di Piero Martelli, vende.', ['Piero Martelli']],
  ])('%s: %s', (language, text, people) => expect(lists(language, text).people).toEqual(people));
});
