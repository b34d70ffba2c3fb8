// Loaded into a measured process before its own script (`node --require`): tells what the process has used.
// A parent that opened an IPC channel asks with 'usage'; one that set BENCH_USAGE finds it in that file at the end.
const { writeFileSync } = require('node:fs');
const v8 = require('node:v8');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const file = process.env.BENCH_USAGE;
  if (file) {
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
    });
  }
  if (process.channel) {
    process.on('message', (asked) => {
      if (asked !== 'usage') return;
      // Before the collection, which is ours.
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const cpu = (userCPUTime + systemCPUTime) / 1e6;
      const { rss } = process.memoryUsage();
      v8.setFlagsFromString('--expose-gc');
      vm.runInNewContext('gc')();
      const mb = (bytes) => bytes / 2 ** 20;
      const { heapUsed, rss: collected } = process.memoryUsage();
      process.send({ cpu, rss: mb(rss), collected: mb(collected), heap: mb(heapUsed), peak: maxRSS / 1024 });
    });
    // Being asked must not keep the process alive.
    process.channel.unref();
  }
}
