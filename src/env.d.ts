/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered is about; set by the page, read by the components that stand in its prose. */
    page?: import('./components/page-context.ts').PageContext;
  }
}
