/**
 * Which part of a saved page is the document.
 *
 * A site that is known has a mark of its own; else the page's own `<main>` or `<article>`, or an id in wide use,
 * where it holds most of the page's prose; else the whole body. What remains of the site inside that part
 * (navigation, cookie notices, buttons to share) is told by element, role and class, and left out.
 */

import type { Element, Nodes, Root } from 'hast'
import { setOf } from '../constants.ts'
import { classesOf, idOf, isHidden } from './hast.ts'

/** The document's part of a page. */
export interface MainContent {
  content: Root | Element
  /** The page's title, where it stands outside the content. */
  title: Element | null
  /** Whether an element is the site's and not the document's. */
  isFurniture(element: Element): boolean
  /** Whether an element says what a picture shows. */
  isPictureCaption(element: Element): boolean
}

/** Finds the document in a page. */
export function mainContent(root: Root): MainContent {
  const prose = proseOf(root)
  const elements = visibleElements(root)
  const whole = prose.get(root)?.prose ?? 0
  const holdsMost = (element: Element) => (prose.get(element)?.prose ?? 0) >= mostOf * whole
  const report = elements.find(isStateReport)
  const content =
    report ??
    elements.find((element) => isMain(element) && (prose.get(element)?.prose ?? 0) >= leastOf * whole) ??
    elements.find((element) => element.tagName === 'article' && holdsMost(element)) ??
    elements.find((element) => isNamedContent(element) && holdsMost(element)) ??
    elements.find((element) => element.tagName === 'body') ??
    root
  const isBody = content.type === 'root' || content.tagName === 'body'
  const most = prose.get(content)?.prose ?? 0
  const isMenu = (element: Element) => isLinkLine(element, prose.get(element) ?? none)
  const captions = new Set(elements.flatMap(captionsOf))
  const menus = report ? linkedSections(report, isMenu) : new Set<Element>()
  return {
    content,
    title: titleOutside(elements, content),
    isPictureCaption: (element) => captions.has(element),
    isFurniture(element) {
      // Inside the known mark of a site only what names itself navigation is the site's, and links to its other pages.
      if (report)
        return element.tagName === 'nav' || element.properties.role === 'navigation' || menus.has(element)
      if (
        furnitureElements.has(element.tagName) ||
        idOf(element) === 'footer' ||
        hasFurnitureRole(element) ||
        isNotice(element)
      )
        return true
      const counts = prose.get(element)
      if (!counts || counts.prose > smallPartOf * most) return false
      return (
        hasFurnitureName(element) || isLinkList(element, counts) || (isBody && isLinkLine(element, counts))
      )
    },
  }
}

/** What stands under a picture says what it shows: it is no paragraph. A table's caption belongs to the table. */
function captionsOf(element: Element): Element[] {
  if (element.tagName !== 'figure') return []
  const inside = visibleElements(element)
  const isPicture = inside.some(({ tagName }) => pictures.has(tagName))
  return isPicture ? inside.filter(({ tagName }) => tagName === 'figcaption') : []
}

const pictures = setOf('img picture video svg iframe')

/** The share of a page's prose that its main part must hold. */
const mostOf = 0.6

/** The same for an element that says that it is the main one. */
const leastOf = 0.2

/** An element named like furniture that holds more of the prose is no furniture: `<body class="has-sidebar">`. */
const smallPartOf = 0.25

/** The text of a report on state.gov. */
function isStateReport(element: Element): boolean {
  return idOf(element) === 'report_content' || classesOf(element).includes('report__content')
}

function isMain({ tagName, properties }: Element): boolean {
  return tagName === 'main' || properties.role === 'main'
}

function isNamedContent(element: Element): boolean {
  return (
    contentIds.has(idOf(element).toLowerCase()) || classesOf(element).some((name) => contentIds.has(name))
  )
}

const contentIds =
  setOf(`content main main-content maincontent page-content pagecontent document document-content documentcontent
  doc-content centerblock entry-content post-content article-body article-content node__content mw-content-text
  bodycontent body-content`)

/** A heading of the first degree outside the content: the document's title, if it is the only one. */
function titleOutside(elements: readonly Element[], content: Root | Element): Element | null {
  const headings = elements.filter(({ tagName }) => tagName === 'h1')
  const inside = new Set(visibleElements(content))
  const [first] = headings
  return first && !headings.some((heading) => inside.has(heading)) ? first : null
}

const furnitureElements = new Set(['nav', 'footer', 'aside', 'menu', 'search'])

function hasFurnitureRole({ properties }: Element): boolean {
  return typeof properties.role === 'string' && furnitureRoles.has(properties.role)
}

