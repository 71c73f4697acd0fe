// While developing, the compiler asks for `jsxDEV`, which is given more than is of use here.
export { Fragment, jsx as jsxDEV } from './jsx-runtime.ts';
