// Parts of the page that are not needed at once: the wasm module, the examples. In the single file they stand compressed
// in inert script elements; the site has them as files. Callers need not know which of the two they are in.

export const isSingleFile = document.querySelector('script[data-part]') !== null;

async function unpack(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
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
