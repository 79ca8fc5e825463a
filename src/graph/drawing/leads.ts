import { unionOf, type Part } from './parts.js';
import type { Scene } from './scene.js';

/** A way that is laid out through all columns between its ends: over so many, from the target to the source where a circle is cut. */
export interface Lead {
  readonly link: number;
  readonly reach: number;
  readonly backward: boolean;
}

/** Of a long relation only the label has a place, in the column next to one of its ends. */
export interface Tag {
  readonly link: number;
  readonly box: number;
  readonly column: number;
}

export interface Leads {
  readonly led: readonly Lead[];
  readonly tagged: readonly Tag[];
}

/** Places for each box and edge, on average: ways through many columns get no more of them, or a chain whose documents are all cited by one text has millions. */
const PLACES_EACH = 4;

/** Places of a way in the columns between its ends, and in those of the labels, one between two. */
export const placesOf = ({ reach }: Lead): number => 2 * reach - 1;

/** All edges of the part, by what each would be as a lead. */
export function leadsOf({ links }: Scene, part: Part, columnOf: (box: number) => number): Lead[] {
  return part.links.map((link): Lead => {
    const reach = columnOf(links[link]!.target) - columnOf(links[link]!.source);
    return { link, reach: Math.abs(reach), backward: reach < 0 };
  });
}

/** What leads to the next column and what holds the part together; relations that are longer, the shortest first, as far as there are places. */
export function leadsIn(scene: Scene, part: Part, columnOf: (box: number) => number): Leads {
  const { boxes, links } = scene;
  const isRelation = ({ link }: Lead): boolean => links[link]!.label !== undefined;
  const union = unionOf(boxes.length);
  const led: Lead[] = [];
  const long: Lead[] = [];
  let places = PLACES_EACH * (part.boxes.length + part.links.length);
  const lead = (each: Lead): void => {
    led.push(each);
    places -= placesOf(each);
  };
  for (const each of leadsOf(scene, part, columnOf).sort((a, b) => a.reach - b.reach || a.link - b.link)) {
    const holds = union.join(links[each.link]!.source, links[each.link]!.target);
    if (holds || each.reach === 1 || (isRelation(each) && placesOf(each) <= places)) lead(each);
    else if (isRelation(each)) long.push(each);
  }
  // At the end of fewer of them: the labels of one document that changes a hundred stand at the hundred.
  const counts = new Map<number, number>();
  for (const { link } of long) for (const box of [links[link]!.source, links[link]!.target]) counts.set(box, (counts.get(box) ?? 0) + 1);
  const tagged = long.map(({ link }): Tag => {
    const { source, target } = links[link]!;
    const box = counts.get(target)! < counts.get(source)! ? target : source;
    const [here, there] = [columnOf(box), columnOf(box === source ? target : source)];
    return { link, box, column: here + Math.sign(there - here) };
  });
  return { led: led.sort((a, b) => a.link - b.link), tagged };
}
