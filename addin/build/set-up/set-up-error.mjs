/** Setting up cannot go on: a Dutch message that says what to do, and the exit code to end with. */
export class SetUpError extends Error {
  /**
   * @param {string} message in Dutch
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
