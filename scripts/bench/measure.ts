/** Runs in a process of its own: measures one tool on one text and prints what it measured as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { badInput } from '../../tests/review/bad-input';
import { asDocument } from '../quality/plain';
import { blocksInBatches } from './arrival';
import { prose } from './prose';
import { scan, tools } from './tools';

/** What one process measured; times in milliseconds, memory in megabytes. */
export interface Measured {
  words: number;
  /** Loading the tool and its first answer on 1,000 words. */
  cold: number;
  /** Median time for the whole text once the tool is warm. */
  warm: number;
  /** Median time of the plain loop over the same text in the same process. */
  floor: number;
  /** Peak resident memory of the process before the tool was loaded, and once it has read the whole text. */
  before: number;
  peak: number;
}

/** Milliseconds until the first finding was there, or null where there was none. */
export interface FirstFindings {
  cold: number | null;
  warm: number | null;
}

const STATUS = '/proc/self/status';
const LEAST_RUNS = 5;
const ENOUGH_MS = 3_000;
const TOO_LONG_MS = 40_000;
const SAMPLE_MS = 20;

const [task = '', size = '0'] = process.argv.slice(2);
const words = Number(size);
const result = await run();
process.stdout.write(JSON.stringify(result));
process.exit(0);

function run(): Promise<unknown> {
  if (task === 'first findings') return firstFindings(words);
  return task === 'bad input' ? readBadInput() : measure(task, words);
}

async function measure(tool: string, words: number): Promise<Measured> {
  const text = prose(words);
  const short = prose(1_000);
  const before = peakMemory();
  const start = clock();
  const run = await tools[tool]?.();
  if (!run) throw new Error(`no tool is called ${tool}`);
  await run(short);
  const cold = clock() - start;
  await run(text);
  const peak = peakMemory();
  const warm = await median(() => run(text));
  return { words: countWords(text), cold, warm, floor: await median(() => scan(text)), before, peak };
}

/** Time from the text's arrival until the first finding is there, on a cold engine and on a warm one. */
async function firstFindings(words: number): Promise<FirstFindings> {
  const pages = Array.from({ length: 9 }, (_, index) => prose(words + index));
  const start = clock();
  const { findSignsInSlices } = await import('../../lib/review/engine');
  const untilFirst = async (text: string, from: number) => {
    for await (const slice of findSignsInSlices(blocksInBatches(text))) {
      if (slice.findings.length > 0) return clock() - from;
    }
    return null;
  };
  const cold = await untilFirst(pages[0] ?? '', start);
  const warm: number[] = [];
  for (const page of pages.slice(1)) {
    const time = await untilFirst(page, clock());
    if (time !== null) warm.push(time);
  }
  return { cold, warm: warm.length > 0 ? middle(warm) : null };
}

/** How long every kind of bad input takes, in milliseconds for each 100 kB of UTF-16 code units. */
async function readBadInput(): Promise<Record<string, number>> {
  const { findSigns } = await import('../../lib/review/engine');
  findSigns(asDocument('Bench', prose(1_000)));
  return Object.fromEntries(
    Object.entries(badInput).map(([kind, make]) => {
      const text = make();
      const document = asDocument('Bench', text);
      const start = clock();
      findSigns(document);
      return [kind, ((clock() - start) / text.length) * 100_000];
    }),
  );
}

/** Milliseconds of one run: the median of samples that are each long enough to be measured. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  const begin = clock();
  const spent = () => clock() - begin;
  while (spent() < TOO_LONG_MS && (times.length < LEAST_RUNS || spent() < ENOUGH_MS)) {
    const start = clock();
    let runs = 0;
    do {
      await run();
      runs++;
    } while (clock() - start < SAMPLE_MS);
    times.push((clock() - start) / runs);
  }
  return middle(times);
}

/** Processor time of this process in milliseconds: what else the machine does meanwhile does not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Peak resident memory in MB. On Linux `maxRSS` starts at the size of the process that started this one, so the kernel's own count for this program comes first. */
function peakMemory(): number {
  const kilobytes = existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
