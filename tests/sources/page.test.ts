// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, PLAN, read, texts } from './pages';

describe('text of a block', () => {
  it('keeps words whole across inline mark-up', () => {
    expect(texts('<p>We <b>co</b>-<i>des</i><span></span>ign <a href="/x">the form</a>.</p>')).toEqual([
      'We co-design the form.',
    ]);
  });

  it('folds white space as a browser shows it', () => {
    expect(texts('<p>\n  We meet\t\tevery <b> month</b>\n  at  noon. </p>')).toEqual(['We meet every month at noon.']);
  });

  it('keeps soft hyphens, fixed spaces and fixed hyphens as they are', () => {
    expect(texts('<p>co\u2011pro\u00ADduction with\u00A0you \u{1F91D} now</p>')).toEqual([
      'co\u2011pro\u00ADduction with\u00A0you \u{1F91D} now',
    ]);
  });

  it('keeps one line break inside the block and ends it at two', () => {
    expect(texts('<p>First line.<br>Second line.<br><br>New part.</p>')).toEqual([
      'First line.\nSecond line.',
      'New part.',
    ]);
  });

  it('reads bullets typed by hand as a list under its stem', () => {
    const { blocks } = read('<p>We will:<br>• meet people<br>• pay people</p>');
    expect(blocks.map(({ kind, text, stem }) => [kind, text, stem])).toEqual([
      ['paragraph', 'We will:', undefined],
      ['list-item', 'meet people', 0],
      ['list-item', 'pay people', 0],
    ]);
  });

  it('keeps line breaks where the style does', () => {
    expect(texts('<div style="white-space: pre-line">One line.\nNext line.\n\nNext part.</div>')).toEqual([
      'One line.\nNext line.',
      'Next part.',
    ]);
  });

  it('reads text that stands bare between blocks', () => {
    expect(texts('<div>Before <p>inside</p> after it</div>')).toEqual(['Before', 'inside', 'after it']);
  });

  it('leaves out a block that is only an address', () => {
    expect(texts('<p>Tell us what you think.</p><p>https://example.org/plan</p><p>a.b@example.org</p>')).toEqual([
      'Tell us what you think.',
    ]);
  });

  it('leaves out marks of footnotes', () => {
    expect(texts('<p>We planned<sup><a href="#f1">1</a></sup> it on 20 m<sup>2</sup>.</p>')).toEqual([
      'We planned it on 20 m2.',
    ]);
  });

  it('does not join the words around a button', () => {
    expect(texts('<p>Read<button>Listen</button>this</p>')).toEqual(['Read this']);
  });
});

