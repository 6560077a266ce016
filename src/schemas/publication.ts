import { z } from 'zod';
import { calendarDate } from './fields.ts';

/** Whether and when readers see an entry. `src/domain/publication/publication.ts` says what follows. */
export const publicationFacts = {
  draft: z.boolean().default(false).meta({ description: 'Not yet for readers.' }),
  publishOn: calendarDate('Day from which readers see it.').optional(),
  unpublishOn: calendarDate('Day from which readers no longer see it.').optional(),
};
