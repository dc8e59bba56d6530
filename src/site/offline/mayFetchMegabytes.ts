/** What a browser tells of its connection; on a desk it does not know the type. */
export interface Connection {
  readonly saveData: boolean;
  readonly effectiveType: string;
  readonly type?: string;
}

/** Whether megabytes may come that nobody has asked for: not where data is saved, slow or mobile, or nothing is known. */
export function mayFetchMegabytes(connection: Connection | undefined): boolean {
  return (
    connection !== undefined &&
    !connection.saveData &&
    connection.effectiveType === '4g' &&
    ['ethernet', 'wifi', undefined].includes(connection.type)
  );
}
