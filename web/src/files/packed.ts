// Parts of the page that are not needed at once: the wasm module, the examples. In the single file they stand compressed
// in inert script elements; the site has them as files. Callers need not know which of the two they are in.

export const isSingleFile = document.querySelector('script[data-part]') !== null;

async function unpack(base64: string): Promise<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  // A call for each of 200,000 characters would take a tenth of the whole start.
  for (let at = 0; at < text.length; ++at) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function address(name: string): string {
  const list = document.getElementById('parts')?.textContent ?? '{}';
  const found = (JSON.parse(list) as Record<string, string>)[name];
  if (!found) throw new Error(`no part named ${name}`);
  return found;
}

/** The part's bytes. */
export async function packed(name: string): Promise<ArrayBuffer> {
  const inert = document.querySelector(`script[data-part="${name}"]`);
  if (inert?.textContent) return unpack(inert.textContent);
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}

/** The part as text. */
export async function packedText(name: string): Promise<string> {
  return new TextDecoder().decode(await packed(name));
}
