import { describe, expect, test } from 'vitest';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { isFileButton } from '../../src/importer/site/file-buttons.ts';
import {
  asksForReleases,
  endsInStamp,
  headsPortalBox,
  tellsOfRoom,
} from '../../src/importer/site/portal-offers.ts';

describe('what a portal says of who answers for it', () => {
  test.each([
    'Für die oben stehende Pressemitteilung ist allein der jeweils angegebene Herausgeber verantwortlich.',
    'Für die oben stehenden Meldungen sowie für das angezeigte Bildmaterial ist ausschließlich der jeweils angegebene Herausgeber (siehe Firmeninfo) verantwortlich.',
    'Dieser ist in der Regel auch Urheber der Pressetexte und der angehängten Bilder.',
    'Die Nutzung von hier veröffentlichten Informationen zur redaktionellen Weiterverarbeitung ist in der Regel kostenfrei.',
    'Die Verwendung der auf diesen Seiten veröffentlichten Pressemitteilungen ist honorarfrei.',
  ])('is its own: %s', (line) => {
    expect(isDisclaimer(line)).toBe(true);
  });

  test.each([
    'Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.',
    'Für die Meldung von Störungen ist allein der Betreiber des Netzes verantwortlich.',
    'Die Nutzung der Bilder ist bei Nennung des Fotografen kostenfrei.',
    'Die Nutzung der hier vorgestellten Anlage ist für Vereine kostenlos.',
  ])('is a release’s: %s', (line) => {
    expect(isDisclaimer(line)).toBe(false);
  });
});

describe('boxes of a releases portal', () => {
  test.each([
    'Følg pressemeldinger fra Alder Kraft AS',
    'Siste pressemeldinger fra Alder Kraft AS',
    'Følg pressemeddelelser fra Birk Havn',
    'Flere pressemeddelelser fra Birk Havn',
    'Senaste pressmeddelandena från Granlunda Energi AB',
    'Lue lisää julkaisijalta Lehto Oy',
    'Tilaa tiedotteet sähköpostiisi',
    'Subscribe to releases from Alder Ltd',
    'Latest releases from Alder Ltd',
    'Pressemitteilungen von Erle GmbH abonnieren',
    'Neueste Meldungen von Erle GmbH',
    'Derniers communiqués de Aulne SA',
    'Meer persberichten van Els BV',
    'Besøk vårt presserom',
    'Les mer i presserommet',
    'Lue lisää uutishuoneesta',
    'Unseren Presseraum besuchen',
    'ALDER KRAFT - Renseignements sur cet organisme',
    'Communiqués de presse de cet organisme (53)',
    'News Releases From This Organization (12)',
    'Alder Inc. - More on this organization',
    'Alle Meldungen dieses Unternehmens',
    'Otros comunicados de esta empresa (4)',
    'Altri comunicati di questa azienda',
    'Flere pressemeldinger fra denne avsenderen',
  ])('are named so: %s', (line) => {
    expect(headsPortalBox(line)).toBe(true);
  });

  test.each([
    'Følg pressemeldinger fra andre bibliotek på brettet',
    'Følg pressemeldinger fra Alder Kraft AS på www.alder.example.',
    'Latest releases from labels that nobody knew',
    'Tilaa tiedotteet ajoissa, neuvoo kirjastonjohtaja',
    'Flere pressemeldinger gir flere lesere',
    'Besøk vårt nye kontor',
    'Les mer i årsrapporten',
    'This company',
    'Om denne virksomhed',
    'Les communiqués de cet organisme seront traduits',
    'More jobs at this company in 2024',
    'Alle Mitarbeiter dieses Unternehmens',
  ])('are not: %s', (line) => {
    expect(headsPortalBox(line)).toBe(false);
  });

  test.each([
    'Registrer deg med din e-postadresse under for å få de nyeste sakene fra Alder AS på e-post. Du kan melde deg av når som helst.',
    'Skriv dig op her, og modtag pressemeddelelser på e-mail. Indtast din e-mail, og klik på abonner.',
    'Abonnera på våra pressmeddelanden. Endast mejladress behövs och du kan avanmäla dig när som helst.',
    'Kun tilaat mediatiedotteemme, saat ne sähköpostiisi. Tilauksen voit halutessasi perua milloin tahansa.',
    'Subscribe to all the latest releases from Alder by registering your e-mail address below.',
    'Geben Sie unten Ihre E-Mail-Adresse ein, um die neuesten Mitteilungen zu erhalten.',
    'Inscrivez-vous avec votre courriel ci-dessous pour recevoir nos communiqués de presse.',
  ])('ask for an address: %s', (line) => {
    expect(asksForReleases(line)).toBe(true);
  });

  test.each([
    'Registrer deg med e-post til post@alder.example innen 10. april for å få plass på omvisningen.',
    'Tilmeld dig på e-mail senest den 3. maj, hvis du vil spise frokost med borgmesteren.',
    'The law lets anybody unsubscribe from e-mail with one click, and fines senders who hide the link.',
    'Members who sign up by e-mail before June 30 pay half of the fee for the first year.',
    'Alder will post its releases below the line that it drew for investors who wrote by e-mail.',
  ])('are not what a release asks: %s', (line) => {
    expect(asksForReleases(line)).toBe(false);
  });

  test('tell what a portal holds, and when', () => {
    expect(
      tellsOfRoom('I vårt presserom finner du alle våre siste pressemeldinger og bilder.'),
    ).toBe(true);
    expect(
      tellsOfRoom('In our pressroom you can read all our latest releases and find contacts.'),
    ).toBe(true);
    expect(
      tellsOfRoom('In our pressroom you can meet the chief executive at noon on Tuesday.'),
    ).toBe(false);
    expect(endsInStamp('28.8.2023 09:00:00 CEST')).toBe(true);
    expect(endsInStamp('New chair 2.5.2022 13:00:00 CEST | Pressemeddelelse')).toBe(true);
    expect(endsInStamp('Konsert med korpset 17.4.2023 12.30')).toBe(false);
  });

  test('offer files', () => {
    for (const line of [
      'Last ned bilde',
      'Ladda ner',
      'Bild herunterladen',
      'Lataa kuva (JPG, 2 MB)',
    ])
      expect(isFileButton(line)).toBe(true);
    for (const line of ['Download speeds doubled', 'Bilder', 'Last ned rapporten fra 2022'])
      expect(isFileButton(line)).toBe(false);
  });
});
