/** The one function of the script that pages call. */
declare namespace google.script {
  interface PublicEndpoints {
    serve(call: object): void;
  }
}
