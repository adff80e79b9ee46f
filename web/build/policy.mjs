// The Content-Security-Policy of both outputs: nothing may be loaded or sent that is not named here.
import { createHash } from 'node:crypto';

export const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function policy({ script, style, isSite = false }) {
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${style.join(' ')}`,
    `img-src ${isSite ? "'self' " : ''}data: blob:`,
    // The site fetches its own parts; the single file has them inside and talks to nobody.
    `connect-src ${isSite ? "'self'" : "'none'"}`,
    ...(isSite ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
