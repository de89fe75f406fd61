declare module '@citation-js/core' {
  /** The registry through which all formats are asked for. */
  export const plugins: {
    readonly config: {
      /** Settings of a plugin, as the plugin defines them. */
      get(plugin: '@csl'): { readonly styles: { add(name: string, csl: string): void } };
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
    readonly output: {
      /** CSL-JSON records in a format; throws a `TypeError` for a format that no plugin offers. */
      format(format: string, records: readonly object[], options?: object): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
