// What reading the same files costs with remark alone: `node remark.mjs LIST`, LIST a file with one path a line.
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();
let nodes = 0;
for (const file of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  nodes += processor.parse(readFileSync(file, 'utf8')).children.length;
}
console.log(`${nodes} blocks`);