const furnitureRoles =
  setOf(`navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog alert tablist
  status`)

/** What a site or a web archive lays over the page, whatever it says. */
function isNotice(element: Element): boolean {
  return (
    /^wm-ipp/.test(idOf(element)) || [idOf(element), ...classesOf(element)].some((name) => notices.test(name))
  )
}

const notices = /(?:^|[-_])(?:cookies?|gdpr)(?:$|[-_])/i

/** A heading's id may hold any word (`report-toc__section-1`, `share-of-women`), so only the whole id of others counts. */
function hasFurnitureName(element: Element): boolean {
  if (isHeading(element)) return false
  return (
    furnitureWords.has(idOf(element).toLowerCase().replaceAll(/[-_]/g, '')) ||
    classesOf(element).some((name) => isFurnitureName(name))
  )
}

/** Names of a site's own parts, each a word of a class: `report-toc__header`, `site_footer`. */
function isFurnitureName(name: string): boolean {
  return (
    name !== '' &&
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some((word) => furnitureWords.has(word))
  )
}

const furnitureWords =
  setOf(`nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar cookie cookies consent gdpr share sharing
  sharethis addthis addtoany social tags toc pagination pager skip skiplink masthead footer newsletter subscribe
  login modal popup lightbox advert ads searchform searchbox backtotop donottrack wm donate`)

interface Counts {
  /** Characters of text. */
  text: number
  /** Characters of text in links. */
  linked: number
  links: number
  /** Characters of text in blocks that are long enough to be prose. */
  prose: number
}

const none: Counts = { text: 0, linked: 0, links: 0, prose: 0 }

/** A list that is all links, as a site's menu is: a list of references has words beside its links. */
function isLinkList(element: Element, counts: Counts): boolean {
  return (
    (element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'table') &&
    counts.links >= (element.tagName === 'table' ? 2 : 4) &&
    counts.prose === 0 &&
    counts.linked > 0.9 * counts.text &&
    counts.text < 40 * counts.links
  )
}

/** `Home | Search | Help`: on a page that does not say where its document is, a line of links is the site's. */
function isLinkLine({ tagName }: Element, { links, linked, text, prose }: Counts): boolean {
  return (
    /^(?:td|p|div|center)$/.test(tagName) &&
    links >= 2 &&
    prose === 0 &&
    linked > 0.7 * text &&
    text < 40 * links
  )
}

/**
 * The links from a report to its parts on other pages, with the heading over them: `Read a Section: China`, then
 * `Hong Kong | Macau | Tibet` and nothing else.
 */
function linkedSections(node: Element, isMenu: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>()
  const elements = node.children.filter((child) => child.type === 'element')
  for (const [place, element] of elements.entries()) {
    const next = elements[place + 1]
    const after = elements[place + 2]
    if (
      isHeading(element) &&
      next &&
      isMenu(next) &&
      (!after || isHeading(after) || after.tagName === 'hr')
    ) {
      found.add(element).add(next)
    }
    for (const inner of linkedSections(element, isMenu)) found.add(inner)
  }
  return found
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** Text shorter than this is a label or a menu's entry. */
const shortestProse = 60

/** Counts what each visible element holds, in one pass from the leaves up. */
function proseOf(root: Root): Map<Nodes, Counts> {
  const counted = new Map<Nodes, Counts>()
  const count = (node: Nodes, inLink: boolean): Counts => {
    const counts: Counts = { text: 0, linked: 0, links: 0, prose: 0 }
    if (node.type === 'text') {
      counts.text = node.value.trim().length
      counts.linked = inLink ? counts.text : 0
      counts.prose = !inLink && counts.text >= shortestProse ? counts.text : 0
      return counts
    }
    if (!('children' in node) || (node.type === 'element' && isHidden(node))) return counts
    const isLink = node.type === 'element' && node.tagName === 'a' && node.properties.href !== undefined
    for (const child of node.children) {
      const part = count(child, inLink || isLink)
      counts.text += part.text
      counts.linked += part.linked
      counts.links += part.links
      counts.prose += part.prose
    }
    if (isLink) counts.links++
    counted.set(node, counts)
    return counts
  }
  count(root, false)
  return counted
}

/** The elements that a reader sees, in the order of the page. */
function visibleElements(node: Nodes, found: Element[] = []): Element[] {
  if (node.type === 'element') {
    if (isHidden(node)) return found
    found.push(node)
  }
  if ('children' in node) for (const child of node.children) visibleElements(child, found)
  return found
}
