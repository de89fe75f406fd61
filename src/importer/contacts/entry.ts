import type { Contact } from '../../domain/release.ts';
import type { Likelihood } from './evidence.ts';

/** What the lines of contacts say of one person or office, before it is known what they share. */
export interface Entry {
  /** Whom it serves. */
  kind: Contact['kind'];
  /** True where a label named the kind. */
  stated: boolean;
  /** Number of the paragraph that it stands in; an empty line begins the next. */
  readonly block: number;
  /** How surely the name is a person's. */
  sure: Likelihood;
  /** The person. */
  name?: string;
  /** True where nothing but an office with its own number above it says that the name is a person's. */
  raised?: true;
  /** The position. */
  title?: string;
  /** The firm. */
  organization?: string;
  /** The firm that the label names: "Acme Optics Contact:". */
  labelFirm?: string;
  /** The desk that the label names below another label: "Investor Relations" below "Contact:". */
  labelDesk?: string;
  /** The firm that stands on a line of its own above the names of its people. */
  listedBelow?: string;
  /** True where a street or a town's code stands beside it. */
  isPosted?: boolean;
  /** True where its sentence calls on nobody by name. */
  callsOnNobody?: boolean;
  /** Number of the line with the label. */
  labelLine?: number;
  /** Number of the line with the name. */
  nameLine?: number;
  /** Number of the line with the first telephone number or address. */
  addressLine?: number;
  /** Number of the line with the first telephone number. */
  phoneLine?: number;
  /** Telephone numbers in order. */
  readonly phones: string[];
  /** Addresses in order. */
  readonly emails: string[];
}

/** True for an entry with a telephone number or an address. */
export const isReached = (entry: Entry): boolean =>
  entry.phones.length > 0 || entry.emails.length > 0;

/** True for a firm in the paragraph `here`, without a person. */
export const isOffice = ({ name, organization, block }: Entry, here: number): boolean =>
  name === undefined && organization !== undefined && block === here;

/** True for an entry whose name nothing but its shape makes a person's: it may be a firm's. */
export const mayBeOffice = ({ sure, raised, title }: Entry): boolean =>
  (sure <= 1 || raised === true) && title === undefined;

/** True where something beside a bare name says that it is a person's; `isPerson` tells whether words may be one. A firm behind it does not below people `above` who can be reached: there "Salmon Return, Anglers Rejoice" is a headline. */
export const isTold = (
  { title, organization, listedBelow, name, sure }: Entry,
  isPerson: (name: string) => boolean,
  above: readonly Entry[],
): boolean =>
  sure >= 2 ||
  title !== undefined ||
  (organization !== undefined &&
    isPerson(name ?? '') &&
    (listedBelow !== undefined ||
      !above.some((entry) => entry.name !== undefined && isReached(entry))));

/** True for a firm of which nothing else is known yet. */
export const isFirmAlone = (entry: Entry): boolean =>
  entry.organization !== undefined &&
  entry.name === undefined &&
  entry.title === undefined &&
  !isReached(entry);

/** True for numbers of which nothing says whose they are. */
export const isNumbersAlone = ({ phones, emails, ...entry }: Entry): boolean =>
  phones.length > (entry.stated ? 1 : 0) &&
  emails.length === 0 &&
  [entry.name, entry.title, entry.organization, entry.labelFirm, entry.labelDesk].every(
    (one) => one === undefined,
  );

/** True for a person of whom nothing but a position is known yet. */
export const isTitledAlone = (entry: Entry): boolean =>
  entry.name !== undefined &&
  entry.title !== undefined &&
  entry.organization === undefined &&
  !isReached(entry);

/** True for the firm of somebody `above`. */
export const isFirmAbove = (text: string, above: readonly Entry[]): boolean =>
  above.some(({ organization }) => organization === text);

/** True for somebody below the first person of a firm, with a number beside that one, in the same paragraph. */
export const isListedOn = ({ block }: Entry, first: Entry | undefined): boolean =>
  first?.listedBelow !== undefined && first.block === block && first.addressLine === first.nameLine;
