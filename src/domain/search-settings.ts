/** What the browser's search has to know of the site. */
export interface SearchSettings {
  /** The site's own path, with a slash at its end. */
  readonly base: string;
  /** Address of the file of names. */
  readonly names: string;
}

/** A link of a list that leads on without a search. */
export interface BrowseLink {
  /** Address. */
  readonly href: string;
  /** Words of the link. */
  readonly name: string;
}

/** Lists that lead to every release without a search. */
export interface BrowseLists {
  /** Address of the list of all releases. */
  readonly releases: string;
  /** Years that have releases. */
  readonly years: readonly BrowseLink[];
  /** All compounds. */
  readonly compounds: readonly BrowseLink[];
  /** All companies. */
  readonly companies: readonly BrowseLink[];
}
