/** What stands before an apostrophe in French, without it, as the source of a regular expression: l’, d’, qu’, jusqu’. */
export const elided = '(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)';
