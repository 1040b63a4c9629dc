import ts from "typescript";
import { root } from "./files";

/** The English dictionary as written; French has its shape, or it does not compile. */
const isDictionary = (path: string): boolean => path.includes("/lib/i18n/messages/");
/** Without the words of files, which no screen says: `FileWords` in `lib/files` names those it writes. */
const isEnglish = (path: string): boolean =>
  /\/lib\/i18n\/messages\/en\/(?!file-(?:fields|values|words)\.)/.test(path);
const isOurs = (path: string): boolean => /\/(?:lib|components|entrypoints)\//.test(path);

/** Whoever says a text names the type of the dictionary or where it comes from; others need no checking. */
const speaks = ({ text }: ts.SourceFile): boolean => /Messages\b|Words\b|lib\/i18n/.test(text);

/** A text of the dictionary, and the objects around it, innermost first. */
interface Leaf {
  path: string;
  keys: readonly ts.Node[];
}

/** Texts that no screen says, by their path. What is picked by a variable counts as said for each value it may have. */
export function unusedMessages(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  const files = config?.fileNames.filter((path) => isOurs(path)) ?? [];
  const program = ts.createProgram(files, config?.options ?? {});
  const checker = program.getTypeChecker();
  const said = new Set<ts.Node>();
  const saidWhole = new Set<ts.Node>();
  for (const file of program.getSourceFiles()) {
    if (!isOurs(file.fileName) || isDictionary(file.fileName) || !speaks(file)) continue;
    visit(file, checker, said, saidWhole);
  }
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isEnglish(fileName))
    .flatMap(leavesOf)
    .filter(({ keys }) => {
      const [own, ...around] = keys;
      return own !== undefined && !said.has(own) && !around.some((key) => saidWhole.has(key));
    })
    .map(({ path }) => path)
    .sort();
}

function visit(
  node: ts.Node,
  checker: ts.TypeChecker,
  said: Set<ts.Node>,
  saidWhole: Set<ts.Node>,
): void {
  const mark = (symbol: ts.Symbol | undefined, into: Set<ts.Node>) => {
    for (const declaration of symbol?.declarations ?? []) into.add(declaration);
  };
  if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name), said);
  if (ts.isObjectBindingPattern(node)) {
    const type = checker.getTypeAtLocation(node);
    for (const { propertyName, name } of node.elements) {
      mark(type.getProperty((propertyName ?? name).getText()), said);
    }
  }
  if (ts.isElementAccessExpression(node)) {
    const container = checker.getTypeAtLocation(node.expression);
    const picked = checker.getTypeAtLocation(node.argumentExpression);
    const values = picked.isUnion() ? picked.types : [picked];
    for (const value of values) {
      if (value.isStringLiteral() || value.isNumberLiteral()) {
        mark(container.getProperty(String(value.value)), said);
      } else mark(checker.getSymbolAtLocation(lastName(node.expression)), saidWhole);
    }
  }
  // Handed on as it is, to a function or as one of two: its own texts are said there.
  const handedOn = ts.isCallExpression(node)
    ? node.arguments
    : ts.isConditionalExpression(node)
      ? [node.whenTrue, node.whenFalse]
      : [];
  for (const object of handedOn) {
    for (const symbol of checker.getTypeAtLocation(object).getProperties()) mark(symbol, said);
  }
  node.forEachChild((child) => visit(child, checker, said, saidWhole));
}

const lastName = (node: ts.Expression): ts.Node =>
  ts.isPropertyAccessExpression(node) ? node.name : node;

/** Objects with a declared type are left to the compiler: their keys are those of a type, not of the dictionary. */
function leavesOf(file: ts.SourceFile): Leaf[] {
  const name = file.fileName.replace(/.*\/|\.ts$/g, "");
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const isPublic = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isPublic) return [];
    return statement.declarationList.declarations.flatMap(({ initializer, type }) =>
      initializer && !type ? leavesUnder(initializer, name, []) : [],
    );
  });
}

function leavesUnder(value: ts.Expression, path: string, keys: readonly ts.Node[]): Leaf[] {
  if (!ts.isObjectLiteralExpression(value)) return [{ path, keys }];
  return value.properties.flatMap((property) => {
    const inside = `${path}.${property.name?.getText().replaceAll('"', "") ?? ""}`;
    return ts.isPropertyAssignment(property)
      ? leavesUnder(property.initializer, inside, [property, ...keys])
      : [{ path: inside, keys: [property, ...keys] }];
  });
}
