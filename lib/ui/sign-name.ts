import { signs } from '../signs';

/** The plain name of a sign; a sign that newer rules no longer have keeps its id as its name. */
export function signName(id: string): string {
  return signs.find((sign) => sign.id === id)?.name ?? id;
}
