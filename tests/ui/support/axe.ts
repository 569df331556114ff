import axe from 'axe-core';

/** What axe finds wrong in a part of a page, one line each. Colours are not computed without a real browser. */
export async function violations(part: Element): Promise<string[]> {
  const { violations: found } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
