/**
 * Keeps one failing step from sinking a sheet: what it would have read is left out, and its fault is handed on as data.
 */

export interface StepFault {
  step: string;
  error: unknown;
}

interface GuardedSteps {
  /** What `read` gives, or `without` where it throws. */
  attempt: <T>(step: string, read: () => T, without: T) => T;
  /** In the order in which the steps failed. */
  faults: StepFault[];
}

export function guardSteps(): GuardedSteps {
  const faults: StepFault[] = [];
  return {
    faults,
    attempt: (step, read, without) => {
      try {
        return read();
      } catch (error) {
        faults.push({ step, error });
        return without;
      }
    },
  };
}
