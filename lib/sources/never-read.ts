/** Elements without words of the page: code, data, controls, other media, and words that were struck out. */
export const NEVER_READ: ReadonlySet<string> = new Set(
  (
    'head script style noscript template input textarea datalist output progress meter canvas svg math object embed ' +
    'applet video audio picture map area img code samp var colgroup noframes noembed del s strike'
  ).split(' '),
);
