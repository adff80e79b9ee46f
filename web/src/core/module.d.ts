// Emscripten's glue, which the build aliases as "@module".
import type { RawModule } from './types';
export default function createWaymark(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<RawModule>;
