/** Names of the variables that hand the prepared browser and site to the processes that run the tests. */
export const variables = {
  browser: 'ARCHIVE_TEST_BROWSER',
  address: 'ARCHIVE_TEST_ADDRESS',
} as const;
