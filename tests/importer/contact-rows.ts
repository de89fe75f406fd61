import type { Contact } from '../../src/domain/release.ts';

/** Contacts as rows of name, number and address, "Jane Doe | 617-555-0100 | jane@acme.example"; whoever has no name by position or firm, "<Media Relations>". */
export const rowsOfContacts = (contacts: readonly Contact[]): string[] =>
  contacts.map(({ name, title: position, organization, phone, email }) =>
    [name ?? `<${position ?? organization ?? ''}>`, phone ?? '', email ?? '']
      .join(' | ')
      .replace(/[\s|]+$/, ''),
  );
