/** What a chart can show: differences between groups with their intervals, or shares of people. */
export const chartKinds = ['effects', 'shares'] as const;

export type ChartKind = (typeof chartKinds)[number];
