import type {MachineId} from './specs.ts';

/**
 * The RFC's five matrices, typed in a second time from the RFC's own tables, so that the table is checked against
 * something other than itself. A dash is the RFC's dash.
 */
// prettier-ignore
export const rfcMatrices: Readonly<Record<MachineId, string>> = {
  connectionInitiator: `
        S1   S2   S4   S5   S6   S7   S8
    S1  -    T1   -    -    -    -    -
    S2  T2   -    T4   -    -    -    -
    S4  T7   -    -    T5   -    -    -
    S5  T8   -    -    -    T9   T11  T15
    S6  T13  -    -    -    T14  -    T17
    S7  T18  -    -    -    T10  T12  T16
    S8  -    -    -    -    -    -    -`,
  connectionTarget: `
        S1   S3   S4   S5   S6   S7   S8
    S1  -    T3   -    -    -    -    -
    S3  T6   -    T4   -    -    -    -
    S4  T7   -    -    T5   -    -    -
    S5  T8   -    -    -    T9   T11  T15
    S6  T13  -    -    -    -    -    T17
    S7  T18  -    -    -    T10  T12  T16
    S8  -    -    -    -    -    -    -`,
  cleanup: `
        R1   R2   R3
    R1  -    M2   M1
    R2  M3   -    M4
    R3  -    -    -`,
  sessionInitiator: `
        Q1   Q3   Q4
    Q1  -    N1   -
    Q3  N3   -    N5
    Q4  N6   N4   -`,
  sessionTarget: `
        Q1   Q2   Q3   Q4   Q5
    Q1  -    N1   -    -    -
    Q2  N9   -    N2   -    -
    Q3  N3   -    -    N5   -
    Q4  N6   -    -    -    N7
    Q5  N11  -    N10  N8   -`,
};
