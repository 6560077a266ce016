import fc from 'fast-check';
import type { Candidate, Choice } from '../../../src/domain/directory/choice.ts';
import { type FacetName, facetNames, type Facets } from '../../../src/domain/directory/facets.ts';

/** Few values of each facet, so that services and choices meet. */
export const someValues = {
  country: ['fr', 'be'],
  place: ['Brussels', 'Paris'],
  language: ['fr', 'en', 'ar'],
  channel: ['phone', 'sms', 'chat'],
  audience: ['everyone', 'students', 'women'],
  topic: ['loneliness', 'violence'],
  open: ['open', 'usually', 'closed', 'unknown'],
  always: ['yes', 'no', 'unknown'],
  free: ['yes', 'no', 'unknown'],
  anonymous: ['yes', 'no', 'unknown'],
  text: ['yes', 'no', 'unknown'],
} as const;

const one = (values: readonly string[]) => fc.constantFrom(...values).map((value) => [value]);
const some = (values: readonly string[], minLength = 0) => fc.subarray([...values], { minLength });

export const anyFacets: fc.Arbitrary<Facets> = fc.record({
  country: one(someValues.country),
  place: some(someValues.place),
  language: some(someValues.language),
  channel: some(someValues.channel, 1),
  audience: some(someValues.audience, 1),
  topic: some(someValues.topic),
  always: one(someValues.always),
  free: one(someValues.free),
  anonymous: one(someValues.anonymous),
  text: one(someValues.text),
});

export const anyDirectory: fc.Arbitrary<Candidate[]> = fc.array(
  fc.record({ facets: anyFacets, open: fc.constantFrom(...someValues.open) }),
  { maxLength: 12 },
);

/** A choice of a few values that services may have, and now and then of one that none has. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .subarray([...facetNames], { maxLength: 4 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, anyValue(name)]))));

const anyValue = (name: FacetName) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<string>(...someValues[name]) },
    { weight: 1, arbitrary: fc.constant('nothing-has-this') },
  );
