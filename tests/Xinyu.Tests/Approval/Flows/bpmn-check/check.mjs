// The eight flows as other tools see them: bpmnlint has nothing to say, bpmn-moddle reads them without a warning,
// and what it writes has the same elements and the same attributes of ours as what it read. With a folder given, the
// flows exported there are looked at, and compared with those of the repository.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';

const require = createRequire(import.meta.url);
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js');
const shipped = new URL('../../../../../etc/flows/', import.meta.url);
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : shipped;

/** How often each element type occurs, and every attribute of namespace xinyu with its element. */
function inventory(root) {
  const counts = {};
  const attributes = {};
  const seen = new Set();
  const visit = element => {
    if (!element || typeof element !== 'object' || !element.$type || seen.has(element)) return;
    seen.add(element);
    counts[element.$type] = (counts[element.$type] ?? 0) + 1;
    for (const [name, value] of Object.entries(element.$attrs ?? {}))
      if (name.startsWith('xinyu:')) attributes[`${element.id} ${name}`] = value;
    // own values only: references lead to elements that are visited at their own place
    for (const property of element.$descriptor.properties) {
      if (property.isReference || property.isAttr) continue;
      const value = element.get(property.name);
      for (const child of Array.isArray(value) ? value : [value]) visit(child);
    }
  };
  visit(root);
  return { counts, attributes };
}

async function read(name, xml, say) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  for (const warning of warnings) say(`${name}: ${warning.message}`);
  return rootElement;
}

async function check(name) {
  const problems = [];
  const say = text => problems.push(text);
  const root = await read(name, await readFile(new URL(name, folder), 'utf8'), say);
  // a linter of its own: its rules remember the flows they have seen
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  for (const [rule, reports] of Object.entries(await linter.lint(root)))
    for (const report of reports) say(`${name}: ${report.id}: ${report.message} (${rule})`);

  const { xml } = await new BpmnModdle().toXML(root, { format: true });
  const before = inventory(root);
  const after = inventory(await read(name, xml, say));
  if (!isDeepStrictEqual(before, after)) say(`${name}: written and read again it is not the same`);

  if (folder !== shipped) {
    const original = inventory(await read(name, await readFile(new URL(name, shipped), 'utf8'), say));
    if (!isDeepStrictEqual(before, original)) say(`${name}: the export is not what was imported`);
  }

  const { 'bpmn:Process': processes, 'bpmn:SequenceFlow': flows, 'bpmndi:BPMNEdge': edges } = before.counts;
  if (processes !== 1 || flows !== edges) say(`${name}: ${processes} processes, ${flows} flows, ${edges} of them drawn`);
  if (!Object.keys(before.attributes).some(key => key.endsWith(' xinyu:post'))) say(`${name}: no task has a post`);
  if (problems.length === 0) console.log(`${name}: ${Object.values(before.counts).reduce((a, b) => a + b)} elements`);
  return problems;
}

const names = (await readdir(folder)).filter(name => name.endsWith('.bpmn')).sort();
const problems = (await Promise.all(names.map(check))).flat();
if (names.length !== 8) problems.push(`8 flows expected, ${names.length} found`);
problems.forEach(problem => console.error(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
