// A picture as it leaves the page: SVG text, or a PNG of it. Nothing is asked of any server: the picture is read from a data:
// address, which the page's policy allows.

const space = 'http://www.w3.org/2000/svg';

interface Lettering {
  /** The finding above, and where the figures come from below. */
  title: string;
  /** What its marks stand for, a line each. */
  notes: string[];
  source: string;
}

const size = { title: 17, source: 12, pad: 16 };

const family = 'system-ui, sans-serif';

/** Broken between words where they would not fit into the width. */
function lines(text: string, width: number, letters: number, weight: number): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${weight} ${letters}px ${family}`;
  const fits = (line: string) => (pen ? pen.measureText(line).width : line.length * letters * 0.62) <= width;
  const out: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = out[out.length - 1];
    if (last !== undefined && fits(`${last} ${word}`)) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

function writing(text: string, y: number, letters: number, weight: number): SVGTextElement {
  const element = document.createElementNS(space, 'text');
  for (const [name, value] of Object.entries({ x: size.pad, y, 'font-size': letters, 'font-weight': weight, 'font-family': family, fill: 'currentColor' }))
    element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** The picture with its title and its source, which the page shows around it. */
export function whole(picture: SVGSVGElement, { title, notes, source }: Lettering): SVGSVGElement {
  const width = Number(picture.getAttribute('width')) + size.pad * 2;
  const inner = picture.cloneNode(true) as SVGSVGElement;
  const heads = lines(title, width - size.pad * 2, size.title, 600);
  const feet = [...notes, source].filter(Boolean).flatMap((line) => lines(line, width - size.pad * 2, size.source, 400));
  const top = size.pad + heads.length * 22 + 6;
  const bottom = top + Number(picture.getAttribute('height'));
  const height = bottom + feet.length * 16 + size.pad;
  const outer = document.createElementNS(space, 'svg');
  const attributes = { xmlns: space, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', color: inner.style.color || 'black' };
  for (const [name, value] of Object.entries(attributes)) outer.setAttribute(name, String(value));
  const ground = document.createElementNS(space, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: inner.style.background || 'white' })) ground.setAttribute(name, value);
  inner.setAttribute('x', String(size.pad));
  inner.setAttribute('y', String(top));
  outer.append(ground, ...heads.map((line, index) => writing(line, size.pad + 16 + index * 22, size.title, 600)), inner);
  outer.append(...feet.map((line, index) => writing(line, bottom + 14 + index * 16, size.source, 400)));
  return outer;
}

export function svgText(picture: SVGSVGElement, lettering: Lettering): string {
  return new XMLSerializer().serializeToString(whole(picture, lettering));
}

/** Twice as fine as on the screen, for slides and print. */
export async function png(picture: SVGSVGElement, lettering: Lettering): Promise<Blob> {
  const svg = whole(picture, lettering);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * 2;
  canvas.height = Number(svg.getAttribute('height')) * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}
