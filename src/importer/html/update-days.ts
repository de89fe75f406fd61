import type { Element, Root } from 'hast';
import { readDateLine } from '../dateline/printed-dates.ts';
import { lineOfNode, textOfNode } from './tree.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

// "Last updated on", "Mis à jour le", "Senast ändrad": the day beside it is none of the release's.
const updated =
  /^(?:(?:date |last |page )?(?:updated|modified|revised)(?: date| on| at)?|update date|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|aktualisierungsdatum|letzte (?:aktualisierung|änderung)|mise? à jour(?: le)?|dernière (?:mise à jour|modification)|date de mise à jour|(?:actualizado|atualizado)(?: el| em)?|última (?:actualización|atualização|modificación)|fecha de actualización|data de atualização|aggiornato(?: il)?|ultim[ao] (?:aggiornamento|modifica)|bijgewerkt(?: op)?|wijzigingsdatum|laatst (?:bijgewerkt|gewijzigd)(?: op)?|(?:senast |sist |sidst )?(?:uppdatera[dt]|oppdatert|opdateret|ändrad|endret|ændret)(?: den)?|päivitetty|zaktualizowano|ostatnia aktualizacja)\s*:?$/i;

/** How long a day and its label may each be in their source, and how long a text is that tells news, in characters. */
const length = { part: 200, prose: 200 } as const;

interface Cut {
  readonly leftOut: LeftOut[];
  told: boolean;
}

const sourceLength = ({ position }: Element): number =>
  (position?.end.offset ?? Infinity) - (position?.start.offset ?? 0);

const isDay = (element: Element): boolean =>
  /^(?:dd|div|span|p|time)$/.test(element.tagName) &&
  readDateLine(squeeze(textOfNode(element)))?.edtf !== undefined;

const cutIn = (parent: Root | Element, cut: Cut): void => {
  const gone = new Set<Element>();
  let label: Element | undefined;
  for (const child of parent.children) {
    if (child.type === 'text') {
      if (child.value.trim() !== '') label = undefined;
      cut.told ||= child.value.length >= length.prose;
    }
    if (child.type !== 'element') continue;
    const isPart = sourceLength(child) <= length.part;
    if (label && isPart && isDay(child)) {
      gone.add(label).add(child);
      const words = squeeze(`${textOfNode(label)} ${textOfNode(child)}`);
      cut.leftOut.push(toLeftOut(lineOfNode(label), words, 'site furniture'));
    }
    label = isPart && updated.test(squeeze(textOfNode(child))) ? child : undefined;
    if (!gone.has(child) && !label) cutIn(child, cut);
    if (cut.told) break;
  }
  if (gone.size > 0)
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !gone.has(child),
    );
};

/** Takes the days on which a page was changed, `<dt>Last updated on</dt> <dd>12 October 2023</dd>`, from above the news; tells of them. */
export const cutUpdateDays = (tree: Root): LeftOut[] => {
  const cut: Cut = { leftOut: [], told: false };
  cutIn(tree, cut);
  return cut.leftOut;
};
