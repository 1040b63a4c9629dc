declare module "*.module.css" {
  const style: Readonly<Record<string, string>>;
  export default style;
}