describe('structure', () => {
  it('gives headings their level, also by role', () => {
    const headings = blocksOf(
      `<h1>Plan</h1><h3>Part</h3><div role="heading" aria-level="4">Bit</div><p>${PLAN}</p>`,
      'heading',
    );
    expect(headings.map(({ text, level }) => [text, level])).toEqual([
      ['Plan', 1],
      ['Part', 3],
      ['Bit', 4],
    ]);
  });

  it('joins list items to the text that introduces them', () => {
    const { blocks } = read('<p>We will:</p><ul><li>co-design the form</li><li>pay people</li></ul>');
    expect(blocks.map(({ stem }) => stem)).toEqual([undefined, 0, 0]);
  });

  it('takes a clause without an end for a stem, and a whole sentence for none', () => {
    expect(blocksOf('<p>People can choose</p><ul><li>the time</li></ul>', 'list-item')[0]?.stem).toBe(0);
    expect(blocksOf('<p>Thank you.</p><ul><li>The time is noon</li></ul>', 'list-item')[0]?.stem).toBeUndefined();
    expect(blocksOf('<h2>We will</h2><ul><li>the time</li></ul>', 'list-item')[0]?.stem).toBe(0);
    expect(blocksOf('<h2>Our plan</h2><ul><li>the time</li></ul>', 'list-item')[0]?.stem).toBeUndefined();
  });

  it('gives nested items the item around them as their stem', () => {
    const { blocks } = read('<p>We will:</p><ul><li>meet:<ul><li>carers</li></ul></li><li>pay people</li></ul>');
    expect(blocks.map(({ text, stem }) => [text, stem])).toEqual([
      ['We will:', undefined],
      ['meet:', 0],
      ['carers', 1],
      ['pay people', 0],
    ]);
  });

  it('keeps the stem for a list that was cut in two', () => {
    const { blocks } = read('<p>We will:</p><ul><li>meet</li></ul><ul><li>listen</li></ul>');
    expect(blocks.map(({ stem }) => stem)).toEqual([undefined, 0, 0]);
  });

  it('gives table cells their row, column and header', () => {
    const { blocks } = read(
      '<table><tr><th>Who</th><th>When</th></tr><tr><td>Carers</td><td>May</td></tr><tr><td>Staff</td><td>June</td></tr></table>',
    );
    expect(blocks.at(-1)).toEqual({
      kind: 'table-cell',
      part: 'body',
      text: 'June',
      cell: { table: 0, row: 2, column: 1, header: 'When' },
    });
  });

  it('counts spans when it places cells', () => {
    const { blocks } = read(
      '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">tall</td><td colspan="2">wide</td></tr><tr><td>b</td><td>c</td></tr></table>',
    );
    expect(blocks.slice(-2).map(({ text, cell }) => [text, cell?.column, cell?.header])).toEqual([
      ['b', 1, 'B'],
      ['c', 2, 'C'],
    ]);
  });

  it('reads a table that only arranges the page as ordinary text', () => {
    const { blocks } = read('<table role="presentation"><tr><td>We meet.</td><td>We plan.</td></tr></table>');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('reads the data inside a table that arranges the page', () => {
    const { blocks } = read(
      '<table><tr><td>Left</td><td><table><tr><th>A</th><th>B</th></tr><tr><td>1a</td><td>1b</td></tr></table></td></tr><tr><td>x</td><td>y</td></tr></table>',
    );
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph Left',
      'table-cell A',
      'table-cell B',
      'table-cell 1a',
      'table-cell 1b',
      'paragraph x',
      'paragraph y',
    ]);
  });

  it('joins definitions to their term', () => {
    const { blocks } = read('<dl><dt>Who decides</dt><dd>The group.</dd><dt>When</dt><dd>In May.</dd></dl>');
    expect(blocks.map(({ kind, stem }) => [kind, stem])).toEqual([
      ['term', undefined],
      ['definition', 0],
      ['term', undefined],
      ['definition', 2],
    ]);
  });

  it('tells captions', () => {
    expect(blocksOf('<figure><figcaption>People at a table</figcaption></figure><p>Text.</p>', 'caption')).toHaveLength(
      1,
    );
  });
});

describe('whose words', () => {
  it('marks block quotations', () => {
    const { blocks } = read(
      '<p>A carer wrote to us.</p><blockquote><p>You never asked us.</p></blockquote><p>We agree.</p>',
    );
    expect(blocks.map(({ part }) => part)).toEqual(['body', 'quoted', 'body']);
  });

  it('marks the column of what people said, by header or by its first row', () => {
    for (const cell of ['th', 'td']) {
      const { blocks } = read(
        `<table><tr><${cell}>You said</${cell}><${cell}>We did</${cell}></tr><tr><td>Open late</td><td>We do</td></tr></table>`,
      );
      expect(blocks.map(({ part }) => part)).toEqual(['body', 'body', 'quoted', 'body']);
    }
  });

  it('marks what stands under "You said" until "We did"', () => {
    const { blocks } = read('<h3>You said</h3><p>Open late.</p><h3>We did</h3><p>We open late.</p>');
    expect(blocks.map(({ part }) => part)).toEqual(['body', 'quoted', 'body', 'body']);
  });

  it('marks the definition of "What people told us"', () => {
    const { blocks } = read(
      '<dl><dt>What people told us</dt><dd>Too far.</dd><dt>Our response</dt><dd>A bus.</dd></dl>',
    );
    expect(blocks.map(({ part }) => part)).toEqual(['body', 'quoted', 'body', 'body']);
  });
});

