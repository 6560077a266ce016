import { dirname, join, relative, sep } from 'node:path';
import { type Fault, messageOf, type Severity } from '../../content-files/fault.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub shows ten notices of a step, and advice shall not fill a page. */
const mostNotices = 10;

/**
 * What GitHub Actions turns into notes beside the changed lines, worst first.
 * `::error file=content/topics/crisis/index.en.mdx,line=3,col=1,title=schema/value::slug: has capitals …`
 * @param directory the content folder
 * @param root the folder that GitHub counts paths from
 */
export function annotations(faults: readonly Fault[], directory: string, root: string): string[] {
  const of = (severity: Severity) => faults.filter((fault) => fault.severity === severity);
  return [...of('error'), ...of('warning'), ...of('info').slice(0, mostNotices)].map((fault) => {
    const { path, line, column, severity, rule, remedy } = fault;
    const file = relative(root, join(dirname(directory), path))
      .split(sep)
      .join('/');
    const place = [`file=${property(file)}`, `line=${line}`, `col=${column}`];
    return `::${commands[severity]} ${[...place, `title=${property(rule)}`].join(',')}::${data(`${messageOf(fault)}\n${remedy}`)}`;
  });
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
