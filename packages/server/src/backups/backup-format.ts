// One gzip stream of frames: a header line (JSON), then its bytes. The last frame lists every table with its sha256.
export const backupFormat = 1;

/** {"table","columns"} starts a table; {"chunk": bytes} is followed by that many bytes of COPY text; {"end"} closes the backup. */
export interface StartFrame {
  readonly samsyn: 'backup';
  readonly format: number;
  readonly migration: number;
  readonly made: string;
}
export interface TableFrame {
  readonly table: string;
  readonly columns: readonly string[];
}
export interface ChunkFrame {
  readonly chunk: number;
}
export interface TableEndFrame {
  readonly tableEnd: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}
export interface EndFrame {
  readonly end: number;
}
export type Frame = StartFrame | TableFrame | ChunkFrame | TableEndFrame | EndFrame;
