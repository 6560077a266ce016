import { readAudit } from '../content-files/audit-file.ts';
import { contentDirectory } from '../content-files/location.ts';
import type { AuditResult } from '../schemas/audit.ts';

/** What the last audit of every page found; `undefined` where nobody has run one. */
export const lastAudit = (): AuditResult | undefined => readAudit(contentDirectory()).data;
