/** The folder holds no data set, or one that cannot be read or written. */
export class DatasetError extends Error {}
