/** Something that the person at the terminal can mend. Its message says what is wrong and what to do. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
}
