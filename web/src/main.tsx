import { loadCore } from './core/client';
import { packed } from './files/packed';
const t0 = performance.now();
const core = await loadCore(await packed('waymark.wasm'));
document.title = `${core.description.sections.length} ${Math.round(performance.now() - t0)} ms`;
