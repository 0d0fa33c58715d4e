/** What a finger or a pointer may touch, in pixels; at least 24 each way. */
export interface Hit {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
