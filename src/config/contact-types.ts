/** The ways in which a service can be reached. Each has its words in `content/ui`. */
export const contactTypes = ['phone', 'sms', 'chat', 'whatsapp', 'email', 'web'] as const;

export type ContactType = (typeof contactTypes)[number];
