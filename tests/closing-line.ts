import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed`, over all projects, after naming every test that was skipped:
 * a test that could not run must never look like one that passed.
 */
export class ClosingLine implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count(tests, 'failed') + broken + unhandled.length;
    const lines = skipped.map((test) => `skipped: ${test.project.name} > ${test.fullName}`);
    lines.push(
      `${count(tests, 'passed')} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
    );
    this.#vitest?.logger.log(lines.join('\n'));
  }
}

function count(tests: readonly TestCase[], state: 'passed' | 'failed'): number {
  return tests.filter((test) => test.result().state === state).length;
}
