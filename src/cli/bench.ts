export const command = () => Promise.resolve(0);
