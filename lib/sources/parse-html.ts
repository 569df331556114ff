import { html, Parser, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { FileElement, FileNode, FileText } from './file-tree';
import type { PageDocument } from './page';
import { childrenOf, isElement, plainText } from './tree';

/**
 * parse5 with a tree of our own: it parses as browsers do and takes 10 MB in about a second, where jsdom builds a whole
 * browser for each page and linkedom's parser leaves out the repairs that old council pages depend on.
 */
type FileTree = TreeAdapterTypeMap<
  FileNode,
  FileNode,
  FileNode,
  FileNode,
  FileNode,
  FileElement,
  FileNode,
  FileText,
  FileElement,
  FileNode
>;

const COMMENT = 8;
const DOCUMENT = 9;
const DOCTYPE = 10;
const FRAGMENT = 11;
/** Where browsers stop nesting, too: deeper elements become siblings, and their text is kept. */
const DEEPEST_OPEN = 512;

const adapter: TreeAdapter<FileTree> = {
  createDocument: () => new FileNode(DOCUMENT),
  createDocumentFragment: () => new FileNode(FRAGMENT),
  createElement: (name, namespace, attributes) => {
    const element = new FileElement(name, namespace, attributes);
    const inline = name === 'iframe' ? element.getAttribute('srcdoc') : null;
    if (inline !== null) element.contentDocument = parse(inline);
    return element;
  },
  createCommentNode: () => new FileNode(COMMENT),
  createTextNode: (data) => new FileText(data),
  appendChild: (parent, child) => {
    parent.insert(child, null);
    openShadowRoot(parent, child);
  },
  insertBefore: (parent, child, before) => parent.insert(child, before),
  detachNode: (node) => node.remove(),
  insertText: (parent, text) => addText(parent, text, null),
  insertTextBefore: (parent, text, before) => addText(parent, text, before),
  adoptAttributes: (element, attributes) => {
    for (const attribute of attributes)
      if (element.getAttribute(attribute.name) === null) element.attributes.push(attribute);
  },
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? new FileNode(FRAGMENT),
  getFirstChild: (parent) => parent.firstChild,
  getChildNodes: (parent) => childrenOf(parent) as FileNode[],
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (text) => text.data,
  getCommentNodeContent: () => '',
  setDocumentType: (document) => document.insert(new FileNode(DOCTYPE), null),
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  setDocumentMode: () => {},
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  isTextNode: (node): node is FileText => node instanceof FileText,
  isElementNode: (node): node is FileElement => node instanceof FileElement,
  isCommentNode: (node): node is FileNode => node.nodeType === COMMENT,
  isDocumentTypeNode: (node): node is FileNode => node.nodeType === DOCTYPE,
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
};

function addText(parent: FileNode, text: string, before: FileNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  if (previous instanceof FileText) previous.data += text;
  else parent.insert(new FileText(text), before);
}

/** `<template shadowrootmode="open">` is how a saved page keeps its shadow roots. */
function openShadowRoot(host: FileNode, child: FileNode): void {
  if (!(host instanceof FileElement) || !(child instanceof FileElement) || child.localName !== 'template') return;
  if (child.getAttribute('shadowrootmode') === 'open') host.shadowRoot = child.content;
}

class BoundedParser extends Parser<FileTree> {
  override onItemPush(node: FileNode, tag: number, isTop: boolean): void {
    super.onItemPush(node, tag, isTop);
    if (this.openElements.stackTop > DEEPEST_OPEN) this.openElements.pop();
  }
}

function parse(text: string): FileNode {
  return BoundedParser.parse<FileTree>(text, { treeAdapter: adapter, scriptingEnabled: false });
}

/** Parses a file of HTML as a browser does, scripts switched off. */
export function parseHtml(text: string, address: string): PageDocument {
  const document = parse(text);
  const documentElement = childrenOf(document).find(isElement) ?? null;
  const head = documentElement && childrenOf(documentElement).filter(isElement)[0];
  const title = head && childrenOf(head).find((node) => isElement(node) && node.localName === 'title');
  return { documentElement, title: title ? plainText(title) : '', URL: address };
}
