// Bundles the page with Vite into one script and one style sheet, in memory.
import { build } from 'vite';
import { pageConfig } from '../vite.config.mjs';

export async function bundle() {
  const result = await build({ ...pageConfig, configFile: false, logLevel: 'warn' });
  const { output } = Array.isArray(result) ? result[0] : result;
  const script = output.find((each) => each.type === 'chunk').code;
  const styles = output.filter((each) => each.fileName.endsWith('.css')).map((each) => each.source);
  return { script: forInline(script), style: styles.join('') };
}

// Text that would end or change an inline script element early; inside of JavaScript strings these spellings mean the same.
function forInline(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
