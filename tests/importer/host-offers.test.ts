import { describe, expect, test } from 'vitest';
import { isHostOffer } from '../../src/importer/site/host-offers.ts';

describe('offers of a host', () => {
  test.each([
    'Hinweis: Sie möchten dieses Wertpapier günstig handeln?',
    'Start your 30-day free trial today',
    'The Midnight Letter. Click Here for 30 Day Free Trial',
    'Free trial',
    'Alder Desk: free 14-day trial now!',
    'Sign up for a free trial of Alder Desk',
    'Alder Medical Aktie jetzt über den Testsieger handeln, ab 0 € auf Birkbroker+',
    'Jetzt Alder-Aktie ohne Gebühren kaufen',
    'Nordwerft, Birkbau und Co.: Diese 7 Aktien jetzt kaufen?',
    'Kostenlosen Spezialreport anfordern',
    'Jetzt gratis Studie herunterladen!',
    "Disclaimer: beleggen brengt risico's met zich mee. U kunt uw inleg verliezen.",
    'Investera i aktier innebär en risk. Dina investeringar kan öka och minska i värde.',
  ])('%s', (line) => {
    expect(isHostOffer(line)).toBe(true);
  });

  // Decks and headlines of releases that name one.
  test.each([
    'Tool finds dead links before visitors do; free 30-day trial available on the World Wide Web',
    'Alder Optics Reports Results of 90-Day Trial',
    'Alder startet Handel: Aktien jetzt per App kaufen',
    'Alder verkauft diese Woche 5 Aktien an jeden Mitarbeiter',
    'Kostenlose Studie zeigt: Jeder dritte Keller ist feucht',
    'Investir comporte des risques. La société publie un prospectus.',
    'Version 2.0 reads nine formats, and a free trial of it comes with each new loom',
  ])('none: %s', (line) => {
    expect(isHostOffer(line)).toBe(false);
  });
});
