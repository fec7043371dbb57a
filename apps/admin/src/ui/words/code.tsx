/** A number or code, isolated from the Arabic around it. Never the words of a person. */
export function Code({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>;
}
