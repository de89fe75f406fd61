import type { Contact } from '../../domain/release.ts';
import { readContacts } from './contacts.ts';
import type { ContactEvidence } from './evidence.ts';

interface Asked {
  readonly of: keyof ContactEvidence;
  readonly words: string;
  readonly answer: boolean;
}

interface KnownBlock {
  readonly contacts: readonly Contact[];
  readonly asked: readonly Asked[];
}

// A company's releases name the same few people over years.
const mostBlocks = 24;
// A longer one is not the block of a release.
const longestBlock = 4000;

const blocks = new Map<string, KnownBlock>();

/** As `readContacts`; lines that were read before are not read again where the release answers alike all that was asked of it then. */
export const readKnownContacts = (
  lines: readonly string[],
  evidence: ContactEvidence,
  namedAbove: boolean,
): readonly Contact[] => {
  const key = `${String(namedAbove)}\n${lines.join('\n')}`;
  if (key.length > longestBlock) return readContacts(lines, evidence, namedAbove);
  const known = blocks.get(key);
  if (known?.asked.every(({ of, words, answer }) => evidence[of](words) === answer))
    return known.contacts;
  const asked: Asked[] = [];
  const ask =
    (of: keyof ContactEvidence) =>
    (words: string): boolean => {
      const answer = evidence[of](words);
      asked.push({ of, words, answer });
      return answer;
    };
  const contacts = readContacts(
    lines,
    { isFirm: ask('isFirm'), isQuoted: ask('isQuoted') },
    namedAbove,
  );
  if (blocks.size >= mostBlocks) blocks.clear();
  blocks.set(key, { contacts, asked });
  return contacts;
};
