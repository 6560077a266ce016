/** The drawings of the site, all in one hand. Each stands beside a text and says nothing that the text does not say. */
export const drawingNames = ['phone', 'hands', 'stairs', 'lamp', 'windows'] as const;

export type DrawingName = (typeof drawingNames)[number];
