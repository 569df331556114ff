// @vitest-environment node
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

interface Run {
  status: number;
  out: string;
  errors: string;
}

const ENTRY = join(process.cwd(), 'scripts/review.ts');
const FACT_SHEET = join(process.cwd(), '../shared/seed/co-production-fact-sheet.txt');
let folder: string;

/** Runs the command in the folder of test files, as its own process. */
function review(args: string[], input?: string | Uint8Array): Promise<Run> {
  return new Promise((resolve) => {
    const command = ['--import', import.meta.resolve('tsx'), ENTRY, ...args];
    const child = execFile(process.execPath, command, { cwd: folder, maxBuffer: 1e9 }, (error, out, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
    child.stdin?.end(input);
  });
}

async function documents(args: string[], input?: string | Uint8Array) {
  const { out } = await review(args, input);
  return JSON.parse(out).documents;
}

const PLAN =
  'Marlow Vale Council is planning a new day centre. Disabled people and carers have planned it with us since January. ' +
  'A panel of eight members decides with the council what is built. Members are paid £20 an hour for every meeting.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'equal-footing-'));
  await mkdir(join(folder, 'plans/old'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  const page = `<!doctype html><html lang="en-GB"><title>Our plan</title><nav>Home</nav><main><p>${PLAN}</p><iframe src="https://example.org/s" title="Survey"></iframe></main>`;
  await Promise.all([
    writeFile(join(folder, 'plan.html'), page),
    writeFile(join(folder, 'plan.txt'), `Our plan\r\n\r\n${PLAN}\r\n`),
    writeFile(join(folder, 'plan.md'), `---\ntitle: Our plan\n---\n\n# Plan\n\n${PLAN}\n\n\`\`\`\ncode\n\`\`\`\n`),
    writeFile(join(folder, 'plan.docx'), 'PK'),
    writeFile(join(folder, 'picture.png'), 'PNG'),
    writeFile(join(folder, 'broken.txt'), new Uint8Array([0, 1, 2, 0, 0, 255])),
    writeFile(join(folder, 'nothing.html'), '<!doctype html><title>x</title><body></body>'),
    writeFile(join(folder, 'nothing.txt'), ''),
    writeFile(join(folder, 'utf16.txt'), Buffer.from(`\uFEFF${PLAN} Café`, 'utf16le')),
    writeFile(join(folder, 'bom.txt'), `\uFEFF${PLAN}`),
    writeFile(join(folder, 'old.txt'), Buffer.from(`${PLAN} Caf\xe9 \x93quoted\x94`, 'latin1')),
    writeFile(
      join(folder, 'old.html'),
      Buffer.from(`<meta charset="windows-1252"><p>${PLAN} Caf\xe9 \x93quoted\x94</p>`, 'latin1'),
    ),
    writeFile(join(folder, 'plans/b.txt'), PLAN),
    writeFile(join(folder, 'plans/a.md'), PLAN),
    writeFile(join(folder, 'plans/notes.xyz'), PLAN),
    writeFile(join(folder, 'plans/.hidden.txt'), PLAN),
    writeFile(join(folder, 'plans/old/c.htm'), `<p>${PLAN}</p>`),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('JSON', () => {
  it('has the keys of the contract, in their order', async () => {
    const { status, out, errors } = await review(['--format', 'json', 'plan.html']);
    expect([status, errors]).toEqual([0, '']);
    const data = JSON.parse(out);
    expect(Object.keys(data)).toEqual(['format', 'rules', 'documents']);
    expect(data.format).toBe(1);
    const [document] = data.documents;
    expect(Object.keys(document)).toEqual(
      'source title language words text findings stages matrix levels reading checklist skipped'.split(' '),
    );
    expect(document).toMatchObject({ source: 'plan.html', title: 'Our plan', language: 'en-GB' });
    expect(document.text).toBe(PLAN);
    expect(document.skipped[0].what).toContain('Survey');
    for (const finding of document.findings) {
      expect(Object.keys(finding)).toEqual(
        'sign polarity strength confidence grade actor stages level start end quote usable why ask'.split(' '),
      );
      expect(document.text.slice(finding.start, finding.end)).toBe(finding.quote);
    }
    if (document.reading) expect(Object.keys(document.reading)).toEqual(['code', 'title', 'because']);
  });

  it('gives the same bytes for the same document', async () => {
    const first = await review(['plan.html', 'plan.txt']);
    expect(await review(['--format=json', 'plan.html', 'plan.txt'])).toEqual(first);
  });
});

describe('files', () => {
  it('reads pages, text and Markdown alike', async () => {
    const [page, text, markdown] = await documents(['plan.html', 'plan.txt', 'plan.md']);
    expect(page.text).toBe(PLAN);
    expect(text).toMatchObject({ title: 'Our plan', text: `Our plan\n${PLAN}` });
    expect(markdown).toMatchObject({ title: 'Our plan', text: `Plan\n${PLAN}` });
  });

  it('reads folders and what is in them, in a fixed order', async () => {
    const found = await documents(['plans']);
    expect(found.map(({ source }: { source: string }) => source)).toEqual([
      join('plans', 'a.md'),
      join('plans', 'b.txt'),
      join('plans', 'old', 'c.htm'),
    ]);
  });

  it('reads standard input, HTML or text', async () => {
    expect((await documents(['-'], PLAN))[0]).toMatchObject({ source: '-', text: PLAN });
    expect((await documents(['-'], `<!doctype html><p>${PLAN}</p>`))[0].text).toBe(PLAN);
  });

  it('understands the encodings of old files', async () => {
    const found = await documents(['utf16.txt', 'bom.txt', 'old.txt', 'old.html']);
    expect(found.map(({ text }: { text: string }) => text.slice(PLAN.length))).toEqual([
      ' Café',
      '',
      ' Café “quoted”',
      ' Café “quoted”',
    ]);
  });

  it('says what is wrong with a file in one sentence, and still reviews the others', async () => {
    const bad = ['absent.txt', 'plan.docx', 'picture.png', 'broken.txt', 'nothing.html', 'nothing.txt', 'empty'];
    const { status, out } = await review([...bad, 'plan.txt']);
    expect(status).toBe(1);
    const { documents } = JSON.parse(out);
    for (const [index, source] of bad.entries()) {
      expect(Object.keys(documents[index])).toEqual(['source', 'error']);
      expect(documents[index].source).toBe(source);
      expect(documents[index].error).toMatch(/^[A-Z][^.]*(\.\w+[^.]*)*\.$/);
    }
    expect(documents[bad.length].text).toContain(PLAN);
  });
});

describe('options', () => {
  it.each([[['--format', 'xml', 'plan.txt']], [['--colour', 'plan.txt']], [['--format']], [[]]])(
    'answers %j with one line and status 2',
    async (args) => {
      const { status, out, errors } = await review(args);
      expect([status, out]).toEqual([2, '']);
      expect(errors).toMatch(/^[^\n]+\n$/);
    },
  );

  it('explains itself', async () => {
    const { status, out } = await review(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--format');
  });
});

describe('through npm', () => {
  it.skipIf(process.platform === 'win32')('prints nothing but the review', async () => {
    const file = join(folder, 'plan.txt');
    const { status, out, errors } = await new Promise<Run>((resolve) => {
      execFile('npm', ['run', '--silent', 'review', '--', file], (error, out, errors) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
      );
    });
    expect([status, errors]).toEqual([0, '']);
    expect(JSON.parse(out).documents[0].source).toBe(file);
  });
});

describe('the fact sheet', () => {
  it.skipIf(!existsSync(FACT_SHEET))('goes through without an error (skipped where ../shared is absent)', async () => {
    const { status, out } = await review([FACT_SHEET]);
    expect(status).toBe(0);
    expect(JSON.parse(out).documents[0].words).toBeGreaterThan(1000);
  });
});
