declare const brand: unique symbol;

/** A primitive with a name: a `Centimes` is a number, a number is not a `Centimes`. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
