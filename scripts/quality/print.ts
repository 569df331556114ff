/** A ratio as people write it in such tables: .87, 1.00, or – where there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '');
}

/** Lines up rows under their header, the first column to the left and the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
