declare module 'netlify-redirector' {
  interface Request {
    scheme: string;
    host: string;
    path: string;
    query: string;
    headers: Readonly<Record<string, string>>;
    cookieValues: Readonly<Record<string, string>>;
    getHeader: (name: string) => string;
    getCookie: (name: string) => string;
  }

  interface Match {
    readonly status: number;
    readonly to: string;
    readonly force?: boolean;
  }

  interface Matcher {
    match(request: Request): Match | null;
  }

  const redirector: {
    parseJSON(
      rules: string,
      options: { jwtSecret: string; jwtRoleClaim: string },
    ): Promise<Matcher>;
  };
  export default redirector;
}
