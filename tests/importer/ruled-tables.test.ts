import { describe, expect, test } from 'vitest';
import { drawTables } from '../../src/importer/markdown/ruled-tables.ts';

const drawn: Readonly<Record<string, readonly [string, string]>> = {
  'a head above a rule': [
    `Text.

  Measure                   ALDER      Others
  ------------------------- ---------- -----------
  Gap of 1 mm               38 of 40   21 of 40
  Added time                4 min      ---

Text.`,
    `Text.

| Measure | ALDER | Others |
| - | - | - |
| Gap of 1 mm | 38 of 40 | 21 of 40 |
| Added time | 4 min | --- |

Text.`,
  ],
  'rows that blank lines part between two edges': [
    `  ---------------------------------------
  **Vessel**         **Home port**
  ------------------ --------------------
  Alder Pioner       Grimsby, on the
                     eastern coast

  Alder Pilot        Esbjerg
  ---------------------------------------
Text.`,
    `| **Vessel** | **Home port** |
| - | - |
| Alder Pioner | Grimsby, on the eastern coast |
| Alder Pilot | Esbjerg |

Text.`,
  ],
  'no head between two rules': [
    `  -------------- ---------------
  Fellgate       May 2025 | June
  Norrland       July 2025
  -------------- ---------------`,
    String.raw`| Fellgate | May 2025 \| June |
| - | - |
| Norrland | July 2025 |`,
  ],
  'a grid': [
    `+---------------+---------------+
| Fruit         | Price         |
+===============+===============+
| Bananas       | $1.34         |
|               | a pound       |
+---------------+---------------+`,
    `| Fruit | Price |
| - | - |
| Bananas | $1.34 a pound |`,
  ],
};

describe('tables that rules draw in Markdown', () => {
  test.each(Object.entries(drawn))('%s', (_, [text, table]) => {
    expect(
      drawTables(text)
        .trimEnd()
        .replace(/\n{3,}/g, '\n\n'),
    ).toBe(table);
  });

  test.each([
    [
      'words that go over the columns',
      'Alder Works, Inc. announces today\n----------- --------\nText text text text',
    ],
    ['two rules and nothing between', '--- ---\n\nText.\n\n--- ---'],
    ['a heading', 'Pricing and Availability\n------------------------\nText.'],
    ['a box', '+--------------+\n| SPONSORED    |\n+--------------+'],
    ['code', '```\n A    B\n---- ----\n 1    2\n```'],
    [
      'a grid with cells over two columns',
      '+-----+-----+\n| A B C     |\n+-----+-----+\n| 1   | 2   |\n+-----+-----+',
    ],
  ])('none: %s', (_, text) => {
    expect(drawTables(text)).toBe(text);
  });

  test('the lines below keep their numbers', () => {
    const [text] = drawn['rows that blank lines part between two edges'] ?? [''];
    const [before, after] = [text, drawTables(text)].map((one) => one.split('\n').indexOf('Text.'));
    expect(after).toBe(before);
  });
});
