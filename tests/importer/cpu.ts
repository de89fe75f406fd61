/** CPU seconds, of the program and the system for it, of what `run` does. */
export const cpuOf = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
