/** The kinds of help, in the order in which a directory lists them. Each has its words in `content/ui`. */
export const serviceKinds = [
  'emergency',
  'crisis-line',
  'nightline',
  'student-service',
  'topic-line',
  'directory',
] as const;

export type ServiceKind = (typeof serviceKinds)[number];

/** The kinds that a country page lists below its emergency numbers. */
export const listedKinds = [
  'crisis-line',
  'nightline',
  'student-service',
  'topic-line',
  'directory',
] as const satisfies readonly ServiceKind[];