describe('what is around the text', () => {
  const page = (around: string) => `<body>${around}<div><h1>Day centres</h1><p>${PLAN}</p></div></body>`;
  const body = ['Day centres', PLAN];

  it.each([
    ['navigation', '<nav><a href="/">Home</a> Services for you</nav>'],
    ['the site header', '<header><a href="/">Marlow Vale</a><p>Your council</p></header>'],
    ['the site footer', '<footer><p>Copyright of the council, all rights kept.</p></footer>'],
    ['breadcrumbs', '<div class="breadcrumbs"><a href="/">Home</a> &gt; You are here</div>'],
    ['a cookie banner', '<div id="cookie-banner"><p>We use cookies to make this site work.</p></div>'],
    ['search', '<form role="search"><label>Search our site <input type="search"></label></form>'],
    ['sign-in', '<form><label>User <input></label><input type="password"> Sign in here</form>'],
    ['a list of links', '<ul><li><a href="/a">Libraries</a></li><li><a href="/b">Parks and trees</a></li></ul>'],
    [
      'a menu of many links',
      '<div><a href="1">One</a><a href="2">Two</a><a href="3">Three</a><a href="4">Four</a></div>',
    ],
    [
      'a heading with its links',
      '<h2>Related pages</h2><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>',
    ],
    [
      'search results',
      '<ul><li><h3><a href="1">A</a></h3><p>One thing that is.</p></li><li><h3><a href="2">B</a></h3><p>Two things.</p></li><li><h3><a href="3">C</a></h3><p>Three.</p></li></ul>',
    ],
    ['the labels by which a page is filed', '<h2>Audiences</h2><ul><li>Carers</li><li>Older people</li></ul>'],
    ['words that were struck out', '<p><del>We decide alone.</del></p>'],
    ['hidden text', '<p style="display: none">Secret words.</p><p hidden>More of them.</p>'],
    ['invisible text', '<p style="visibility: hidden">Secret words.</p>'],
    ['text for screen readers only', '<p class="govuk-visually-hidden">Opens a new page</p>'],
    ['text hidden from screen readers', '<p aria-hidden="true">»</p>'],
    [
      'scripts, styles and templates',
      '<script>x()</script><style>p{}</style><template><p>T</p></template><noscript>N</noscript>',
    ],
    ['code', '<pre>let x = 1;</pre>'],
    ['buttons', '<button>Send your views</button><a role="button" href="/">Start now</a>'],
    ['the question whether the page was useful', '<p>Is this page useful?</p>'],
  ])('leaves out %s', (_what, around) => {
    expect(texts(page(around))).toEqual(body);
  });

  it('is not misled by names that speak of the subject', () => {
    const named = ['adult-social-care', 'share-your-views', 'navigators', 'consent-to-treatment'];
    for (const name of named) expect(texts(page(`<div id="${name}"><p>About it.</p></div>`)), name).toHaveLength(3);
    expect(texts(page('<h2 id="patient-navigation">Navigation</h2><p>About it.</p>'))).toHaveLength(4);
  });

  it('leaves out a long cookie banner and a long footer beside a short text', () => {
    const short = '<h1>Day centres</h1><p>The day centre in Marlow Vale closes in May. Tell us what you think.</p>';
    expect(texts(`<div id="cookie-consent"><p>${PLAN}</p></div>${short}<footer><p>${PLAN}</p></footer>`)).toHaveLength(
      2,
    );
  });

  it('keeps a list of links that the text introduces', () => {
    expect(
      texts(
        page(
          '<p>You can take part in these ways:</p><ul><li><a href="1">fill in the form</a></li><li><a href="2">come along</a></li></ul>',
        ),
      ),
    ).toContain('come along');
  });

  it('keeps a header and a footer that belong to an article', () => {
    expect(texts(`<article><header><p>By the people of the group.</p></header><p>${PLAN}</p></article>`)).toHaveLength(
      2,
    );
  });

  it('keeps a page header that holds the title of the text', () => {
    expect(texts(`<header><h1>Our plan</h1></header><p>${PLAN}</p>`)).toEqual(['Our plan', PLAN]);
  });

  it('reads main alone where it holds the text, with a title that stands outside it', () => {
    expect(texts(`<div><h1>Our plan</h1><p>Sign up for news.</p></div><main><p>${PLAN}</p></main>`)).toEqual([
      'Our plan',
      PLAN,
    ]);
  });

  it('reads the whole page where main is empty', () => {
    expect(texts(`<main></main><div><p>${PLAN}</p></div>`)).toEqual([PLAN]);
  });

  it('never leaves out what holds most of the page, whatever it is called', () => {
    for (const open of ['<form>', '<div class="site-nav">', '<div aria-hidden="true">', '<footer>'])
      expect(texts(`<p>Short.</p>${open}<p>${PLAN}</p>`), open).toContain(PLAN);
  });

  it('gives the only text of a page rather than nothing', () => {
    expect(texts('<nav><p>The day centre closes in May.</p></nav>')).toEqual(['The day centre closes in May.']);
    expect(texts('<pre>A letter to you.\n\nIt has two parts.</pre>')).toEqual([
      'A letter to you.',
      'It has two parts.',
    ]);
  });
});

