import { stringify } from 'yaml';
import { type AuditResult, auditResult } from '../schemas/audit.ts';
import { readOptionalFile, type SettingsFile } from './read-yaml-file.ts';

/** Where the result of the last whole audit stands, below the content folder. */
export const auditFileName = 'audit.yaml';

/** What the last whole audit found; without data where nobody has run one yet. */
export const readAudit = (directory: string): SettingsFile<AuditResult> =>
  readOptionalFile(directory, auditFileName, auditResult);

const head =
  '# What the last npm run audit of every page found. That command writes this file; nobody edits it.\n';

/** The text of that file. */
export const auditFileText = (result: AuditResult): string => head + stringify(result);
