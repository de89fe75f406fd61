// @ts-check
// The rooms of src/ and what each may know: the one place where the layers are written down. ESLint enforces it.

/**
 * @typedef {object} Room
 * @property {readonly string[]} knows the other rooms it may import
 * @property {readonly string[]} [shapes] the rooms whose types it may name, and nothing else of them
 * @property {readonly string[]} [packages] the only packages it may import; any where absent
 * @property {boolean} [node] whether it may use Node's own modules
 * @property {string} why its place, in a sentence that begins with its name, and what to do instead
 */

/**
 * Every room by the name of its folder.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const rooms = {
  domain: {
    knows: [],
    packages: ['zod', 'edtf', 'd3-scale', 'diff'],
    why: 'The domain is pure and stands under all other rooms. Take what it needs as an argument, or move the code to the room that may know both.',
  },
  citations: {
    knows: ['domain'],
    node: true,
    why: 'Citations turn the domain into references. Take what they need as an argument.',
  },
  'content-folder': {
    knows: ['domain'],
    node: true,
    why: 'The content folder reads files into the domain, for the site, the checks and the importer alike. Let the caller pass in what it needs.',
  },
  markdown: {
    knows: ['domain'],
    node: true,
    why: 'Markdown is shared by the importer and the site, so it knows neither. Take what it needs as an argument.',
  },
  importer: {
    knows: ['domain', 'content-folder', 'markdown'],
    node: true,
    why: 'The importer writes content and never reads the site. Move shared rules to src/domain.',
  },
  archive: {
    knows: ['domain', 'content-folder', 'markdown', 'citations', 'styles'],
    node: true,
    why: 'The archive answers the questions of the pages and knows none of them. Move shared rules to src/domain.',
  },
  'index-format': {
    knows: ['domain'],
    packages: [],
    why: "The index's form is told by the build and read in the browser, so it is pure. Take what it needs as an argument.",
  },
  search: {
    knows: ['domain', 'index-format'],
    why: 'The search runs in the browser, so it knows only pure rules. Let the page hand it what it needs, as an attribute or a file.',
  },
  reading: {
    knows: ['domain'],
    why: 'The reading tools run in the browser on any release page. Let the page hand them what they need, as an attribute.',
  },
  components: {
    shapes: ['archive'],
    knows: ['domain', 'reading', 'search', 'styles'],
    why: 'Components take plain props. Let the page or its layout ask src/archive and hand the answer on.',
  },
  layouts: {
    knows: ['archive', 'components', 'domain', 'reading', 'search', 'styles'],
    why: 'Layouts frame a page: they may ask src/archive about the whole site, and hand the answer to components.',
  },
  pages: {
    knows: ['archive', 'layouts', 'components', 'domain', 'reading', 'search', 'styles'],
    why: 'Pages ask src/archive and pick a layout. Put the query into src/archive, and a rule into src/domain.',
  },
  checks: {
    knows: ['domain', 'content-folder', 'markdown'],
    node: true,
    why: 'Checks read the content folder and the built pages, never the pages that made them.',
  },
  integrations: {
    knows: ['domain', 'content-folder', 'markdown', 'checks', 'index-format'],
    node: true,
    why: 'Integrations steer the build from outside. Put queries into src/archive and rules into src/domain.',
  },
  edition: {
    knows: ['domain', 'content-folder', 'integrations'],
    node: true,
    why: 'The edition packs the built site, whatever made it. Take what it needs as an argument.',
  },
  server: {
    knows: [],
    node: true,
    why: 'The server sends files of any built site. Take what it needs as an argument.',
  },
  bootstrap: {
    knows: ['server', 'integrations'],
    node: true,
    why: 'The bootstrap installs, builds, tests and serves; it knows the commands, not their work.',
  },
};

/** Folders of src/ that stand outside the layers: styles are no code, and the benchmarks hold the site against others. */
export const outside = ['styles', 'bench'];

const everyRoom = [...Object.keys(rooms), ...outside];

/** @param {readonly string[]} names */
const anyOf = (names) => names.join('|');

/**
 * What a room may not import, as regular expressions over the address of an import, each with what to tell the author.
 *
 * @param {string} name a key of `rooms`
 * @returns {readonly { readonly regex: string, readonly message: string, readonly allowTypeImports?: boolean }[]}
 */
export const forbidden = (name) => {
  const room = rooms[name];
  if (room === undefined) throw new Error(`src/checks/layers.mjs has no room "${name}".`);
  const { knows, shapes = [], packages, node = false, why } = room;
  const others = everyRoom.filter(
    (other) => other !== name && !knows.includes(other) && !shapes.includes(other),
  );
  const allowed = knows.length === 0 ? 'no other room' : `only ${knows.join(', ')}`;
  /** @type {{ regex: string, message: string, allowTypeImports?: boolean }[]} */
  const asked = [
    {
      // A way up, then the name of a room: ../archive/, ../../archive/.
      regex: `^(?:\\.\\./)+(?:src/)?(?:${anyOf(others)})/`,
      message: `src/${name} may import from ${allowed}. ${why}`,
    },
    {
      regex: '^/?src/',
      message: `Import by a relative path, such as '../domain/dates.ts', so that the layers can be read off it.`,
    },
  ];
  if (shapes.length > 0)
    asked.push({
      regex: `^(?:\\.\\./)+(?:src/)?(?:${anyOf(shapes)})/`,
      message: `src/${name} may import only types from ${shapes.join(', ')}: write import type. ${why}`,
      allowTypeImports: true,
    });
  if (name !== 'archive' && packages === undefined)
    asked.push({
      regex: '^astro:content$',
      message: `Only src/archive asks astro:content, so that every query stands in one room. ${why}`,
    });
  if (packages !== undefined)
    asked.push({
      regex: `^(?!\\.|(?:${anyOf(packages)})(?:/|$))`,
      message: `src/${name} may use only the packages ${packages.join(', ')}. ${why}`,
    });
  else if (!node)
    asked.push({ regex: '^node:', message: `src/${name} may not use Node's modules. ${why}` });
  return asked;
};
