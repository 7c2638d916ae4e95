import type { LicenseId } from '../../licensing/model';
import { NODE, type PictureLayout } from './layOut';
import type { Picture } from './pictureOf';

/**
 * Where a key leads from a license: right along what it comprises or needs, left along what comprises or needs it (to
 * the nearest layer first), up and down within its layer and on to the next, Home and End to the first and the last, a letter to the next that begins with it. Null
 * where it leads nowhere.
 */
export function walkPicture(
  { edges }: Pick<Picture, 'edges'>,
  { places }: Pick<PictureLayout, 'places'>,
  from: LicenseId,
  key: string,
): LicenseId | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const inOrder = [...places].sort(([, a], [, b]) => a.x - b.x || a.y - b.y).map(([id]) => id);
  const at = inOrder.indexOf(from);

  const nearest = (ids: readonly LicenseId[]): LicenseId | null => {
    const away = (id: LicenseId, axis: 'x' | 'y') => Math.abs((places.get(id)?.[axis] ?? 0) - here[axis]);
    const others = ids.filter((id) => id !== from);
    return others.sort((a, b) => away(a, 'x') - away(b, 'x') || away(a, 'y') - away(b, 'y'))[0] ?? null;
  };
  const beside = (side: 1 | -1): LicenseId | null => {
    // What has no relation stands in rows, where there is no edge to go along.
    if (edges.some((edge) => edge.from === from || edge.to === from)) return null;
    const inRow = inOrder.filter((id) => Math.abs((places.get(id)?.y ?? 0) - here.y) < NODE.height / 2);
    return inRow[inRow.indexOf(from) + side] ?? null;
  };
  switch (key) {
    case 'ArrowRight':
      return nearest(edges.filter((edge) => edge.from === from).map(({ to }) => to)) ?? beside(1);
    case 'ArrowLeft':
      return nearest(edges.filter((edge) => edge.to === from).map((edge) => edge.from)) ?? beside(-1);
    case 'ArrowDown':
      return inOrder[at + 1] ?? null;
    case 'ArrowUp':
      return inOrder[at - 1] ?? null;
    case 'Home':
      return inOrder[0] ?? null;
    case 'End':
      return inOrder.at(-1) ?? null;
    default: {
      if (!/^\p{L}$/u.test(key)) return null;
      const following = [...inOrder.slice(at + 1), ...inOrder.slice(0, at)];
      const wanted = key.toLocaleLowerCase();
      return following.find((id) => id.toLocaleLowerCase().startsWith(wanted)) ?? null;
    }
  }
}
