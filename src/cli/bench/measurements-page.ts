import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { type Figure, isKept } from './figure.ts';

/** Where the last whole measurement stands. */
export const measurementsFile = 'docs/measurements.md';

/** The machine that figures were taken on: `Linux 6.1, 2 processors (AMD EPYC), 24 GB, Node 24.21.0` */
export const thisMachine = () =>
  `${type()} ${release()}, ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

/** Every figure beside its bound, as Markdown, with the day and the machine: what is exceeded comes first. */
export function measurementsPage(figures: readonly Figure[], day: string, machine: string): string {
  const exceeded = figures.filter((figure) => !isKept(figure));
  return [
    '# Measurements',
    `Written by \`npm run bench\` on ${day}. ${machine}. Bytes do not depend on the machine, times do.`,
    exceeded.length > 0
      ? `**${exceeded.length} of ${figures.length} figures exceed their bound:** ${exceeded.map(({ name }) => name).join('; ')}.`
      : `All ${figures.length} figures keep their bounds.`,
    ['| What | Measured | Bound |', '| --- | ---: | --- |', ...figures.map(rowOf)].join('\n'),
    '',
  ].join('\n\n');
}

function rowOf(figure: Figure): string {
  const { name, value, bound, unit, isLeast = false } = figure;
  const limit =
    bound === undefined
      ? 'to compare'
      : `at ${isLeast ? 'least' : 'most'} ${bound.toLocaleString('en')}`;
  return `| ${isKept(figure) ? name : `**${name}**`} | ${value.toLocaleString('en')} ${unit} | ${limit} |`;
}