describe('closed parts', () => {
  it('reads closed details, with the label as a heading', () => {
    const { blocks } = read('<h2>Plan</h2><details><summary>Why now?</summary><p>Because of you.</p></details>');
    expect(blocks.map(({ kind, text, level }) => [kind, text, level])).toEqual([
      ['heading', 'Plan', 2],
      ['heading', 'Why now?', 3],
      ['paragraph', 'Because of you.', undefined],
    ]);
  });

  it('reads a closed accordion with the button that is its heading', () => {
    expect(
      texts(
        '<h3><button aria-expanded="false" aria-controls="p1">Who decides?</button></h3><div id="p1" hidden><p>You do.</p></div>',
      ),
    ).toEqual(['Who decides?', 'You do.']);
  });

  it('reads tab panels that are not shown, without the tabs', () => {
    expect(
      texts(
        '<div role="tablist"><a role="tab" href="#b">Plan</a></div><div role="tabpanel" style="display:none" aria-hidden="true">We plan it.</div><p>Text.</p>',
      ),
    ).toEqual(['We plan it.', 'Text.']);
  });

  it('reads a panel that is made invisible by style', () => {
    expect(
      texts('<button aria-controls="x">More</button><div id="x" style="visibility:hidden"><p>Inside.</p></div>'),
    ).toEqual(['Inside.']);
  });

  it('does not open menus and dialogs', () => {
    expect(
      texts(
        '<p>Text of the page.</p><button aria-haspopup="dialog" aria-controls="d">Open</button><div id="d" hidden>Inside.</div>',
      ),
    ).toEqual(['Text of the page.']);
  });
});

describe('survey forms', () => {
  const kinds = (html: string) => read(html).blocks.map(({ kind, text, stem }) => [kind, text, stem]);

  it('reads a legend as the question of its answers', () => {
    expect(
      kinds(
        '<form><fieldset><legend><h2>Do you agree?</h2></legend><input type="radio" id="a"><label for="a">Yes</label><input type="radio" id="b"><label for="b">No</label></fieldset></form>',
      ),
    ).toEqual([
      ['question', 'Do you agree?', undefined],
      ['option', 'Yes', 0],
      ['option', 'No', 0],
    ]);
  });

  it('reads the label of a field to write in as a question', () => {
    expect(kinds('<form><label for="t">What would you change?</label><textarea id="t"></textarea></form>')).toEqual([
      ['question', 'What would you change?', undefined],
    ]);
  });

  it('takes a paragraph before answers or a field for their question', () => {
    expect(
      kinds(
        '<form><p>Which option do you want?</p><p>Select one option.</p><label><input type="radio" name="o"> Option A</label><label><input type="radio" name="o"> Option B</label><p>Why is that?</p><textarea></textarea></form>',
      ),
    ).toEqual([
      ['question', 'Which option do you want?', undefined],
      ['paragraph', 'Select one option.', undefined],
      ['option', 'Option A', 0],
      ['option', 'Option B', 0],
      ['question', 'Why is that?', undefined],
    ]);
  });

  it('reads answers without labels', () => {
    expect(
      kinds(
        '<form><p>Do you agree?<br><input type="radio" name="q"> Yes<br><input type="radio" name="q"> No</p></form>',
      ),
    ).toEqual([
      ['question', 'Do you agree?', undefined],
      ['option', 'Yes', 0],
      ['option', 'No', 0],
    ]);
  });

  it('reads the answers of a short drop-down list', () => {
    expect(
      kinds(
        '<form><label for="s">How often should we meet?</label><select id="s"><option value="">Choose</option><option>Every week</option><option>Every month</option></select></form>',
      ),
    ).toEqual([
      ['question', 'How often should we meet?', undefined],
      ['option', 'Every week', 0],
      ['option', 'Every month', 0],
    ]);
  });

  it('reads the answers of form builders that make their own radio buttons', () => {
    expect(
      kinds(
        '<div role="list"><div role="listitem"><div role="heading">Who should decide?</div><div role="radiogroup"><label><div role="radio"></div><span>The council</span></label><div role="radio">People who use it</div></div></div></div>',
      ),
    ).toEqual([
      ['question', 'Who should decide?', undefined],
      ['option', 'The council', 0],
      ['option', 'People who use it', 0],
    ]);
  });

  it('leaves out fields that ask who a person is, placeholders and buttons', () => {
    expect(
      kinds(
        `<form><p>${PLAN}</p><label for="n">Full name</label><input id="n" placeholder="Jo"><label>Your email <input type="email"></label><label for="p">Home</label><input id="p" autocomplete="postal-code"><fieldset><legend>What is your age group?</legend><label><input type="radio">Under 16</label></fieldset><label><input type="checkbox"> I have read the privacy notice</label><button>Send</button></form>`,
      ),
    ).toEqual([['paragraph', PLAN, undefined]]);
  });
});
