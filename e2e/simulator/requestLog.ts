interface LoggedRequest {
  id: string;
  at: number;
  method: string;
  path: string;
  query: string;
  /** 0 as long as there is no answer, and for good where the connection was cut. */
  status: number;
  fault?: string;
}

/** Every request that reached the simulator, its control calls left out. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): LoggedRequest {
    this.entries.push(entry);
    return entry;
  }

  all(): readonly LoggedRequest[] {
    return this.entries;
  }

  reset(): void {
    this.entries = [];
  }
}
