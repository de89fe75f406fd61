import type { InventedCompany, InventedCompound, InventedWorld } from './invented-world.ts';

/** Sentences about a compound, each in one paragraph of the release. */
export interface AboutCompound {
  /** What it targets. */
  readonly targets: string;
  /** What it is made of. */
  readonly comprises: string;
  /** What it is studied in. */
  readonly studied: string;
  /** Who develops it with the issuer. */
  readonly partnered?: string;
}

/** What every release says about a compound under its heading. */
export const aboutCompound = (
  issuer: InventedCompany,
  compound: InventedCompound,
): AboutCompound => ({
  targets: `${compound.code} was developed by ${issuer.name} to target and kill ${compound.target}-positive cancer cells.`,
  comprises: `The compound comprises the cell-killing agent ${compound.payload}, attached to the ${compound.target}-binding antibody ${compound.antibody} using a ${compound.linker} linker.`,
  studied: `It is in development for ${compound.indications.join(', ')} and other cancers that express ${compound.target}.`,
  ...(compound.partner
    ? {
        partnered: `${compound.partner.name} develops ${compound.code} with ${issuer.name} under an agreement between the companies.`,
      }
    : {}),
});

/** What the issuer says of itself; it changes every four years, as partners come and go. */
export const boilerplate = (world: InventedWorld, year: number): string => {
  const era = Math.floor((year - world.firstYear) / 4);
  const names = world.partners.slice(era % 7, (era % 7) + 5).map((partner) => partner.name);
  const count = world.compounds.filter((compound) => compound.born <= year + 1).length;
  const technology = era % 2 === 0 ? 'Guided Payload (GP)' : 'antibody-drug conjugate (ADC)';
  return `${world.issuer.fullName} develops targeted anticancer therapeutics using the Company's expertise in tumor biology, monoclonal antibodies, potent cancer-cell killing agents and engineered linkers. The Company's ${technology} technology uses monoclonal antibodies to deliver one of ${world.issuer.name}'s proprietary cancer-cell killing agents specifically to tumor cells. There are now ${String(count)} compounds with the technology in research and development, of which the Company owns ${String(Math.ceil(count / 2))} wholly, with a wealth of clinical data reported. ${world.issuer.name}'s collaborative partners include ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}. More information about ${world.issuer.name} can be found at www.${world.issuer.id}.example.`;
};

/** The notice about forward-looking statements, the same for a whole year but for the compound. */
export const safeHarbor = (
  world: InventedWorld,
  compound: InventedCompound,
  year: number,
): string =>
  `This press release includes forward-looking statements. For these statements, ${world.issuer.name} claims the protection of the safe harbor for forward-looking statements provided by the Private Securities Litigation Reform Act of 1995. It should be noted that there are risks and uncertainties related to the development of novel anticancer products, including ${compound.code}, including risks related to preclinical and clinical studies, their timings and results, to the actions of regulators and partners, and to the factors that are beyond the Company's control. Actual results may differ materially from those expressed here, and the Company takes on no duty to update any statement. A review of these risks can be found in ${world.issuer.name}'s Annual Report on Form 10-K for the fiscal year ended June 30, ${String(year)} and other reports filed with the Securities and Exchange Commission.`;
